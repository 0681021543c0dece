import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files by which a git that runs keeps others from its index, its settings and its references, below a `.git`; one that
 * was killed leaves them. No reference can be called so (git-check-ref-format).
 */
export function gitLocks(gitFolder: string): string[] {
  return [
    ...locksIn(gitFolder, false),
    ...['refs', 'reftable'].flatMap((name) => locksIn(join(gitFolder, name), true)),
  ]
}

function locksIn(folder: string, below: boolean): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return below ? locksIn(path, true) : []
    return entry.isFile() && entry.name.endsWith('.lock') ? [path] : []
  })
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
