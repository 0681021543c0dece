import { isAncestor } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { Beside } from '../../merging/merge-beside.ts'
import { numberedIn } from '../../merging/numbered-records.ts'
import { chained, type Renumbering } from '../../merging/renaming.ts'
import { finalNumbers } from '../../merging/round-numbers.ts'
import { spokenToday } from '../../merging/spoken-numbers.ts'
import { paperKinds } from '../../papers/index.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { isSameMeeting, type KnownMeeting, knownMeetings } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'
import { meetingVersions, treeAt } from './meeting-versions.ts'
import type { RoundStore } from './round-store.ts'

export interface WaitingMeetings extends Pick<Beside, 'waiting' | 'spoken'> {
  /** those with the people who meet us here now, as they are from now on */
  readonly joined: readonly KnownMeeting[]
  /** the last commit there that came with these people; null where none did */
  readonly last: string | null
}

/** What met in the other repository while nothing of those people has come here; `meeting` is what meets here now. */
export function waitingMeetings(
  root: string,
  meeting: Meeting,
  other: Meeting,
  store: RoundStore,
): WaitingMeetings {
  const known = knownIn(root, other)
  const waiting = known.filter((one) => isWaiting(one, meeting))
  const joined = ofTheSamePeople(meeting, waiting)
  const last = joined.at(-1)
  return {
    waiting: waiting.map((one) => ({
      // Only where something is renumbered here does it matter what met there.
      get versions() {
        return meetingVersions(one, store)
      },
      numbers: one.numbers,
      said: one.said,
      isSettled: recordsAt(meeting, one.beside, store),
      isSame: joined.includes(one),
    })),
    spoken: last ? spokenSince(last, known) : [],
    last: last?.theirs ?? null,
    joined: joined.map(({ folder, ...met }) => ({ ...met, isJoined: true, joinedBy: meeting.theirs })),
  }
}

/**
 * The same where all that came to the other repository was looked through before, and stands there as it should;
 * `missed` is what became there, after `before`, of numbers that ours cites.
 */
export function settledMeetings(root: string, meeting: Meeting, other: Meeting, before: KnownMeeting) {
  const known = knownIn(root, other)
  const all = knownMeetings(root)
  const place = (met: KnownMeeting) => all.findIndex((one) => isSameMeeting(one, met))
  const isIts = isNumberOf(other.prefix)
  const missed = known
    .filter((met) => place(met) > place(before))
    .reduce<Renumbering[]>((chain, { numbers }) => chained(chain, finalNumbers(numbers, 'ours')), [])
    .filter(({ from }) => isIts(from))
  const last = ofTheSamePeople(meeting, known).at(-1)
  const spoken = last ? spokenSince(last, known) : []
  return { waiting: [], spoken, last: last?.theirs ?? null, joined: [], missed }
}

type KnownHere = KnownMeeting & Meeting

/** Those on record that nobody has taken back. */
function knownIn(root: string, { folder, prefix, ours }: Meeting): KnownHere[] {
  return knownMeetings(root).flatMap((one) =>
    one.prefix === prefix && [one.ours, one.theirs].every((commit) => isAncestor(folder, commit, ours))
      ? [{ ...one, folder }]
      : [],
  )
}

/** Whether those people have yet to come here, or did and were taken back. */
function isWaiting({ isJoined, joinedBy }: KnownMeeting, { folder, ours }: Meeting): boolean {
  return !isJoined || (joinedBy !== null && !isAncestor(folder, joinedBy, ours))
}

/** Whether a commit has a record of that number in that place; looked up where it is asked. */
function recordsAt(meeting: Meeting, commit: string | null, store: RoundStore) {
  const places = new Map<string, ReadonlyMap<string, unknown>>()
  return ({ place, from }: Omit<Renumbering, 'to'>): boolean => {
    if (commit === null) return false
    const records = places.get(place) ?? recordsIn(place, commit)
    places.set(place, records)
    return records.has(from)
  }

  function recordsIn(place: string, commit: string) {
    const folders = ['villages', 'towns'].map((folder) => `${meeting.prefix}${folder}/${place}`)
    const papers = [...treeAt(meeting, commit, folders)].filter(([path]) => isPaperFile(path))
    store.fetch(papers.map(([, name]) => name))
    const versions = papers.flatMap(([path, name]) => {
      const version = toPaperVersion(path, store.read(name))
      return version === null ? [] : [[path, version] as const]
    })
    return numberedIn(new Map(versions))
  }
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
  const lines = (runGit(folder, 'log', '--format=%an <%ae>', `${ours}..${theirs}`, '--') ?? '').split('\n')
  return new Set(lines.filter((line) => line !== ''))
}

function spokenSince(met: KnownMeeting, known: readonly KnownMeeting[]) {
  const index = known.findIndex((one) => isSameMeeting(one, met))
  const since = known.slice(index + 1).map(({ numbers }) => numbers)
  return spokenToday(met.numbers, since, isNumberOf(met.prefix))
}

/** Whether a record of that number stands in a repository; evidence may in either. */
export function isNumberOf(repository: string): (id: string) => boolean {
  const kinds = paperKinds.filter(({ restricted }) => restricted === (repository !== ''))
  const prefixes = new Set(kinds.flatMap(({ records }) => records.map(({ prefix }) => prefix)))
  return (id) => prefixes.has(id.slice(0, 2))
}
