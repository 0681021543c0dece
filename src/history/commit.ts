import type { Change } from './paper-changes.ts'

/** What git keeps of one act of saving. */
export interface Commit {
  readonly hash: string
  /** null for the first */
  readonly parent: string | null
  readonly author: string
  /** the author's own clock: 2025-09-03T14:20:00+08:00 */
  readonly date: string
  readonly subject: string
  /** 原因 in a trailer `Reason:`; null where none is given */
  readonly reason: string | null
  /** files that differ from the first parent */
  readonly files: readonly CommitFile[]
}

export interface CommitFile {
  /** relative to the repository */
  readonly path: string
  /** git's names of its content before and after; null where it was not there */
  readonly before: string | null
  readonly after: string | null
}

/** What one commit changed in one paper. */
export interface PaperEntry {
  readonly commit: Commit
  /** relative to the round */
  readonly file: string
  readonly changes: readonly Change[]
}
