import type { FileTrace, FileTraces } from '../../analysis/file-traces.ts'
import { readSmall } from '../../disk/read-small.ts'
import { filePieces } from '../../packages/file-pieces.ts'
import type { Unsearched } from '../../packages/searchable.ts'
import type { LeakFile } from './leak-files.ts'

export interface LeakFinding extends FileTrace {
  readonly file: string
  /** of an Office package; '' for a text or the file's own name */
  readonly part: string
}

export interface UnsearchedPart {
  readonly file: string
  readonly part: string
  readonly why: Unsearched | 'unreadable'
}

export interface SearchedFile {
  readonly findings: readonly LeakFinding[]
  readonly unsearched: readonly UnsearchedPart[]
}

/** Bytes of a file that are read at most. */
const MOST = 256 << 20

export function searchFile({ name, path }: LeakFile, traces: FileTraces): SearchedFile {
  const village = traces.villageOf(name)
  const file = traces.conceal(name)
  const inName = traces.find([{ text: name, place: '文件名', row: 0 }], village)
  const findings = inName.map((trace): LeakFinding => ({ file, part: '', ...trace }))
  const read = readSmall(path, MOST)
  if (read === null || read === 'size') {
    return { findings, unsearched: [{ file, part: '', why: read === null ? 'unreadable' : 'too-large' }] }
  }
  const { parts, unsearched } = filePieces(name, read.bytes)
  const inside = parts.flatMap(({ part, pieces }) =>
    traces
      .find(pieces, village)
      .map((trace): LeakFinding => ({ file, part: traces.conceal(part), ...trace })),
  )
  return {
    findings: [...findings, ...inside],
    unsearched: unsearched.map(({ part, why }) => ({ file, part: traces.conceal(part), why })),
  }
}
