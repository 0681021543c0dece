import { join } from 'node:path'
import type { EnteringFile } from '../../checks/refused-files.ts'
import { entrySize } from '../../disk/entry-size.ts'
import { readWhole } from '../../disk/read.ts'

/** Larger texts are read by nobody, and by no check. */
const LARGEST_TEXT = 2 * 1024 * 1024

/** Files as they lie on the disk; what is gone enters nothing. */
export function enteringFiles(root: string, files: readonly string[]): EnteringFile[] {
  return files.flatMap((file) => {
    const entry = entrySize(join(root, file))
    if (entry === null) return []
    const bytes = isText(file, entry.size) && !entry.link ? readWhole(join(root, file))?.bytes : undefined
    return [{ file, ...entry, text: bytes ? new TextDecoder().decode(bytes) : null }]
  })
}

export function isText(file: string, size: number): boolean {
  return size <= LARGEST_TEXT && /\.(?:ya?ml|txt|md|csv|tsv|json|html?)$/iu.test(file)
}
