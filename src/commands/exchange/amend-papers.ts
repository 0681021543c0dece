import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import type { Text } from '../../language.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Meeting } from './meeting.ts'
import { treeAt } from './meeting-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'
import { filesApart, putMerged } from './put-merged.ts'

/**
 * Papers that git took whole from one side, and those of the other repository, cite numbers that this side no longer
 * has. What somebody has changed and not saved is left alone, and told. `standing` names the commits that lie on the disk.
 */
export function amendPapers(
  session: Session,
  root: string,
  merged: MergedMeetings,
  standing: readonly Meeting[],
): void {
  const now = new Map(standing.flatMap((meeting) => [...treeAt(meeting, meeting.ours)]))
  const { files, store, renamings } = merged
  const isOther = (path: string) => {
    const [made, saved] = [files.get(path), now.get(path)]
    return !made || !saved || Buffer.compare(store.read(made), store.read(saved)) !== 0
  }
  const wanted = filesApart(files, now).filter(isOther)
  const free = new Set(wanted.filter((path) => isSaved(root, path, now.get(path), store)))
  for (const path of free) putMerged(root, merged, path)
  const list = renamings.map(({ place, from, to }) => `${place} ${from} → ${to}`).join('、')
  if (free.size > 0) session.err(`${wrap(session.say(citedAnew([...free], list)), 80)}\n`)
  const left = wanted.filter((path) => !free.has(path))
  if (left.length > 0) session.err(`${wrap(session.say(leftAlone(left, list)), 80)}\n`)
}

function citedAnew(files: readonly string[], list: string): Text {
  return {
    zh: `${list && `两边用了同一个编号：${list}；`}已改 ${files.length} 份文书里的引用（${files.join('、')}），请核对后运行 inspect save。`,
    en: `${list && `Both sides had given a number: ${list}; `}${files.length} papers cite anew (${files.join(', ')}). Look at them, then run inspect save.`,
  }
}

function leftAlone(files: readonly string[], list: string): Text {
  return {
    zh: `${files.join('、')}：有没保存的修改，其中引用的编号没有改动${list && `（${list}）`}；请逐处核对，再运行 inspect save。`,
    en: `${files.join(', ')}: changed and not saved, so the numbers cited there were left alone${list && ` (${list})`}. Look through them, then run inspect save.`,
  }
}

/** Whether a paper lies on the disk as it was saved. */
function isSaved(
  root: string,
  path: string,
  saved: string | undefined,
  store: MergedMeetings['store'],
): boolean {
  const bytes = readWhole(join(root, path))?.bytes
  if (saved === undefined || !bytes) return saved === undefined && !bytes
  return Buffer.compare(bytes, store.read(saved)) === 0
}
