import { Zip, ZipDeflate } from 'fflate'

/** What is compressed already gains nothing by being compressed again. */
const PACKED = /\.(?:jpe?g|png|gif|webp|heic|pdf|docx|xlsx|pptx|zip|mp[34]|m4a|bundle|age)$/iu

/** A zip file cannot say more than this of itself in its old form, which every system reads. */
export const MOST_ZIPPED = 0xffff_0000

/**
 * Zips files one after the other, so that only one of them is in memory; `write` gets the bytes as they come. The same
 * files in the same order make the same bytes.
 */
export function zipInto(
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>,
  write: (chunk: Uint8Array) => void,
): void {
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    write(chunk)
  })
  for (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: PACKED.test(path) ? 0 : 6 })
    // The clock's reading, as in zipParts: noon here is noon in every zone.
    entry.mtime = new Date(1980, 0, 1, 12)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
}
