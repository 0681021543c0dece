import { type ReadPaper, readPaper } from './read-paper.ts'
import type { PaperFile } from './snapshot.ts'

const known = new WeakMap<PaperFile, Map<string | null, ReadPaper>>()

/** A paper as it reads: once, however often its round is put together again with others. */
export function readOnce(file: PaperFile, village: string | null): ReadPaper {
  const ofFile = known.get(file) ?? new Map<string | null, ReadPaper>()
  known.set(file, ofFile)
  const read = ofFile.get(village) ?? readPaper(file, village)
  ofFile.set(village, read)
  return read
}
