import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { headOf } from '../../git/head.ts'
import { hasCommit } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { type Beside, mergeBeside } from '../../merging/merge-beside.ts'
import type { Tree } from '../../merging/round-versions.ts'
import { NOTHING_SPOKEN, spokenToday } from '../../merging/spoken-numbers.ts'
import { paperKinds } from '../../papers/index.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { datedStore } from './dated-store.ts'
import { isSameMeeting, type KnownMeeting, knownMeetings } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'
import { meetingVersions, treeAt } from './meeting-versions.ts'
import type { MergedMeetings } from './merge-meetings.ts'
import { RoundStore } from './round-store.ts'

export interface MergedWithOther extends MergedMeetings {
  /** the other repository as it stands; null where it is not here */
  readonly other: Meeting | null
  /** meetings there with the same people, which are joined with this one from now on */
  readonly joined: readonly KnownMeeting[]
}

/**
 * Two histories that meet in one repository, with what the other one cites of it and it of the other. `settled` is a
 * commit in which people have put the two together already; null before that.
 */
export function mergeWithOther(root: string, meeting: Meeting, settled: string | null): MergedWithOther {
  const other = otherRepository(root, meeting)
  const meetings = other === null ? [meeting] : [meeting, other]
  const store = new RoundStore(meetings)
  const versions = meetingVersions(meeting, store)
  const now: Tree = other === null ? new Map() : treeAt(other, other.ours)
  store.fetch([...now].flatMap(([path, name]) => (isPaperFile(path) ? [name] : [])))
  const known = other === null ? [] : knownIn(root, other)
  const waiting = known.filter(({ isJoined }) => !isJoined)
  const joined = ofTheSamePeople(meeting, waiting)
  const last = joined.at(-1)
  const beside: Beside = {
    now,
    waiting: waiting.map((one) => ({
      versions: meetingVersions(one, store),
      numbers: one.numbers,
      isSame: joined.includes(one),
    })),
    spoken: last ? spokenSince(last, known) : NOTHING_SPOKEN,
    settled: settled === null ? null : treeAt(meeting, settled),
  }
  const merged = mergeBeside(versions, beside, datedStore(store, meetings))
  const ours = new Map([...now, ...versions.ours])
  return { ...merged, versions: { ...versions, ours }, store, other, joined: joined.map(joinedNow) }
}

/** As if it had begun with its first commit: there nothing meets anything. */
function otherRepository(root: string, { prefix }: Meeting): Meeting | null {
  const folder = prefix === '' ? join(root, 'restricted') : root
  const ours = isThere(join(folder, '.git')) ? headOf(folder) : null
  const first = ours && runGit(folder, 'rev-list', '--max-parents=0', ours)?.trim().split('\n').at(-1)
  return ours && first ? { folder, prefix: prefix === '' ? 'restricted/' : '', ours, theirs: first } : null
}

function joinedNow({ folder, ...met }: KnownHere): KnownMeeting {
  return { ...met, isJoined: true }
}

type KnownHere = KnownMeeting & Meeting

/** Those on record whose commits are still there. */
function knownIn(root: string, { folder, prefix }: Meeting): KnownHere[] {
  return knownMeetings(root).flatMap((one) =>
    one.prefix === prefix && [one.ours, one.theirs].every((commit) => hasCommit(folder, commit))
      ? [{ ...one, folder }]
      : [],
  )
}

/** Known by who wrote what came: those meetings that have most of these people, and fewest others. */
function ofTheSamePeople(meeting: Meeting, waiting: readonly KnownHere[]): KnownHere[] {
  const people = authors(meeting)
  const likeness = waiting.map((one) => {
    const its = authors(one)
    const both = [...its].filter((person) => people.has(person)).length
    return both / (people.size + its.size - both || 1)
  })
  const most = Math.max(...likeness)
  return waiting.filter((_, index) => most > 0 && likeness[index] === most)
}

function authors({ folder, ours, theirs }: Meeting): Set<string> {
  const lines = (runGit(folder, 'log', '--format=%ae', `${ours}..${theirs}`, '--') ?? '').split('\n')
  return new Set(lines.filter((line) => line !== ''))
}

function spokenSince(met: KnownMeeting, known: readonly KnownMeeting[]) {
  const index = known.findIndex((one) => isSameMeeting(one, met))
  const prefixes = new Set(
    paperKinds
      .filter(({ restricted }) => restricted === (met.prefix !== ''))
      .flatMap(({ records }) => records.map(({ prefix }) => prefix)),
  )
  return spokenToday(
    met.numbers,
    known.slice(index + 1).map(({ numbers }) => numbers),
    (id) => prefixes.has(id.slice(0, 2)),
  )
}
