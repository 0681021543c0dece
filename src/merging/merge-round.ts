import { mergeFile } from './merge-file.ts'
import type { Merging } from './merging.ts'
import { renamedFiles } from './renamed-files.ts'
import type { Renaming, Renumbering } from './renaming.ts'
import { agreedVersions, type RoundNumbers, renamingsOf, roundNumbers } from './round-numbers.ts'
import type { FileDispute, RoundVersions, Store, Tree } from './round-versions.ts'

export interface MergedFiles {
  readonly files: Tree
  readonly disputes: readonly FileDispute[]
}

export interface MergedRound extends MergedFiles {
  readonly numbers: RoundNumbers
  readonly renamings: readonly Renaming[]
}

interface Wanted {
  readonly keep?: Merging['keep']
  /** the files that are asked for; all where none are named */
  readonly only?: readonly string[] | undefined
  /** what becomes of numbers of the other repository in whatever theirs wrote; what they only kept says what it said */
  readonly said?: readonly Renumbering[]
}

/** Three versions of a round into one, record by record; a number that both sides used anew is told apart everywhere. */
export function mergeRound(versions: RoundVersions, store: Store, wanted: Wanted = {}): MergedRound {
  const numbers = roundNumbers(versions, store)
  return { ...mergeNumbered(versions, numbers, store, wanted), numbers, renamings: renamingsOf(numbers) }
}

/** Three versions of a round into one, where it is known what their numbers become. */
export function mergeNumbered(
  versions: RoundVersions,
  { agreed, collided }: RoundNumbers,
  store: Store,
  { keep = 'ours', only, said = [] }: Wanted = {},
): MergedFiles {
  const together = citingAnew(agreedVersions(versions, agreed, store), said, store)
  const renamed: RoundVersions = {
    base: together.base,
    ours: renamedFiles(together, 'ours', collided, store),
    theirs: renamedFiles(together, 'theirs', collided, store),
  }
  const files = new Map<string, string>()
  const disputes: FileDispute[] = []
  for (const path of only ?? [...new Set([...renamed.ours.keys(), ...renamed.theirs.keys()])].sort()) {
    const merged = mergeFile(path, renamed, store, keep)
    if (merged.name !== null) files.set(path, merged.name)
    disputes.push(...merged.disputes)
  }
  return { files, disputes }
}

function citingAnew(versions: RoundVersions, said: readonly Renumbering[], store: Store): RoundVersions {
  const its = said.map((one): Renaming => ({ side: 'theirs', ...one }))
  return { ...versions, theirs: renamedFiles(versions, 'theirs', its, store) }
}
