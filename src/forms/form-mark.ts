import { createHash } from 'node:crypto'

/** What a row was when the form was made. */
export interface RowMark {
  /** place of the record in its list, from 0 (inside a record: in that record's list); null for a row left blank */
  readonly index: number | null
  /** of the row's words: another one says that the row was changed */
  readonly checksum: string
}

/** `3.9f86d081884c` for a record, `+.9f86d081884c` for a row that was blank. */
export function formatMark({ index, checksum }: RowMark): string {
  return `${index ?? '+'}.${checksum}`
}

export function readMark(written: string): RowMark | null {
  const [, index, checksum] = /^(\d+|\+)\.([0-9a-f]{12})$/u.exec(written.trim()) ?? []
  if (index === undefined || checksum === undefined) return null
  return { index: index === '+' ? null : Number(index), checksum }
}

/** Over the words of a row (`wordsOfRecord`) in the order of its columns. */
export function checksumOf(words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12)
}
