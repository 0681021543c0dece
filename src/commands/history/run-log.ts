import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { listFolder } from '../../disk/list-folder.ts'
import { noHistory } from '../../git/no-history.ts'
import type { PaperEntry } from '../../history/commit.ts'
import type { Change } from '../../history/paper-changes.ts'
import { paperKinds } from '../../papers/index.ts'
import { formatLog, toLogJson } from '../../terminal/format-log.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { villageNamed } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { readHistory } from './read-history.ts'

/** The history of the round, of a village, of one of its papers, or of one record, newest first. */
export function runLog(session: Session, [name, what]: readonly string[], options: Options): number {
  const root = roundFolder(session)
  const within = name === undefined ? [] : [villageNamed(villagesOf(root), name).folder]
  const restricted = options.restricted === true
  const wanted = pick(what)
  const entries = historyOf(root, within, restricted)
    .map((entry) => ({ ...entry, changes: entry.changes.filter(wanted) }))
    .filter(({ changes }) => changes.length > 0)
  if (options.json === true) printJson(session, toLogJson(entries, restricted))
  else session.out(formatLog(entries, restricted, session))
  return 0
}

/** By their folders: papers need not be read to know what became of them. */
function villagesOf(root: string): { readonly name: string; readonly folder: string }[] {
  const folders = (listFolder(join(root, 'villages')) ?? []).filter(({ isFolder }) => isFolder)
  return folders.map(({ name }) => ({ name, folder: `villages/${name}` }))
}

/** The ordinary repository, and the restricted one where it was asked for and is here, in the order of time. */
function historyOf(root: string, within: readonly string[], restricted: boolean): PaperEntry[] {
  const ordinary = readHistory(root, '', 'HEAD', within)
  if (ordinary === null) {
    throw noHistory(
      { zh: '本轮还没有 git 记录', en: 'the round has no history yet' },
      {
        zh: '在本轮文件夹运行 git add . 和 git commit，提交第一次。',
        en: 'Make a first commit in the folder of the round.',
      },
    )
  }
  const confidential =
    restricted && isThere(`${root}/restricted/.git`)
      ? (readHistory(`${root}/restricted`, 'restricted/', 'HEAD', within) ?? [])
      : []
  return [...ordinary, ...confidential].sort((a, b) => Date.parse(b.commit.date) - Date.parse(a.commit.date))
}

/** A record by its number, under whichever it went; a paper by the name of its kind; everything where none is named. */
function pick(what: string | undefined): (change: Change) => boolean {
  if (what === undefined) return () => true
  if (paperKinds.some(({ name }) => name === what)) return ({ kind }) => kind.name === what
  const numbers = new Set([what])
  return ({ record, formerly }) => {
    if (record !== null && numbers.has(record) && formerly !== null) numbers.add(formerly)
    return (record !== null && numbers.has(record)) || (formerly !== null && numbers.has(formerly))
  }
}
