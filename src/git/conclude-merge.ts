import { feedGit, runGit } from './run-git.ts'

const LITERAL = { GIT_LITERAL_PATHSPECS: '1' }

/**
 * Readies a merge to be committed as the disk has what git knows, with these files that may be new; what git says where
 * it refuses, else null.
 */
export function stageMerge(folder: string, files: readonly string[]): string | null {
  const paths = ['--pathspec-from-file=-', '--pathspec-file-nul']
  const input = files.map((file) => `${file}\0`).join('')
  return (
    feedGit(folder, ['add', '-u', '.'], '', LITERAL).err ??
    (files.length === 0 ? null : feedGit(folder, ['add', ...paths], input, LITERAL).err)
  )
}

/** Commits the merge that was readied; what git says where it refuses, else null. */
export function commitMerge(folder: string): string | null {
  return feedGit(folder, ['commit', '--quiet', '--no-edit'], '').err
}

/** Files of which git waits to be told which version stands. */
export function unmergedFiles(folder: string): string[] {
  const words = (runGit(folder, 'ls-files', '-u', '-z') ?? '').split('\0')
  return [...new Set(words.flatMap((word) => (word === '' ? [] : [word.slice(word.indexOf('\t') + 1)])))]
}

/** Tells git that a file stands as it lies on the disk, or is gone from there. */
export function tellMerged(folder: string, file: string): void {
  if (!unmergedFiles(folder).includes(file)) return
  const gone = runGit(folder, 'add', '--', `:(literal)${file}`) === null
  if (gone) runGit(folder, 'rm', '--quiet', '--cached', '--', `:(literal)${file}`)
}
