import { listTree } from '../../git/list-tree.ts'
import { mergeBases } from '../../git/merge-bases.ts'
import { mergeRound } from '../../merging/merge-round.ts'
import type { RoundVersions, Tree } from '../../merging/round-versions.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { datedStore } from './dated-store.ts'
import type { Meeting } from './meeting.ts'
import { RoundStore } from './round-store.ts'

/**
 * What two histories had in common, and what each has: everything, or what is at or below these paths of the round. The
 * contents that differ lie ready in the store.
 */
export function meetingVersions(
  meeting: Meeting,
  store: RoundStore,
  within: readonly string[] = [],
): RoundVersions {
  const { folder, ours, theirs } = meeting
  const versions = {
    base: baseTree(meeting, store, within),
    ours: treeAt(meeting, ours, within),
    theirs: treeAt(meeting, theirs, within),
    crossed: mergeBases(folder, ours, theirs).length > 1,
  }
  store.fetch(papersApart(versions))
  return versions
}

/** The files of a commit, relative to the round: all, or those at or below these paths. */
export function treeAt(
  { folder, prefix }: Pick<Meeting, 'folder' | 'prefix'>,
  commit: string,
  within: readonly string[] = [],
): Tree {
  const own = within.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  const entries = listTree(folder, commit, ...own) ?? []
  return new Map(entries.map(({ path, blob }) => [`${prefix}${path}`, RoundStore.nameOf(prefix, blob)]))
}

/** What both began from; where they met crosswise before, what those beginnings come to when put together. */
function baseTree(meeting: Meeting, store: RoundStore, within: readonly string[]): Tree {
  const [first, ...more] = mergeBases(meeting.folder, meeting.ours, meeting.theirs).sort()
  if (first === undefined) return new Map()
  let [tree, commit] = [treeAt(meeting, first, within), first]
  for (const next of more) {
    const met = { ...meeting, ours: commit, theirs: next }
    const versions = {
      base: baseTree(met, store, within),
      ours: tree,
      theirs: treeAt(meeting, next, within),
    }
    store.fetch(papersApart(versions))
    const dated = datedStore(store, [met])
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
