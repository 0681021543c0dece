import { join, resolve } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { listFolder } from '../../disk/list-folder.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'

export interface LeakFile {
  /** as it is shown: relative to where the command was called */
  readonly name: string
  readonly path: string
}

const SKIPPED = new Set(['.git', '.inspect', 'node_modules', 'restricted', '.schemas'])

/** The files named and those in the folders named; what the round wrote where none is. */
export function leakFiles(
  session: Session,
  workspace: LoadedWorkspace,
  named: readonly string[],
): readonly LeakFile[] {
  if (!workspace.restricted) throw noKey
  const { root } = workspace
  const paths = named.length > 0 ? named.map((name) => resolve(session.cwd, name)) : [join(root, 'out')]
  const missing = paths.find((path) => !isThere(path))
  if (missing !== undefined) {
    throw new UsageError(
      {
        zh: `没有“${shownPath(session.cwd, missing)}”`,
        en: `there is no “${shownPath(session.cwd, missing)}”`,
      },
      { zh: '写要查的文件或文件夹。', en: 'Name the files or folders to search.' },
    )
  }
  return paths.flatMap(filesUnder).map((path) => ({ path, name: shownPath(session.cwd, path) }))
}

function filesUnder(path: string): readonly string[] {
  const entries = listFolder(path)
  if (entries === null) return [path]
  return entries
    .filter(({ name, isFolder }) => !(isFolder && SKIPPED.has(name)))
    .flatMap(({ name, isFolder }) => (isFolder ? filesUnder(join(path, name)) : [join(path, name)]))
}

const noKey = new UsageError(
  {
    zh: '这里没有受限底稿（restricted/），不知道谁谈过话，无法查',
    en: 'the restricted papers are not here: nobody knows who spoke',
  },
  { zh: '在本组存放受限底稿的机器上运行。', en: 'Run it where the team keeps them.' },
)
