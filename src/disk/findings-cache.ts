import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../source/diagnostic.ts'
import { writeInside } from './write-inside.ts'

const FILE = '.inspect/cache/findings.json'

export interface FindingsCache {
  get(key: string): readonly Diagnostic[] | undefined
  set(key: string, found: readonly Diagnostic[]): readonly Diagnostic[]
  /** Writes what was asked for in this run, if anything is new; a disk that refuses costs time later, nothing else. */
  save(): void
}

/**
 * Findings of earlier runs of the same build. The file begins with the hash of the rest: one that was damaged is as
 * good as none. A program that was not bundled has no build, and no cache.
 */
export function openFindingsCache(root: string, build: string | undefined): FindingsCache {
  const path = join(root, FILE)
  const old = build === undefined ? new Map<string, readonly Diagnostic[]>() : read(path, build)
  const used = new Map<string, readonly Diagnostic[]>()
  return {
    get: (key) => old.get(key),
    set(key, found) {
      used.set(key, found)
      return found
    },
    save() {
      const same = used.size === old.size && [...used.keys()].every((key) => old.has(key))
      if (build === undefined || same) return
      try {
        const body = JSON.stringify({ build, entries: [...used] })
        writeInside(root, path, `${hash('sha256', body)}\n${body}`, { lasting: false })
      } catch {
        // A round on a read-only disk, or with a link in the way, is checked all the same.
      }
    },
  }
}

function read(path: string, build: string): Map<string, readonly Diagnostic[]> {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== hash('sha256', body)) return new Map()
    const kept = JSON.parse(body) as { build: string; entries: [string, Diagnostic[]][] }
    return kept.build === build ? new Map(kept.entries) : new Map()
  } catch {
    return new Map()
  }
}
