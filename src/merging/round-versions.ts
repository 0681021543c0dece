import type { FirstSaved } from './collisions.ts'
import type { Dispute } from './merging.ts'

/** The files of a round at one time: by path relative to the round, restricted ones too, the name of their content. */
export type Tree = ReadonlyMap<string, string>

export interface RoundVersions {
  readonly base: Tree
  readonly ours: Tree
  readonly theirs: Tree
  /** the base was put together of several, since both sides had met before in one order and another */
  readonly crossed?: boolean | undefined
}

/** Content by its name, and what is not known from the files themselves. */
export interface Store {
  read(name: string): Uint8Array
  /** puts content in and says its name */
  write(bytes: Uint8Array): string
  readonly firstSaved?: FirstSaved
  /** line by line, for texts that are no readable papers; null where both sides changed the same lines */
  mergeText?(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): Uint8Array | null
}

/** One value of a file, or the file as a whole, that both sides changed. */
export interface FileDispute extends Dispute {
  readonly file: string
  /** names of contents where the file as a whole is disputed; null otherwise, and for a side without it */
  readonly whole: { readonly ours: string | null; readonly theirs: string | null } | null
}
