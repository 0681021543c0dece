import { readdirSync } from 'node:fs'

/** Names of the files and folders in a folder, in code-point order; null where it is no folder. Links are left out. */
export function listFolder(path: string): { name: string; isFolder: boolean }[] | null {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}
