import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { ownFolder } from '../../disk/own-files.ts'
import { readWhole } from '../../disk/read.ts'
import { writeProgram } from '../../disk/write-program.ts'
import { hooksFolder } from '../../git/hooks-folder.ts'
import type { Text } from '../../language.ts'
import { HOOK_MARK, hookScript } from '../../setup/hook-script.ts'

/** What became of the hook of one repository; `foreign` and `shared` are left as they are. */
export interface InstalledHook {
  /** '' or `restricted` */
  readonly repository: string
  readonly state: 'installed' | 'current' | 'foreign' | 'shared'
}

/** Puts the hook into both repositories of a round, as often as wanted; a hook of others is never touched. */
export function installHooks(root: string): InstalledHook[] {
  return ['', 'restricted'].flatMap((repository) => {
    const folder = join(root, repository)
    const hooks = isThere(join(folder, '.git')) ? hooksFolder(folder) : null
    return hooks ? [{ repository, state: installIn(hooks) }] : []
  })
}

function installIn({ path, shared }: { path: string; shared: boolean }): InstalledHook['state'] {
  const hook = join(path, 'pre-commit')
  const bytes = readWhole(hook)?.bytes
  const there = bytes ? new TextDecoder().decode(bytes) : null
  if (shared) return there?.includes('inspect hook pre-commit') ? 'current' : 'shared'
  const wanted = hookScript(process.execPath, join(ownFolder, 'bin/inspect.js'))
  if (there === wanted) return 'current'
  if (there !== null && !there.includes(HOOK_MARK))
    return there.includes('inspect hook pre-commit') ? 'current' : 'foreign'
  writeProgram(hook, wanted)
  return 'installed'
}

/** What to do where ours was not put in; null where nothing is to be done. */
export function hookAdvice({ repository, state }: InstalledHook): Text | null {
  if (state === 'installed' || state === 'current') return null
  const where = repository === '' ? { zh: '本轮', en: 'the round' } : { zh: 'restricted', en: 'restricted/' }
  return {
    zh: `${where.zh}的库已有别的 pre-commit 钩子，没有改动；在其中加一行：inspect hook pre-commit || exit 1`,
    en: `${where.en} has another pre-commit hook, which was left alone; add this line to it: inspect hook pre-commit || exit 1`,
  }
}
