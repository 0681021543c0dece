import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { Session } from '../../terminal/terminal.ts'
import { amendPapers } from './amend-papers.ts'
import { concludeMerge } from './conclude-merge.ts'
import { type KnownMeeting, rememberMeetings } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'
import { type MergedMeetings, mergeMeetings } from './merge-meetings.ts'
import { mergeWithOther } from './merge-with-other.ts'
import { newMeeting, waitingMeeting } from './new-meeting.ts'

/**
 * Merges of git's own that wait for nothing more are concluded; what met is put right in both repositories. How many
 * disputes came up that git had settled on its own, such as a file that one took out and the other changed.
 */
export function finishMerges(session: Session, root: string): number {
  const here = ['restricted/', ''].filter((prefix) => isThere(join(root, prefix, '.git')))
  const waiting = here.flatMap((prefix) => waitingMeeting(root, prefix) ?? [])
  const found = waiting.map((meeting) => concludeMerge(session, root, meeting))
  const fresh = here.flatMap((prefix) => newMeeting(root, prefix) ?? [])
  const [one] = fresh
  if (one && fresh.length === 1) amendBeside(session, root, one)
  else if (one) amendBoth(session, root, fresh)
  return found.reduce((sum, count) => sum + count, 0)
}

interface Made extends Meeting {
  /** the commit in which the two are one */
  readonly made: string
}

function amendBeside(session: Session, root: string, meeting: Made): void {
  const merged = mergeWithOther(root, meeting, meeting.made)
  const { other, joined } = merged
  const standing = [{ ...meeting, ours: meeting.made }, ...(other ? [other] : [])]
  amendPapers(session, root, { ...merged, disputes: [] }, standing)
  const isJoined = other === null || joined.length > 0
  rememberMeetings(root, [...joined, known(meeting, merged, isJoined)])
}

function amendBoth(session: Session, root: string, meetings: readonly Made[]): void {
  const merged = mergeMeetings(meetings)
  const standing = meetings.map((meeting) => ({ ...meeting, ours: meeting.made }))
  amendPapers(session, root, merged, standing)
  rememberMeetings(
    root,
    meetings.map((meeting) => known(meeting, merged, true)),
  )
}

function known(
  { prefix, ours, theirs }: Meeting,
  { numbers }: MergedMeetings,
  isJoined: boolean,
): KnownMeeting {
  return { prefix, ours, theirs, isJoined, numbers }
}
