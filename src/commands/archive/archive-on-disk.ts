import { join } from 'node:path'
import type { ArchiveContent } from '../../archives/archive-content.ts'
import { readArchive, type UnreadFile } from '../../archives/archive-reading.ts'
import { isFolder } from '../../disk/exists.ts'
import { filesBelow, openFile, readPieces } from '../../disk/read-pieces.ts'
import { readEntry, zipEntries } from '../../packages/zip-reader.ts'
import { UsageError } from '../../usage-error.ts'

export interface ArchiveOnDisk {
  readonly content: ArchiveContent
  /** of one file whole */
  readonly bytes: (path: string) => Promise<Uint8Array>
}

/** A zip file or folder as its verifier sees it. */
export async function readOnDisk(path: string): Promise<ArchiveOnDisk> {
  const unread = isFolder(path)
    ? filesBelow(path).map(
        (name): UnreadFile => ({ path: name, read: async (take) => readPieces(join(path, name), take) }),
      )
    : await zipped(path)
  const content = await readArchive(unread, { knowsRsa: true, progress: () => {} })
  return {
    content,
    bytes: async (name) => {
      const file = unread.find((one) => one.path === name || one.path.endsWith(`/${name}`))
      const chunks: Uint8Array[] = []
      await file?.read((chunk) => void chunks.push(chunk.slice()))
      return Buffer.concat(chunks)
    },
  }
}

async function zipped(path: string): Promise<UnreadFile[]> {
  const file = openFile(path)
  const entries = file && (await zipEntries(file))
  if (file && entries)
    return entries.map((entry) => ({ path: entry.name, read: (take) => readEntry(file, entry, take) }))
  file?.close()
  throw new UsageError(
    { zh: `“${path}”不是完整的 zip 文件`, en: `“${path}” is no zip file, or only part of one` },
    { zh: '可能没有拷完，请重新拷一份。', en: 'It may have been copied in part: copy it again.' },
  )
}
