import { runGit } from './run-git.ts'

/** A file that differs between two commits. */
export interface TreeChange {
  /** relative to the folder */
  readonly path: string
  /** objects; null where the file was not there */
  readonly before: string | null
  readonly after: string | null
}

/** What differs below a folder between two commits; null where git knows one of them not. */
export function treeChanges(folder: string, from: string, to: string): TreeChange[] | null {
  const out = runGit(
    folder,
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    from,
    to,
    '--',
  )
  return out === null ? null : readRaw(out)
}

/** What each commit of a range changed against its parents (merges: what none of them had), in order of time. */
export function changesByCommit(folder: string, ...range: readonly string[]): Map<string, TreeChange[]> {
  const out =
    runGit(
      folder,
      'log',
      '--reverse',
      '-z',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--relative',
      '--root',
      '--format=%x1e%H',
      ...range,
    ) ?? ''
  return new Map(
    out
      .split('\u001e')
      .slice(1)
      .map((entry) => [/^[0-9a-f]+/u.exec(entry)?.[0] ?? '', readRaw(entry)]),
  )
}

function readRaw(text: string): TreeChange[] {
  const words = text.split('\0')
  return words.flatMap((word, index): TreeChange[] => {
    const [, before = '', after = ''] = /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/u.exec(word) ?? []
    const path = words[index + 1]
    return after === '' || path === undefined ? [] : [{ path, before: known(before), after: known(after) }]
  })
}

function known(object: string): string | null {
  return /^0+$/u.test(object) ? null : object
}
