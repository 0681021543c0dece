import { relative, resolve, sep } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { unknownCheck } from '../round/unknown-check.ts'
import type { Options } from '../subcommand.ts'

/** The diagnostics that were asked for: by place, by code, by what changed. */
export async function narrowed(
  all: readonly Diagnostic[],
  root: string,
  workspace: () => Promise<LoadedWorkspace>,
  session: Session,
  paths: readonly string[],
  options: Options,
): Promise<Diagnostic[]> {
  const only = typeof options.only === 'string' ? await knownCode(options.only) : null
  const changed = options.changed === true ? await changedFiles(root) : null
  const within = await Promise.all(paths.map((path) => placeOf(path, root, workspace, session)))
  return all.filter(({ code, file }) => {
    if (only !== null && code !== only && !code.startsWith(`${only}/`)) return false
    if (changed !== null && !changed.has(file)) return false
    return (
      within.length === 0 ||
      within.some((folders) =>
        folders.some((folder) => folder === '' || file === folder || file.startsWith(`${folder}/`)),
      )
    )
  })
}

async function knownCode(said: string): Promise<string> {
  const { rules } = await import('../../checks/rules.ts')
  const codes = rules.map(({ code }) => code)
  if (codes.some((code) => code === said || code.startsWith(`${said}/`))) return said
  throw unknownCheck(said, codes)
}

async function changedFiles(root: string): Promise<ReadonlySet<string>> {
  const { changedSinceHead } = await import('../../git/changed-files.ts')
  return changedSinceHead(root)
}

/** A file or folder, relative to where the command was called or to the round; else a village by name. */
async function placeOf(
  said: string,
  root: string,
  workspace: () => Promise<LoadedWorkspace>,
  session: Session,
): Promise<string[]> {
  for (const from of [session.cwd, root]) {
    const path = resolve(from, said)
    const within = relative(root, path).split(sep).join('/')
    if (isThere(path) && !within.startsWith('..'))
      return within === '' ? [''] : [within, `restricted/${within}`]
  }
  const { chooseVillages } = await import('../round/open-round.ts')
  return chooseVillages(await workspace(), [said]).flatMap(({ folder }) => [folder, `restricted/${folder}`])
}
