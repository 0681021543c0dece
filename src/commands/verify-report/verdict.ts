import type { Text } from '../../language.ts'
import type { Origin } from '../../packages/origin.ts'

export interface ContentChange {
  /** 正文第12段, “问题台账” F12 */
  readonly place: Text
  readonly before: string | null
  readonly after: string | null
}

/** What a file is found to be. `resaved`: other bytes, the same words. */
export interface Verdict {
  /** as it was named */
  readonly file: string
  readonly result: 'same' | 'resaved' | 'changed' | 'unknown'
  readonly origin: Origin | null
  /** 问题清单 (the document or ledger), and its path among the outputs */
  readonly title: Text | null
  readonly path: string | null
  /** papers that were not saved then: compared with those on the disk */
  readonly fromDisk: boolean
  /** the content is not what this program wrote */
  readonly edited: boolean | null
  readonly changes: readonly ContentChange[]
  /** of the team's own */
  readonly restricted: boolean
  /** why it could not be checked, or what may explain a difference */
  readonly notes: readonly Text[]
}
