import { createHash } from 'node:crypto'
import { type BigIntStats, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** A file in which git keeps objects: one object, or a pack of many with its index. */
export interface ObjectFile {
  readonly path: string
  /** of a single object; null for a pack */
  readonly object: string | null
  /** another one as soon as anything about the file changed; its last part cannot be set back by programs */
  readonly stamp: string
}

/** Everything below `.git/objects`. */
export function objectFiles(objects: string): ObjectFile[] {
  const folders = readdirSync(objects).filter((name) => /^[0-9a-f]{2}$/u.test(name))
  const loose = folders.flatMap((folder) =>
    readdirSync(join(objects, folder))
      .filter((name) => /^[0-9a-f]{38,62}$/u.test(name))
      .map((name) => objectFile(join(objects, folder, name), `${folder}${name}`)),
  )
  const packs = namesIn(join(objects, 'pack'))
    .filter((name) => name.endsWith('.idx'))
    .map((name) => packFile(join(objects, 'pack', name)))
  return [...loose, ...packs]
}

/** Whether the content of a single object is what its name says. */
export function isIntactObject({ path, object }: ObjectFile): boolean {
  try {
    const digest = createHash(object?.length === 64 ? 'sha256' : 'sha1')
    return digest.update(inflateSync(readFileSync(path))).digest('hex') === object
  } catch {
    return false
  }
}

function objectFile(path: string, object: string): ObjectFile {
  return { path, object, stamp: stampOf(statSync(path, { bigint: true })) }
}

function packFile(path: string): ObjectFile {
  const stamps = [path, path.replace(/idx$/u, 'pack')].map((one) =>
    statSync(one, { bigint: true, throwIfNoEntry: false }),
  )
  return { path, object: null, stamp: stamps.map((stat) => (stat ? stampOf(stat) : '')).join(' ') }
}

function stampOf({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return [size, ino, mtimeNs, ctimeNs].join('.')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
