import type { UnreadFile } from '../archives/archive-reading.ts'
import { readEntry, type ZipSource, zipEntries } from '../packages/zip-reader.ts'
import type { PickedFile } from './picked-files.ts'

const CHUNK = 1 << 22

/** The files of an archive that was picked as a zip file or as a folder; null where a zip file cannot be read. */
export async function unreadFiles(picked: readonly PickedFile[]): Promise<UnreadFile[] | null> {
  const [only] = picked
  return picked.length === 1 && only && /\.zip$/iu.test(only.path)
    ? zipped(sourceOf(only.file))
    : picked.map(({ path, file }) => ({ path, read: (take) => readFile(file, take) }))
}

async function zipped(source: ZipSource): Promise<UnreadFile[] | null> {
  const entries = await zipEntries(source)
  return (
    entries?.map((entry) => ({ path: entry.name, read: (take) => readEntry(source, entry, take) })) ?? null
  )
}

function sourceOf(file: File): ZipSource {
  return {
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  }
}

async function readFile(file: File, take: (chunk: Uint8Array) => void): Promise<boolean> {
  try {
    for (let at = 0; at < file.size; at += CHUNK)
      take(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()))
    return true
  } catch {
    return false
  }
}
