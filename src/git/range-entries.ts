import { feedGit, runGit } from './run-git.ts'

/** What one of the commits of a range made of a path. */
export interface RangeEntry {
  readonly path: string
  /** `100644`; `120000` a link, `160000` another repository, `000000` gone */
  readonly mode: string
}

/** Every path that the commits of a range touch, each merge against each parent; null where they are too many. */
export function rangeEntries(folder: string, range: readonly string[]): RangeEntry[] | null {
  const out = runGit(
    folder,
    'log',
    '--format=',
    '--raw',
    '-z',
    '-m',
    '--root',
    '--no-renames',
    '--no-abbrev',
    ...range,
    '--',
  )
  if (out === null) return null
  const words = out.split('\0')
  return words.flatMap((word, index) => {
    const mode = /^\n*:\d+ (\d+) [0-9a-f]+ [0-9a-f]+ /u.exec(word)?.[1]
    return mode === undefined ? [] : [{ mode, path: words[index + 1] ?? '' }]
  })
}

/** Bytes of the largest object that a range brings, and how many objects it brings. */
export function rangeWeight(
  folder: string,
  range: readonly string[],
): { readonly largest: number; readonly count: number } {
  const objects = (runGit(folder, 'rev-list', '--objects', '--no-object-names', ...range) ?? '').trim()
  const { out } = feedGit(folder, ['cat-file', '--batch-check=%(objectsize)'], `${objects}\n`)
  const sizes = out
    .split('\n')
    .map(Number)
    .filter((size) => size > 0)
  return { largest: sizes.reduce((most, size) => Math.max(most, size), 0), count: sizes.length }
}
