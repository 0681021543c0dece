import { join } from 'node:path'
import { readSealed, writeSealed } from './sealed-file.ts'

const FILE = '.inspect/cache/verified.json'

/** What was found good or worked out before, by content: a key names everything that its value depends on. */
export interface VerifiedCache {
  get(key: string): unknown
  set(key: string, value: unknown): void
  /** Keeps what this run asked for; called now and then, so that a run that is cut off goes on where it was. */
  save(): void
}

/** Kept in the round, under the user's own seal. */
export function openVerifiedCache(root: string, build: string): VerifiedCache {
  const path = join(root, FILE)
  const old = read(path, build)
  const used = new Map<string, unknown>()
  let changed = false
  return {
    get(key) {
      const value = used.get(key) ?? old.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    set(key, value) {
      used.set(key, value)
      changed = true
    },
    save() {
      if (!changed && used.size === old.size) return
      changed = false
      writeSealed(root, path, Buffer.from(JSON.stringify({ build, entries: [...used] })))
    },
  }
}

function read(path: string, build: string): Map<string, unknown> {
  const body = readSealed(path)
  if (body === null) return new Map()
  const kept = JSON.parse(body.toString('utf8')) as { build: string; entries: [string, unknown][] }
  return kept.build === build ? new Map(kept.entries) : new Map()
}
