import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where a person's own secret key lies if nothing else is said: outside every round, read by nobody else. */
export function identityPath(name: string): string {
  return join(homedir(), '.config/inspect', `${name}.age.txt`)
}

/** Writes a secret key that is never written over; false where a file is there already or cannot be written. */
export function writeIdentity(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    return false
  }
}

/** The secret keys in a file, one a line, comments left out; null where it cannot be read. */
export function readIdentities(path: string): string[] | null {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/u)
    return lines.map((line) => line.trim()).filter((line) => line.startsWith('AGE-SECRET-KEY-'))
  } catch {
    return null
  }
}
