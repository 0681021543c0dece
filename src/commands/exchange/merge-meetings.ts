import { withScratchFiles } from '../../disk/scratch-folder.ts'
import { listTree } from '../../git/list-tree.ts'
import { mergeBases } from '../../git/merge-bases.ts'
import { mergeLines } from '../../git/merge-lines.ts'
import { runGit } from '../../git/run-git.ts'
import type { FirstSaved } from '../../merging/collisions.ts'
import { type MergedRound, mergeRound } from '../../merging/merge-round.ts'
import type { RoundVersions, Store, Tree } from '../../merging/round-versions.ts'
import type { Meeting } from './meeting.ts'
import { RoundStore } from './round-store.ts'

export interface MergedMeetings extends MergedRound {
  readonly versions: RoundVersions
  readonly store: RoundStore
}

/** Both repositories put together at once: what is renumbered in one is cited in the other. */
export function mergeMeetings(meetings: readonly Meeting[], only?: string): MergedMeetings {
  const store = new RoundStore(meetings)
  const of = (tree: (meeting: Meeting) => Tree): Tree =>
    new Map(meetings.flatMap((meeting) => [...tree(meeting)]))
  const versions: RoundVersions = {
    base: of((meeting) => baseTree(meeting, meeting.ours, meeting.theirs, store)),
    ours: of((meeting) => treeAt(meeting, meeting.ours)),
    theirs: of((meeting) => treeAt(meeting, meeting.theirs)),
  }
  store.fetch(papersApart(versions))
  return { ...mergeRound(versions, datedStore(store, meetings), { only }), versions, store }
}

function datedStore(store: Store, meetings: readonly Meeting[]): Store {
  return {
    read: (name) => store.read(name),
    write: (bytes) => store.write(bytes),
    firstSaved: firstSavedIn(meetings),
    mergeText: mergeTexts,
  }
}

/** The files of a commit, relative to the round. */
export function treeAt({ folder, prefix }: Pick<Meeting, 'folder' | 'prefix'>, commit: string): Tree {
  const entries = listTree(folder, commit) ?? []
  return new Map(entries.map(({ path, blob }) => [`${prefix}${path}`, RoundStore.nameOf(prefix, blob)]))
}

/** What both began from; where they met crosswise before, what those beginnings come to when put together. */
function baseTree(meeting: Meeting, one: string, other: string, store: RoundStore): Tree {
  const [first, ...more] = mergeBases(meeting.folder, one, other).sort()
  if (first === undefined) return new Map()
  let [tree, commit] = [treeAt(meeting, first), first]
  for (const next of more) {
    const versions = {
      base: baseTree(meeting, commit, next, store),
      ours: tree,
      theirs: treeAt(meeting, next),
    }
    store.fetch(papersApart(versions))
    const dated = datedStore(store, [{ ...meeting, ours: commit, theirs: next }])
    tree = mergeRound(versions, dated, { keep: 'base' }).files
    commit = next
  }
  return tree
}

/** Contents of papers that are not alike on all sides. */
function papersApart({ base, ours, theirs }: RoundVersions): string[] {
  const paths = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])
  return [...paths].flatMap((path) => {
    const names = new Set([base.get(path), ours.get(path), theirs.get(path)])
    return names.size === 1 || !/\.ya?ml$/iu.test(path) ? [] : [...names].filter((name) => name !== undefined)
  })
}

/** The time of a side's first commit since they parted in which a number came up in a file. */
function firstSavedIn(meetings: readonly Meeting[]): FirstSaved {
  return (side, file, number) => {
    const meeting = meetings.findLast(({ prefix }) => file.startsWith(prefix))
    if (!meeting) return null
    const { folder, prefix, ours, theirs } = meeting
    const [its, others] = side === 'ours' ? [ours, theirs] : [theirs, ours]
    const search = /^\d+$/u.test(number) ? [] : [`-S${number}`]
    const times = runGit(
      folder,
      'log',
      '--format=%at',
      ...search,
      its,
      '--not',
      others,
      '--',
      file.slice(prefix.length),
    )
    const seconds = Number((times ?? '').trim().split('\n').at(-1))
    return Number.isInteger(seconds) && seconds > 0 ? seconds : null
  }
}

/** Line by line, as git does it. */
export function mergeTexts(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): Uint8Array | null {
  return withScratchFiles({ base, ours, theirs }, (pathOf) => mergeLines(pathOf))
}
