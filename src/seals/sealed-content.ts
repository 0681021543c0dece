import type { SealedFile } from './manifest.ts'
import type { RecordCounts } from './record-counts.ts'

/** What a seal stands for. */
export interface SealedContent {
  /** by path */
  readonly files: readonly SealedFile[]
  readonly counts: RecordCounts
}
