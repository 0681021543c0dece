import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files that another program is to read, gone when the work is done. */
export function withScratchFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (pathOf: (name: string) => string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'))
  const pathOf = (name: string) => join(folder, name)
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(pathOf(name), text, { mode: 0o600 })
    return work(pathOf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
