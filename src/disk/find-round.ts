import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest folder at or above `from` that holds an `inspect.yaml`; null where there is none. */
export function findRound(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'inspect.yaml'))) return folder
    if (dirname(folder) === folder) return null
  }
}
