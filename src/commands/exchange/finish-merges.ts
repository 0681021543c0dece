import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { Session } from '../../terminal/terminal.ts'
import { amendPapers } from './amend-papers.ts'
import { concludeMerge } from './conclude-merge.ts'
import { rememberMeetings } from './known-meetings.ts'
import { mergeHistories } from './merge-histories.ts'
import { type Made, newMeeting, waitingMeeting } from './new-meeting.ts'

/**
 * Merges of git's own that wait for nothing more are concluded; what met is put right in both repositories. How many
 * disputes came up that git had settled on its own, such as a file that one took out and the other changed.
 */
export function finishMerges(session: Session, root: string): number {
  const here = ['restricted/', ''].filter((prefix) => isThere(join(root, prefix, '.git')))
  const waiting = here.flatMap((prefix) => waitingMeeting(root, prefix) ?? [])
  const found = waiting.map((meeting) => concludeMerge(session, root, meeting))
  const fresh = here.flatMap((prefix) => newMeeting(root, prefix) ?? [])
  const [one, other] = fresh
  if (one) amend(session, root, other ? [one, other] : [one])
  return found.reduce((sum, count) => sum + count, 0)
}

/** Histories that people have put together by git, with what each repository cites of the other. */
function amend(session: Session, root: string, met: readonly [Made] | readonly [Made, Made]): void {
  const { known, other, ...merged } = mergeHistories(root, met)
  const standing = [...met.map((one) => ({ ...one, ours: one.made })), ...(other ? [other] : [])]
  amendPapers(session, root, merged, standing)
  rememberMeetings(root, known)
}
