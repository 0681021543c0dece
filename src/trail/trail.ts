import type { CommitFile } from '../history/commit.ts'
import type { SealedContent } from '../seals/sealed-content.ts'
import type { KeptSeal } from './kept-seals.ts'
import type { RawCommit } from './raw-commit.ts'

/** What each commit of a range changed, in order of time. */
export type CommitChanges = ReadonlyMap<string, readonly CommitFile[]>

/** One of the two histories of a round, read whole. */
export interface Trail extends Lookup {
  /** '' or `restricted/` */
  readonly prefix: '' | 'restricted/'
  readonly head: string
  /** parents before children; empty where the chain is broken */
  readonly commits: readonly RawCommit[]
  readonly known: ReadonlyMap<string, RawCommit>
  readonly changes: CommitChanges
  /** by number */
  readonly seals: readonly KeptSeal[]
  /** whether it does not begin at its beginning */
  readonly shallow: boolean
  /** objects for which git shows others; null where it shows the history as it was made */
  readonly replaced: readonly string[] | null
  /** files below git's own folder that are not what their names say, relative to the round */
  readonly damaged: readonly string[]
}

/** What is asked of a history only where something calls for it. */
export interface Lookup {
  /** contents by name of the object or by `<commit>:./<path>`; null for those that are not there */
  readonly contents: (names: readonly string[]) => (Uint8Array | null)[]
  /** the files and counts of a commit, taken anew; null where git has not all of them */
  readonly contentOf: (commit: string) => Promise<SealedContent | null>
  /** what leads up to a commit that itself no longer leads up to the present one */
  readonly lostHistory: (commit: string) => LostHistory
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

/** Whether a commit is among those that lead up to the present one. */
export function leadsHere({ known }: Trail, commit: string): boolean {
  return known.has(commit)
}

export function reasonOf({ message }: RawCommit): string | null {
  return /^Reason: (.+)$/mu.exec(message)?.[1]?.trim() ?? null
}

export function subjectOf({ message }: RawCommit): string {
  return message.split('\n')[0] ?? ''
}
