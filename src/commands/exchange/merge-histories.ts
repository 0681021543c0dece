import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { headOf } from '../../git/head.ts'
import { isAncestor } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { mergeBeside } from '../../merging/merge-beside.ts'
import { mergeBoth } from '../../merging/merge-both.ts'
import type { MergedRound } from '../../merging/merge-round.ts'
import { renumberedFiles } from '../../merging/renamed-files.ts'
import type { RoundVersions, Tree } from '../../merging/round-versions.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { datedStore } from './dated-store.ts'
import { isSameMeeting, type KnownMeeting, knownMeetings } from './known-meetings.ts'
import { filesIn, type Meeting } from './meeting.ts'
import { meetingVersions, treeAt } from './meeting-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'
import { RoundStore } from './round-store.ts'
import { isNumberOf, settledMeetings, waitingMeetings } from './waiting-meetings.ts'

/** Histories that meet now. */
export interface Met extends Meeting {
  /** a commit in which people have put them together already; null before that */
  readonly made: string | null
  /** how git noted that; null where it is ours to do */
  readonly done: string | null
}

export interface MergedHistories extends MergedMeetings {
  /** the other repository as it stands, where nothing meets there; null where it is not here, or meets as well */
  readonly other: Meeting | null
  /** for the record, once all is in place */
  readonly known: readonly KnownMeeting[]
}

/** Histories that meet in one repository or in both, with what each repository cites of the other. */
export function mergeHistories(root: string, met: readonly [Met] | readonly [Met, Met]): MergedHistories {
  const [first, second] = met
  return second === undefined ? mergeOne(root, first) : mergeTwo(root, first, second)
}

function mergeOne(root: string, met: Met): MergedHistories {
  const other = otherRepository(root, met)
  const meetings = other === null ? [met] : [met, other]
  const store = new RoundStore(meetings)
  const versions = meetingVersions(met, store)
  const now: Tree = other === null ? new Map() : papersReady(treeAt(other, other.ours), store)
  const before = other === null ? null : madeBefore(root, met, other)
  const { joined, last, missed, ...beside } = besideOf(root, met, other, before, store)
  const settled = settledOf(met, versions)
  const ours = renumberedFiles(versions.ours, missed, () => true, store)
  const merged = mergeBeside({ ...versions, ours }, { now, ...beside, settled }, datedStore(store, meetings))
  const known = { ...knownAs(met, merged), said: beside.spoken, beside: last, other: other?.ours ?? null }
  return {
    ...merged,
    files: before === null ? merged.files : new Map([...filesIn(met, merged.files), ...now]),
    versions: { ...versions, ours: new Map([...now, ...versions.ours]) },
    ...{ store, other },
    known: [...joined, before ?? { ...known, isJoined: other === null }],
  }
}

function besideOf(
  root: string,
  met: Met,
  other: Meeting | null,
  before: KnownMeeting | null,
  store: RoundStore,
) {
  if (other === null) return { waiting: [], spoken: [], joined: [], last: null, missed: [] }
  if (before !== null) return settledMeetings(root, met, other, before)
  return { ...waitingMeetings(root, met, other, store), missed: [] }
}

/** A merge that was taken back and is made again, while the other repository has kept what it cited anew; null for others. */
function madeBefore(root: string, met: Met, { folder, ours }: Meeting): KnownMeeting | null {
  const before = knownMeetings(root).find((one) => isSameMeeting(one, met))
  if (!before) return null
  const { other, joinedBy } = before
  const isThere = other === null ? joinedBy !== null && isAncestor(folder, joinedBy, ours) : other !== ours
  return isThere ? { ...before, done: met.done } : null
}

function mergeTwo(root: string, met: Met, then: Met): MergedHistories {
  const store = new RoundStore([met, then])
  const one = oneOf(root, met, then, store)
  const other = oneOf(root, then, met, store)
  const [first, second] = mergeBoth(one, other, datedStore(store, [met, then]))
  const both = (tree: (versions: RoundVersions) => Tree): Tree =>
    new Map([...tree(one.versions), ...tree(other.versions)])
  return {
    files: second.files,
    disputes: [...first.disputes, ...second.disputes],
    renamings: [...first.renamings, ...second.renamings],
    versions: {
      base: both(({ base }) => base),
      ours: both(({ ours }) => ours),
      theirs: both(({ theirs }) => theirs),
    },
    ...{ store, other: null },
    known: [
      ...one.joined,
      ...other.joined,
      { ...knownAs(met, first), isJoined: true, joinedBy: then.theirs },
      { ...knownAs(then, second), isJoined: true, joinedBy: met.theirs },
    ],
  }
}

function oneOf(root: string, met: Met, beside: Met, store: RoundStore) {
  const versions = meetingVersions(met, store)
  papersReady(versions.ours, store)
  const { waiting, joined } = waitingMeetings(root, met, beside, store)
  return { versions, waiting, joined, settled: settledOf(met, versions), isIts: isNumberOf(met.prefix) }
}

function settledOf(met: Met, versions: RoundVersions) {
  return met.made === null ? null : { made: treeAt(met, met.made), versions }
}

/** Read in one call of git rather than one by one. */
function papersReady(tree: Tree, store: RoundStore): Tree {
  store.fetch([...tree].flatMap(([path, name]) => (isPaperFile(path) ? [name] : [])))
  return tree
}

function knownAs({ prefix, ours, theirs, done }: Met, { numbers }: MergedRound): KnownMeeting {
  const nothing = { isJoined: false, joinedBy: null, said: [], beside: null, other: null }
  return { prefix, ours, theirs, done, numbers, ...nothing }
}

/** As if it had begun with its first commit: there nothing meets anything. */
function otherRepository(root: string, { prefix }: Meeting): Meeting | null {
  const folder = prefix === '' ? join(root, 'restricted') : root
  const ours = isThere(join(folder, '.git')) ? headOf(folder) : null
  const first = ours && runGit(folder, 'rev-list', '--max-parents=0', ours)?.trim().split('\n').at(-1)
  return ours && first ? { folder, prefix: prefix === '' ? 'restricted/' : '', ours, theirs: first } : null
}
