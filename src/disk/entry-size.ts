import { lstatSync } from 'node:fs'

/** Bytes of what is at a path, and whether it is a link; null where there is nothing. */
export function entrySize(path: string): { readonly size: number; readonly link: boolean } | null {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat ? { size: stat.size, link: stat.isSymbolicLink() } : null
}
