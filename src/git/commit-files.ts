import { type Authors, commitVariables } from './commit-variables.ts'
import { feedGit } from './run-git.ts'

/** Commits these files as they lie on the disk, nothing else; what git says where it refuses, else null. */
export function commitFiles(
  folder: string,
  files: readonly string[],
  message: string,
  authors: Authors,
): string | null {
  const paths = ['--pathspec-from-file=-', '--pathspec-file-nul']
  const who = commitVariables(authors)
  const input = files.map((file) => `${file}\0`).join('')
  // `git add` refuses a file that `git mv` or `git rm` has taken out of the index already.
  const update = ['update-index', '--add', '--remove', '--replace', '-z', '--stdin']
  return (
    refusal(folder, update, input, who) ??
    refusal(folder, ['commit', '--quiet', '--cleanup=whitespace', '-m', message, ...paths], input, who)
  )
}

function refusal(
  folder: string,
  args: readonly string[],
  input: string,
  variables: Readonly<Record<string, string>>,
): string | null {
  return feedGit(folder, args, input, { ...variables, GIT_LITERAL_PATHSPECS: '1' }).err
}
