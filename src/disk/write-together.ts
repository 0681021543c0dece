import { existsSync, lstatSync, rmSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'
import { writeInside } from './write-inside.ts'

export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array | string
}

/** New files and then the list that names them: all of them or none. What is there already is never overwritten. */
export function writeTogether(root: string, files: readonly NewFile[], list: NewFile): void {
  const there = files.find(({ path }) => existsSync(path))
  if (there)
    throw new UsageError(
      { zh: `“${there.path}”已经存在`, en: `“${there.path}” is there already` },
      { zh: '先登记或移走这个文件。', en: 'Enter that file first, or move it away.' },
    )
  const written: string[] = []
  try {
    for (const { path, bytes } of files) {
      written.push(path)
      writeInside(root, path, bytes)
    }
    writeInside(root, list.path, list.bytes)
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    throw error
  }
}

/** Bytes of a file of its own; null for a folder, link, device or nothing. */
export function plainFileSize(path: string): number | null {
  try {
    const stat = lstatSync(path)
    return stat.isFile() ? stat.size : null
  } catch {
    return null
  }
}
