import { type Dirent, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gitLocks } from './git-locks.ts'
import { isAlive } from './is-alive.ts'

const TEN_MINUTES = 600_000

/**
 * What runs that were cut off have left below a round, relative to it: halves of files, scratch folders, locks of
 * processes that are gone and of git. What was touched in the last ten minutes may still be in use; `now` is the clock.
 */
export function leftovers(root: string, now: number): string[] {
  const found = [...halves(root, ''), ...own(root, '.inspect'), ...own(root, 'restricted/.inspect')]
  const locks = ['.git', 'restricted/.git']
    .flatMap((name) => gitLocks(join(root, name)))
    .map((path) => relative(root, path).split(sep).join('/'))
  return [...found, ...locks].filter((path) => isOld(join(root, path), now) && !isHeld(root, path))
}

export function removeLeftover(root: string, path: string): void {
  rmSync(join(root, path), { recursive: true, force: true })
}

/** `issues.yaml.1234567`: what stands in for a file until it is whole. */
function halves(root: string, folder: string): string[] {
  return listed(root, folder).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return /^(?:\.|out$|node_modules$)/u.test(entry.name) ? [] : halves(root, path)
    return /\.[a-z]+\.\d{6,}$/iu.test(entry.name) ? [path] : []
  })
}

function own(root: string, folder: string): string[] {
  return listed(root, folder)
    .filter(({ name }) => /^scratch-|^index-\d+$|^lock$|\.json\.\d{6,}$/u.test(name))
    .map(({ name }) => `${folder}/${name}`)
}

function listed(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return []
  }
}

function isOld(path: string, now: number): boolean {
  try {
    return now - statSync(path).mtimeMs > TEN_MINUTES
  } catch {
    // In a worktree `.git` is a file, and nothing lies below it.
    return false
  }
}

function isHeld(root: string, path: string): boolean {
  if (path !== '.inspect/lock') return false
  const pid = Number(readFileSync(join(root, path), 'utf8'))
  return Number.isInteger(pid) && pid > 0 && isAlive(pid)
}
