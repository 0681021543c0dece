import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfFile } from './read.ts'

/** Something on the disk that is about to go. */
export interface Removable {
  /** relative to the folder asked about, with `/` */
  readonly path: string
  readonly size: number
  /** null for a link or a folder that goes as one */
  readonly sha256: string | null
}

/**
 * Every file and link at or below a path, in code-point order; links are not followed. Folders for which `whole` says so
 * count as one.
 */
export function removables(
  root: string,
  path: string,
  skip: (path: string) => boolean,
  whole: (path: string) => boolean = () => false,
): Removable[] {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!stat || skip(path)) return []
  if (!stat.isDirectory()) {
    const sha256 = stat.isFile() ? (hashOfFile(join(root, path))?.sha256 ?? null) : null
    return [{ path, size: stat.size, sha256 }]
  }
  const below = namesIn(join(root, path)).flatMap((name) =>
    removables(root, path === '' ? name : `${path}/${name}`, skip, whole),
  )
  if (!whole(path)) return below
  return [{ path: `${path}/`, size: below.reduce((sum, { size }) => sum + size, 0), sha256: null }]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Takes one away, and folders above it that are empty then, up to the folder itself. What cannot go stays. */
export function remove(root: string, { path }: Pick<Removable, 'path'>): boolean {
  try {
    const name = path.replace(/\/$/u, '')
    if (name !== path) removeWhole(join(root, name))
    else rmSync(join(root, path), { force: true, maxRetries: 3 })
    removeEmpty(root, name)
    return true
  } catch {
    return false
  }
}

/** A folder that goes as one is out of the way at once: half a history is none. */
function removeWhole(folder: string): void {
  const gone = folder.endsWith(GONE) ? folder : `${folder}${GONE}`
  if (folder !== gone && existsSync(folder)) {
    rmSync(gone, { recursive: true, force: true })
    renameSync(folder, gone)
  }
  rmSync(gone, { recursive: true, force: true, maxRetries: 3 })
}

/** What a folder is called while it is removed. */
const GONE = '.gone'

function removeEmpty(root: string, path: string): void {
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  if (above === '') return
  try {
    rmdirSync(join(root, above))
  } catch {
    return
  }
  removeEmpty(root, above)
}
