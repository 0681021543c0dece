import type { KeptSeal } from './kept-seals.ts'
import type { CommitChanges, Lookup } from './lookup.ts'
import type { RawCommit } from './raw-commit.ts'

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
  /** settings that came with the repository, by which git runs programs or passes files over */
  readonly settings: readonly { readonly key: string; readonly value: string }[]
  /** files that git keeps as another text than lies on the disk, and the attribute that says so */
  readonly filtered: readonly { readonly file: string; readonly attribute: string }[]
  /** what commits say they keep and git no longer has: one commit and file of each object */
  readonly missing: readonly { readonly commit: string; readonly file: string }[]
  /** places where a commit put another repository: none of its files is in this history */
  readonly foreign: readonly { readonly commit: string; readonly file: string }[]
  /** files below git's own folder that are not what their names say, relative to the round */
  readonly damaged: readonly string[]
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
