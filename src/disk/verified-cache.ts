import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from './write-whole.ts'

const FILE = '.inspect/cache/verified.json'

/** What was found good or worked out before, by content: a key names everything that its value depends on. */
export interface VerifiedCache {
  get(key: string): unknown
  set(key: string, value: unknown): void
  /** Keeps what this run asked for; called now and then, so that a run that is cut off goes on where it was. */
  save(): void
}

/**
 * Kept in the round, under a seal (HMAC) of a key that lies with the user and in no round: what another machine or
 * another user wrote, or anybody changed, is as good as nothing, so that nobody can hide anything by it.
 */
export function openVerifiedCache(root: string, build: string): VerifiedCache {
  const path = join(root, FILE)
  const secret = ownSecret()
  const old = secret === null ? new Map<string, unknown>() : read(path, secret, build)
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
      if (secret === null || (!changed && used.size === old.size)) return
      changed = false
      try {
        const body = JSON.stringify({ build, entries: [...new Map([...used])] })
        writeWhole(path, `${macOf(body, secret)}\n${body}`)
      } catch {
        // A round on a read-only disk is verified all the same.
      }
    },
  }
}

function read(path: string, secret: Uint8Array, build: string): Map<string, unknown> {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== macOf(body, secret)) return new Map()
    const kept = JSON.parse(body) as { build: string; entries: [string, unknown][] }
    return kept.build === build ? new Map(kept.entries) : new Map()
  } catch {
    return new Map()
  }
}

function macOf(body: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

/** Made once a user and machine; null where nothing can be kept there. */
function ownSecret(): Uint8Array | null {
  const home = process.env.XDG_CONFIG_HOME ?? process.env.APPDATA ?? join(homedir(), '.config')
  const path = join(home, 'inspect', 'cache.key')
  try {
    const there = readFileSync(path)
    if (there.length === 32) return there
  } catch {
    // Not made yet.
  }
  try {
    const fresh = randomBytes(32)
    writeWhole(path, fresh)
    return fresh
  } catch {
    return null
  }
}
