import type { CommitFile } from '../history/commit.ts'
import type { SealedContent } from '../seals/sealed-content.ts'
import type { RawCommit } from './raw-commit.ts'

/** What each commit of a range changed, in order of time. */
export type CommitChanges = ReadonlyMap<string, readonly CommitFile[]>

/** What is asked of a history only where something calls for it. */
export interface Lookup {
  /** contents by name of the object or by `<commit>:./<path>`; null for those that are not there */
  readonly contents: (names: readonly string[]) => (Uint8Array | null)[]
  /** the files and counts of a commit, taken anew; null where git has not all of them */
  readonly contentOf: (commit: string) => Promise<SealedContent | null>
  /** what leads up to a commit that itself no longer leads up to the present one */
  readonly lostHistory: (commit: string) => LostHistory
  /** files that differ between two commits */
  readonly differing: (from: string, to: string) => readonly CommitFile[]
  /** the commit from which two histories parted; null where they never met */
  readonly partedAt: (one: string, other: string) => string | null
  readonly remembered: Remembered
}

/** The history before and up to a commit, where the present one went another way. */
export interface LostHistory {
  /** those that do not lead up to the present one, parents before children; null where the chain is broken */
  readonly lost: readonly RawCommit[] | null
  /** all that lead up to that commit, by hash */
  readonly all: ReadonlySet<string>
  /** what the lost ones changed */
  readonly changes: CommitChanges
}

/** What an earlier run worked out: a key names everything that its value depends on. */
export interface Remembered {
  get(key: string): unknown
  set(key: string, value: unknown): void
}
