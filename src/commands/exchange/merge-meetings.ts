import { withScratchFiles } from '../../disk/scratch-folder.ts'
import { listTree } from '../../git/list-tree.ts'
import { mergeBases } from '../../git/merge-bases.ts'
import { mergeLines } from '../../git/merge-lines.ts'
import { runGit } from '../../git/run-git.ts'
import type { FirstSaved } from '../../merging/collisions.ts'
import { type MergedRound, mergeRound } from '../../merging/merge-round.ts'
import type { RoundVersions, Store, Tree } from '../../merging/round-versions.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { RoundStore } from './round-store.ts'

export interface MergedMeetings extends MergedRound {
  readonly versions: RoundVersions
  readonly store: RoundStore
}

/** Both repositories put together at once: what is renumbered in one is cited in the other. */
export function mergeMeetings(meetings: readonly Meeting[], only?: string): MergedMeetings {
  const store = new RoundStore(meetings)
  const versions = versionsOf(meetings, store)
  store.fetch(papersApart(versions))
  return { ...mergeRound(versions, datedStore(store, meetings), { only }), versions, store }
}

function versionsOf(meetings: readonly Meeting[], store: RoundStore): RoundVersions {
  const earlier = meetings.find(({ before }) => before !== undefined)
  if (earlier) return afterEarlier(meetings, earlier, store)
  const of = (tree: (meeting: Meeting) => Tree): Tree =>
    new Map(meetings.flatMap((meeting) => [...tree(meeting)]))
  return {
    base: of((meeting) => baseTree(meeting, meeting.ours, meeting.theirs, store)),
    ours: of((meeting) => treeAt(meeting, meeting.ours)),
    theirs: of((meeting) => treeAt(meeting, meeting.theirs)),
    crossed: meetings.some(({ folder, ours, theirs }) => mergeBases(folder, ours, theirs).length > 1),
  }
}

/**
 * One repository was merged on another day: whose a citation in it is shows only in what was merged then. So that merge
 * is made again, once as it was and once with what is renumbered now; the difference is put to what stands there today.
 */
function afterEarlier(meetings: readonly Meeting[], earlier: Meeting, store: RoundStore): RoundVersions {
  const { ours = '', theirs = '' } = earlier.before ?? {}
  const again: Meeting = { ...earlier, ours, theirs, before: undefined }
  const others = meetings.filter((one) => one !== earlier)
  const [now, rest] = [treeAt(earlier, earlier.ours), versionsOf(others, store)]
  const then = settledNames(madeAgain([again], earlier.prefix, store), now, store)
  const renumbered = settledNames(madeAgain([...others, again], earlier.prefix, store), then, store)
  return {
    base: new Map([...rest.base, ...then]),
    ours: new Map([...rest.ours, ...now]),
    theirs: new Map([...rest.theirs, ...renumbered]),
    crossed: rest.crossed,
  }
}

function madeAgain(meetings: readonly Meeting[], prefix: string, store: RoundStore): Tree {
  const versions = versionsOf(meetings, store)
  store.fetch(papersApart(versions))
  const { files } = mergeRound(versions, datedStore(store, meetings))
  return new Map([...files].filter(([path]) => path.startsWith('restricted/') === (prefix !== '')))
}

/** What a merge made and is the same as what another tree holds goes by that one's name. */
function settledNames(tree: Tree, other: Tree, store: RoundStore): Tree {
  return new Map(
    [...tree].map(([path, name]) => {
      const same = other.get(path)
      const isMade = same !== undefined && store.blobOf(name) === null
      return [path, isMade && Buffer.compare(store.read(name), store.read(same)) === 0 ? same : name]
    }),
  )
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
    return names.size === 1 || !isPaperFile(path) ? [] : [...names].filter((name) => name !== undefined)
  })
}

/** The time of a side's first commit since they parted in which a number came up in a file. */
function firstSavedIn(meetings: readonly Meeting[]): FirstSaved {
  return (side, file, number) => {
    const meeting = meetingOf(meetings, file)
    if (!meeting) return null
    const { folder, prefix, ours, theirs } = meeting
    const [its, others] = side === 'ours' ? [ours, theirs] : [theirs, ours]
    const search = /^\d+$/u.test(number) ? [] : [`-S${number}`]
    const times = runGit(
      folder,
      'log',
      // Through our own diff driver every version would start a program of its own.
      '--no-textconv',
      '--no-ext-diff',
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
