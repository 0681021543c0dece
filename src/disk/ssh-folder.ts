import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The public keys that lie in the user's own `.ssh`, by path. */
export function ownPublicKeys(): [path: string, text: string][] {
  const folder = join(homedir(), '.ssh')
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pub'))
      .sort()
      .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')])
  } catch {
    return []
  }
}
