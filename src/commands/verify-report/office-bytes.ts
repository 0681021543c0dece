import { readSmall } from '../../disk/read-small.ts'
import { UsageError } from '../../usage-error.ts'

/** Ours are a few megabytes at most. */
const LARGEST = 64 << 20

/** A document or ledger on the disk, `file` as it was said. */
export function officeBytes(path: string, file: string): Uint8Array {
  const read = readSmall(path, LARGEST)
  if (read !== null && read !== 'size') return read.bytes
  throw new UsageError(
    read === null
      ? { zh: `打不开“${file}”`, en: `cannot open “${file}”` }
      : { zh: `“${file}”超过 64 MB`, en: `“${file}” is larger than 64 MB` },
    { zh: '写文书或台账的 docx、xlsx 文件。', en: 'Name docx or xlsx files of documents or ledgers.' },
  )
}
