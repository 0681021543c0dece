import type { PaperStep } from './step-changes.ts'

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
  /** git keeps no file here but the name of a commit of another repository */
  readonly repository?: true
}

/** What became of one paper between two versions. */
export interface PaperDifference extends PaperStep {
  /** git no longer has one of the two versions: nobody can say what changed */
  readonly lost: boolean
}

/** What one commit changed in one paper. */
export interface PaperEntry extends PaperDifference {
  readonly commit: Commit
}

/** Comments and layout are no change; a paper that moved, or is lost, is told even so. */
export function saysSomething({ changes, formerly, lost }: PaperDifference): boolean {
  return changes.length > 0 || formerly !== null || lost
}
