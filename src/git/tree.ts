import { runGit } from './run-git.ts'

export interface TreeEntry {
  /** relative to the repository, with `/` */
  readonly file: string
  readonly blob: string
  /** `100644`, `120000` for a link, `160000` for another repository */
  readonly mode: string
  /** bytes; 0 for another repository */
  readonly size: number
}

/** Everything in a commit, in the order of git; null where there is no such commit, or more than can be listed. */
export function readTree(folder: string, revision: string): TreeEntry[] | null {
  const out = runGit(folder, 'ls-tree', '-r', '-l', '-z', '--full-tree', revision)
  if (out === null) return null
  return out
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/u)
      return { file: line.slice(tab + 1), blob, mode, size: Number(size) || 0 }
    })
}

/** Commits from which two histories parted; several where they met crosswise before, none where they never met. */
export function mergeBases(folder: string, one: string, other: string): string[] {
  return (runGit(folder, 'merge-base', '--all', one, other) ?? '').split('\n').filter((line) => line !== '')
}
