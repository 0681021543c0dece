import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { ownFolder } from '../../disk/own-files.ts'
import { readWhole } from '../../disk/read.ts'
import { writeProgram } from '../../disk/write-program.ts'
import { hooksFolder } from '../../git/hooks-folder.ts'
import type { Text } from '../../language.ts'
import { HOOK_MARK, hookScript, mergeHookScript } from '../../setup/hook-script.ts'

/** What became of the hooks of one repository; `foreign` and `shared` are left as they are. */
export interface InstalledHook {
  /** '' or `restricted` */
  readonly repository: string
  readonly hook: 'pre-commit' | 'post-merge'
  readonly state: 'installed' | 'current' | 'foreign' | 'shared'
}

/** The line by which a hook of others calls ours. */
const CALLS = { 'pre-commit': 'inspect hook pre-commit', 'post-merge': 'inspect resolve --finish' } as const

/** Puts the hooks into both repositories of a round, as often as wanted; a hook of others is never touched. */
export function installHooks(root: string): InstalledHook[] {
  return ['', 'restricted'].flatMap((repository) =>
    hooksOf(root, repository).map(({ path, text, ...hook }) => {
      if (hook.state !== 'missing') return { ...hook, state: hook.state }
      writeProgram(path, text)
      return { ...hook, state: 'installed' }
    }),
  )
}

/** Those of a repository that are not there, or are another program's. */
export function missingHooks(root: string, repository: string): InstalledHook[] {
  return hooksOf(root, repository).flatMap(({ hook, state }) =>
    state === 'current' ? [] : [{ repository, hook, state: state === 'missing' ? 'installed' : state }],
  )
}

interface KnownHook {
  readonly repository: string
  readonly hook: InstalledHook['hook']
  readonly state: 'current' | 'foreign' | 'shared' | 'missing'
  readonly path: string
  readonly text: string
}

function hooksOf(root: string, repository: string): KnownHook[] {
  const folder = join(root, repository)
  const hooks = isThere(join(folder, '.git')) ? hooksFolder(folder) : null
  if (hooks === null) return []
  const program = join(ownFolder, 'bin/inspect.js')
  const texts = [
    { hook: 'pre-commit' as const, text: hookScript(process.execPath, program) },
    { hook: 'post-merge' as const, text: mergeHookScript(process.execPath, program) },
  ]
  return texts.map(({ hook, text }) => {
    const path = join(hooks.path, hook)
    return { repository, hook, path, text, state: stateOf(path, hook, text, hooks.shared) }
  })
}

function stateOf(
  path: string,
  name: InstalledHook['hook'],
  wanted: string,
  shared: boolean,
): KnownHook['state'] {
  const bytes = readWhole(path)?.bytes
  const there = bytes ? new TextDecoder().decode(bytes) : null
  const called = there?.includes(CALLS[name]) === true
  if (shared) return called ? 'current' : 'shared'
  if (there === wanted) return 'current'
  if (there !== null && !there.includes(HOOK_MARK)) return called ? 'current' : 'foreign'
  return 'missing'
}

/** What to do where ours was not put in; null where nothing is to be done. */
export function hookAdvice({ repository, hook, state }: InstalledHook): Text | null {
  if (state === 'installed' || state === 'current') return null
  const where = repository === '' ? { zh: '本轮', en: 'the round' } : { zh: 'restricted', en: 'restricted/' }
  const line = hook === 'pre-commit' ? `${CALLS[hook]} || exit 1` : CALLS[hook]
  return {
    zh: `${where.zh}的库已有别的 ${hook} 钩子，没有改动；在其中加一行：${line}`,
    en: `${where.en} has another ${hook} hook, which was left alone; add this line to it: ${line}`,
  }
}
