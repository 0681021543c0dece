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
  const changes = renamings.map(({ place, from, to }) => `${place} ${from} → ${to}`)
  if (free.size > 0) session.err(`${wrap(session.say(citedAnew([...free], changes)), 80)}\n`)
  const left = wanted.filter((path) => !free.has(path))
  if (left.length > 0) session.err(`${wrap(session.say(leftAlone(left, changes)), 80)}\n`)
}

function citedAnew(files: readonly string[], changes: readonly string[]): Text {
  const numbers = some(changes)
  const papers = some(files)
  const look = `inspect diff HEAD${files.some(isRestricted) ? ' --restricted' : ''}`
  return {
    zh: `${numbers.zh && `两边用了同一个编号：${numbers.zh}；`}已改 ${files.length} 份文书里的引用（${papers.zh}），请用 ${look} 核对后运行 inspect save。`,
    en: `${numbers.en && `Both sides had given a number: ${numbers.en}; `}${files.length} papers cite anew (${papers.en}). Look at them with ${look}, then run inspect save.`,
  }
}

/** Of those that nobody may overlook all are named. */
function leftAlone(files: readonly string[], changes: readonly string[]): Text {
  const numbers = some(changes)
  return {
    zh: `${files.join('、')}：有没保存的修改，其中引用的编号没有改动${numbers.zh && `（${numbers.zh}）`}；请逐处核对，再运行 inspect save。`,
    en: `${files.join(', ')}: changed and not saved, so the numbers cited there were left alone${numbers.en && ` (${numbers.en})`}. Look through them, then run inspect save.`,
  }
}

function isRestricted(path: string): boolean {
  return path.startsWith('restricted/')
}

const SHOWN = 6

/** The first of many, and how many; empty where there are none. */
function some(names: readonly string[]): Text {
  const [shown, more] = [names.slice(0, SHOWN), names.length - SHOWN]
  return {
    zh: `${shown.join('、')}${more > 0 ? ` 等 ${names.length} 处` : ''}`,
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
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
