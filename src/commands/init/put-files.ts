import { join, relative } from 'node:path'
import { writeInside } from '../../disk/write-inside.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Options } from '../subcommand.ts'

/** Writes new files of a round, by path, and names each; with `--dry-run` names them alone. */
export function putFiles(
  session: Session,
  root: string,
  files: ReadonlyMap<string, string>,
  { dryRun }: Options,
): void {
  for (const [path, text] of files) {
    if (dryRun !== true) writeInside(root, join(root, path), text)
    session.out(`${relative(session.cwd, join(root, path))}\n`)
  }
}
