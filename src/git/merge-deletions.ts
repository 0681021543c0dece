import { runGit } from './run-git.ts'

/** Files that both sides of a merge had and the merge has not, by commit. */
export function mergeDeletions(folder: string): Map<string, string[]> {
  const out =
    runGit(
      folder,
      'log',
      '--merges',
      '-c',
      '-z',
      '--diff-filter=D',
      '--name-only',
      '--relative',
      '--format=%x1e%H',
      'HEAD',
    ) ?? ''
  return new Map(
    out
      .split('\u001e')
      .slice(1)
      .map((entry) => {
        const [hash = '', ...names] = entry.split(/[\0\n]+/u)
        return [hash, names.filter((name) => name !== '')]
      }),
  )
}
