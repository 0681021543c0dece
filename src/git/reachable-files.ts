import { runGit } from './run-git.ts'

/** Every file that the branch and the tags of a repository lead to, each content once, and the messages of all commits. */
export function reachableFiles(folder: string): {
  readonly files: readonly { readonly blob: string; readonly path: string }[]
  readonly messages: string
} {
  const named = runGit(folder, 'rev-list', '--objects', 'HEAD', '--tags') ?? ''
  const files = named.split('\n').flatMap((line) => {
    const at = line.indexOf(' ')
    return at < 0 || at === line.length - 1 ? [] : [{ blob: line.slice(0, at), path: line.slice(at + 1) }]
  })
  const messages = runGit(folder, 'log', '--format=%an%n%cn%n%B', 'HEAD', '--tags') ?? ''
  return { files, messages }
}
