import { join } from 'node:path'
import { runGit } from '../../git/run-git.ts'
import { isSameMeeting, knownMeetings } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'

/** A merge that git has begun and not concluded; null where none is. */
export function waitingMeeting(root: string, prefix: string): Meeting | null {
  const folder = join(root, prefix)
  const [ours, theirs] = [revision(folder, 'HEAD'), revision(folder, 'MERGE_HEAD')]
  // While the hook runs that follows a merge, git still names what it has merged.
  if (ours === null || theirs === null || theirs === revision(folder, 'HEAD^2')) return null
  return { folder, prefix, ours, theirs }
}

/** Histories that are one already. */
export interface Made extends Meeting {
  /** the commit in which they are */
  readonly made: string
  /** how git noted it */
  readonly done: string
}

/** What met by the last thing that was done in a repository; null where nothing did. */
export function newMeeting(root: string, prefix: string): Made | null {
  const folder = join(root, prefix)
  const made = revision(folder, 'HEAD')
  const noted = runGit(folder, 'log', '-g', '-1', '--date=unix', '--format=%gd%n%gs', 'HEAD')
  const [when = '', last = ''] = (noted ?? '').trimEnd().split('\n')
  const [ours, theirs] = FORWARD.test(last)
    ? [revision(folder, 'HEAD@{1}'), made]
    : MERGED.test(last)
      ? [revision(folder, 'HEAD^1'), revision(folder, 'HEAD^2')]
      : []
  if (!made || !ours || !theirs) return null
  const meeting = { folder, prefix, ours, theirs }
  const done = `${made} ${when}`
  const isKnown = knownMeetings(root).some((one) => isSameMeeting(one, meeting) && one.done === done)
  return isKnown ? null : { ...meeting, made, done }
}

/**
 * What git notes of what people did here: a clone may end in a merge of somebody else's, and what we moved is known.
 * Nothing where it was told to note nothing.
 */
const FORWARD = /^(?!inspect: ).*: Fast-forward$/u
const MERGED = /^$|: Merge made by |^commit \(merge\): /u

function revision(folder: string, name: string): string | null {
  return runGit(folder, 'rev-parse', '--verify', '--quiet', name)?.trim() ?? null
}
