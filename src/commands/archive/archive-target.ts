import { join, resolve } from 'node:path'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Options } from '../subcommand.ts'
import { refuseTaken } from './place-archive.ts'
import { restrictedFile } from './restricted-part.ts'

/** A zip file, or a folder where the name that was given is not of one; a UsageError where something is there already. */
export function archiveTarget(session: Session, workspace: LoadedWorkspace, options: Options): string {
  const { root, round, restricted } = workspace
  const file = `${round.data.name.replaceAll(/[\\/:*?"<>|\s]/gu, '')}案卷.zip`
  const { output, openOnly } = options
  const target = typeof output === 'string' ? resolve(session.cwd, output) : join(root, 'out/归档', file)
  refuseTaken(target, options)
  if (openOnly !== true && restricted) refuseTaken(restrictedFile(target), options)
  return target
}
