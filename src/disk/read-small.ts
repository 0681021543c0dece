import { hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

export interface SmallFile {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes */
  readonly hash: string
}

/** Thousands of buffers of their own keep the garbage collector busy: small files lie side by side in large ones. */
const SLAB = 4 << 20
let slab = Buffer.alloc(0)
let used = 0

/** Opening a pipe would otherwise wait for someone to write into it. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** A file of at most so many bytes whole; 'size' where it has more, null where it cannot be read. */
export function readSmall(path: string, most: number): SmallFile | 'size' | null {
  try {
    const file = openSync(path, FLAGS)
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) return null
      if (stat.size > most) return 'size'
      const bytes = filled(file, space(stat.size))
      return { bytes, hash: hash('sha256', bytes, 'hex') }
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function space(size: number): Buffer {
  if (size > SLAB / 4) return Buffer.allocUnsafeSlow(size)
  if (used + size > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB)
    used = 0
  }
  used += size
  return slab.subarray(used - size, used)
}

function filled(file: number, target: Buffer): Buffer {
  let got = 0
  while (got < target.length) {
    const read = readSync(file, target, got, target.length - got, got)
    if (read === 0) break
    got += read
  }
  return got === target.length ? target : target.subarray(0, got)
}
