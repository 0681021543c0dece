import { isPaperFile } from '../papers/is-paper-file.ts'
import { mergeFile } from './merge-file.ts'
import { type MergedRound, mergeNumbered } from './merge-round.ts'
import { renumberedFiles } from './renamed-files.ts'
import type { Renumbering } from './renaming.ts'
import { finalNumbers, type RoundNumbers, renamingsOf, roundNumbers } from './round-numbers.ts'
import type { RoundVersions, Store, Tree } from './round-versions.ts'
import { heldBack, letGo, spokenByOurs } from './spoken-numbers.ts'

/** Two histories that met, and what became of their numbers. */
export interface NumberedMeeting {
  readonly versions: RoundVersions
  readonly numbers: RoundNumbers
  /** what has become already of numbers of the other repository in what theirs wrote */
  readonly said: readonly Renumbering[]
  /** whether a number in what theirs wrote was known then: by now it is one of ours */
  readonly isSettled: (number: Omit<Renumbering, 'to'>) => boolean
}

/** What lies beside the repository in which two histories meet: the other one, which cites it and is cited. */
export interface Beside {
  readonly now: Tree
  /** what met there, whose citations nobody has looked through yet; `isSame` where those people meet us here now */
  readonly waiting: readonly (NumberedMeeting & { readonly isSame: boolean })[]
  /** what the numbers that these people use for something there have become; none where nothing of theirs met there */
  readonly spoken: readonly Renumbering[]
  /** what people have made of the two already, and of which versions; null before that */
  readonly settled: { readonly made: Tree; readonly versions: RoundVersions } | null
}

const every = () => true

/**
 * One repository put together while the other stands, or was put together on another day: what is renumbered here is
 * cited anew there, and what came here cites the other by its numbers of today.
 */
export function mergeBeside(versions: RoundVersions, beside: Beside, store: Store): MergedRound {
  // A number of evidence is one number in both repositories.
  const numbers = roundNumbers({ ...versions, ours: new Map([...beside.now, ...versions.ours]) }, store)
  const { files, disputes } = mergeNumbered(versions, numbers, store, { said: beside.spoken })
  const here = beside.settled === null ? files : withSettled(beside.settled)
  const there = citingAnew(beside, numbers, store)
  return { files: new Map([...there, ...here]), disputes, numbers, renamings: renamingsOf(numbers) }

  /** What git took whole from a side is put right; what people settled, or changed in the merge, stays as they have it. */
  function withSettled({ made, versions: met }: NonNullable<Beside['settled']>): Tree {
    const disputed = new Set(disputes.map(({ file }) => file))
    const isTaken = (path: string) => [met.ours, met.theirs].some((side) => side.get(path) === made.get(path))
    const all = [...new Set([...files.keys(), ...made.keys()])]
    const only = all.filter((path) => disputed.has(path) || !isTaken(path))
    const base = mergeNumbered(met, numbers, store, { only }).files
    const trees: RoundVersions = { base, ours: made, theirs: files }
    return withChanges(
      files,
      only.map((path) => [path, differently(path, trees, store)]),
    )
  }
}

/** The other repository, citing what this one has from now on. */
function citingAnew({ now, waiting }: Beside, numbers: RoundNumbers, store: Store): Tree {
  let tree = now
  for (const met of waiting) {
    const own = met.isSame ? spokenByOurs(numbers) : heldBack(numbers)
    const more = own.filter((one) => !met.isSettled(one))
    if (more.length === 0) continue
    const { versions, numbers: told, said } = met
    const only = papersNaming(versions, more, store)
    const trees = {
      base: mergeNumbered(versions, told, store, { said, only }).files,
      ours: tree,
      theirs: mergeNumbered(versions, told, store, { said: [...said, ...more], only }).files,
    }
    const paths = new Set([...trees.base.keys(), ...trees.theirs.keys()])
    tree = withChanges(
      tree,
      [...paths].map((path) => [path, differently(path, trees, store)]),
    )
  }
  return letGo(renumberedFiles(tree, finalNumbers(numbers, 'ours'), every, store), now, store)
}

/** Papers that theirs changed and in which one of these numbers is said. */
function papersNaming(
  { base, theirs }: RoundVersions,
  numbers: readonly Renumbering[],
  store: Store,
): string[] {
  return [...theirs].flatMap(([path, name]) => {
    if (!isPaperFile(path) || base.get(path) === name) return []
    const text = new TextDecoder().decode(store.read(name))
    return numbers.some(({ from }) => text.includes(from)) ? [path] : []
  })
}

type Change = readonly [path: string, name: string | null]

/** What stands, with whatever tells one way of putting it together from another; where it was changed since, it stays. */
function differently(path: string, trees: RoundVersions, store: Store): string | null {
  const [base = null, ours = null, theirs = null] = [trees.base, trees.ours, trees.theirs].map((tree) =>
    tree.get(path),
  )
  if (areAlike(base, theirs, store)) return ours
  const { name } = mergeFile(path, trees, store, 'ours')
  return areAlike(name, ours, store) ? ours : name
}

function areAlike(one: string | null, other: string | null, store: Store): boolean {
  if (one === null || other === null || one === other) return one === other
  const [bytes, others] = [store.read(one), store.read(other)]
  return bytes.length === others.length && bytes.every((byte, index) => others[index] === byte)
}

/** Files with some of them changed, or taken out. */
function withChanges(files: Tree, changes: readonly Change[]): Tree {
  const tree = new Map(files)
  for (const [path, name] of changes)
    if (name === null) tree.delete(path)
    else tree.set(path, name)
  return tree
}
