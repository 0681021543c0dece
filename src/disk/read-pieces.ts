import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

const CHUNK = 1 << 22

/** A file of any size, of which pieces are read; null where it cannot be opened. */
export interface OpenFile {
  readonly size: number
  readonly read: (from: number, to: number) => Promise<Uint8Array>
  readonly close: () => void
}

export function openFile(path: string): OpenFile | null {
  try {
    const file = openSync(path, 'r')
    const { size } = fstatSync(file)
    return {
      size,
      read: async (from, to) => {
        const bytes = Buffer.alloc(Math.max(0, Math.min(to, size) - from))
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
      },
      close: () => closeSync(file),
    }
  } catch {
    return null
  }
}

/** Hands a file on in pieces; whether it could be read to its end. */
export function readPieces(path: string, take: (chunk: Uint8Array) => void): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(CHUNK)
      for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes))
        take(bytes.subarray(0, read))
      return true
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

/** Every file below a folder, relative to it with `/`, in code-point order; links are left out. */
export function filesBelow(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (entry.isDirectory()) return filesBelow(folder, path)
      return entry.isFile() ? [path] : []
    })
}
