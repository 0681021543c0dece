import { join } from 'node:path'
import { listFolder } from '../../disk/list-folder.ts'
import { saysSomething } from '../../history/commit.ts'
import { formatLog, toLogJson } from '../../terminal/format-log.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { villageNamed } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { followedHistory } from './followed-history.ts'
import { joinedHistory } from './joined-history.ts'

/** The history of the round, of a village, of one of its papers, or of one record, newest first. */
export function runLog(session: Session, [name, what]: readonly string[], options: Options): number {
  const root = roundFolder(session)
  const restricted = options.restricted === true
  const entries =
    name === undefined
      ? joinedHistory(root, [], restricted).filter(saysSomething)
      : followedHistory(root, restricted, { folder: villageNamed(villagesOf(root), name).folder, what })
  if (options.json === true) printJson(session, toLogJson(entries, restricted))
  else session.out(formatLog(entries, restricted, session))
  return 0
}

/** By their folders: papers need not be read to know what became of them. */
function villagesOf(root: string): { readonly name: string; readonly folder: string }[] {
  const folders = (listFolder(join(root, 'villages')) ?? []).filter(({ isFolder }) => isFolder)
  return folders.map(({ name }) => ({ name, folder: `villages/${name}` }))
}
