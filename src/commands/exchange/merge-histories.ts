import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { headOf } from '../../git/head.ts'
import { runGit } from '../../git/run-git.ts'
import { mergeBeside } from '../../merging/merge-beside.ts'
import { mergeBoth } from '../../merging/merge-both.ts'
import type { MergedRound } from '../../merging/merge-round.ts'
import type { RoundVersions, Tree } from '../../merging/round-versions.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { datedStore } from './dated-store.ts'
import type { KnownMeeting } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'
import { meetingVersions, treeAt } from './meeting-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'
import { RoundStore } from './round-store.ts'
import { isNumberOf, waitingMeetings } from './waiting-meetings.ts'

/** Histories that meet now; `made` is a commit in which people have put them together already, null before that. */
export interface Met extends Meeting {
  readonly made: string | null
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
  const { joined, last, ...beside } =
    other === null
      ? { waiting: [], spoken: [], joined: [], last: null }
      : waitingMeetings(root, met, other, store)
  const settled = settledOf(met, versions)
  const merged = mergeBeside(versions, { now, ...beside, settled }, datedStore(store, meetings))
  return {
    ...merged,
    versions: { ...versions, ours: new Map([...now, ...versions.ours]) },
    ...{ store, other },
    known: [...joined, { ...knownAs(met, merged, other === null), said: beside.spoken, beside: last }],
  }
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
    known: [...one.joined, ...other.joined, knownAs(met, first, true), knownAs(then, second, true)],
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

function knownAs({ prefix, ours, theirs }: Met, { numbers }: MergedRound, isJoined: boolean): KnownMeeting {
  return { prefix, ours, theirs, isJoined, numbers, said: [], beside: null }
}

/** As if it had begun with its first commit: there nothing meets anything. */
function otherRepository(root: string, { prefix }: Meeting): Meeting | null {
  const folder = prefix === '' ? join(root, 'restricted') : root
  const ours = isThere(join(folder, '.git')) ? headOf(folder) : null
  const first = ours && runGit(folder, 'rev-list', '--max-parents=0', ours)?.trim().split('\n').at(-1)
  return ours && first ? { folder, prefix: prefix === '' ? 'restricted/' : '', ours, theirs: first } : null
}
