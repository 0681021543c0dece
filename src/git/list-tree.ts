import { runGit } from './run-git.ts'

export interface TreeFile {
  /** relative to the folder asked in */
  readonly path: string
  /** its object */
  readonly blob: string
  /** bytes; 0 where git has lost it */
  readonly size: number
  /** `100644`; `120000` is a link */
  readonly mode: string
}

/** Every file of a commit at or below a folder; null where git knows no such commit. Other repositories within are left out. */
export function listTree(folder: string, commit: string, ...within: readonly string[]): TreeFile[] | null {
  const out = runGit(folder, 'ls-tree', '-r', '-l', '-z', commit, '--', ...within)
  if (out === null) return null
  return out.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', size = '', path = ''] =
      /^(\d+) blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/su.exec(line) ?? []
    return path === '' ? [] : [{ path, blob, size: Number(size) || 0, mode }]
  })
}
