import { runGit } from './run-git.ts'

/** What is told of a commit in a list. */
export interface ListedCommit {
  readonly commit: string
  /** YYYY-MM-DD of its author */
  readonly date: string
  readonly by: string
  readonly subject: string
}

/** Commits after one, oldest first. */
export function commitsSince(folder: string, commit: string): ListedCommit[] {
  const format = '--format=%H%x00%as%x00%an%x00%s'
  return (runGit(folder, 'log', '--reverse', '-z', format, `${commit}..HEAD`) ?? '')
    .split('\0')
    .reduce<string[][]>((rows, cell, index) => {
      if (index % 4 === 0) rows.push([])
      rows.at(-1)?.push(cell)
      return rows
    }, [])
    .flatMap(([hash = '', date = '', by = '', subject = '']) =>
      hash === '' ? [] : [{ commit: hash, date, by, subject }],
    )
}
