import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { readSmall } from './read-small.ts'

/** Why a file that is there is not read. */
export type Refusal = 'link' | 'size' | 'unreadable'

/**
 * Bytes of a file that a folder may hold, of `most` at most; undefined where it is not there. A link is not followed,
 * on any step of the way: it may lead to what is no part of the folder.
 */
export function readInside(root: string, path: string, most: number): Uint8Array | Refusal | undefined {
  let reached = root
  for (const step of path.split('/')) {
    reached = join(reached, step)
    const link = isLink(reached)
    if (link === undefined) return undefined
    if (link === null) return 'unreadable'
    if (link) return 'link'
  }
  return readNamed(reached, most)
}

/** undefined where it is not there, null where nothing can be looked at */
function isLink(path: string): boolean | undefined | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  } catch {
    return null
  }
}

/** Bytes of a file that a person named, of `most` at most. */
export function readNamed(path: string, most: number): Uint8Array | Refusal {
  const read = readSmall(path, most)
  return read === null ? 'unreadable' : read === 'size' ? 'size' : read.bytes
}
