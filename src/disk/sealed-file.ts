import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { writeInside } from './write-inside.ts'
import { writeWhole } from './write-whole.ts'

const LINE = 65

/**
 * A file under a seal (HMAC) of a key that lies with the user and in no round: what another machine or another user
 * wrote, or anybody changed, is as good as nothing, so that nobody can hide anything by it.
 */
export function readSealed(path: string): Buffer | null {
  const secret = ownSecret()
  if (secret === null) return null
  try {
    const content = readFileSync(path)
    const body = content.subarray(LINE)
    const seal = content.subarray(0, LINE)
    const wanted = sealOf(body, secret)
    return seal.length === LINE && timingSafeEqual(seal, wanted) ? body : null
  } catch {
    return null
  }
}

/** Where nothing can be kept, on a read-only disk or behind a link, the round is worked on all the same. */
export function writeSealed(root: string, path: string, body: Uint8Array): void {
  const secret = ownSecret()
  if (secret === null) return
  try {
    writeInside(root, path, Buffer.concat([sealOf(body, secret), body]), { lasting: false })
  } catch {
    // It is made anew when it is wanted.
  }
}

function sealOf(body: Uint8Array, secret: Uint8Array): Buffer {
  return Buffer.from(`${createHmac('sha256', secret).update(body).digest('hex')}\n`)
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
