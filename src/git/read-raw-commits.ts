import { readObjects } from './read-blobs.ts'
import { runGit } from './run-git.ts'

/** Every commit that some revisions lead to, parents before children; null where the chain is broken. */
export function reachable(folder: string, ...revisions: readonly string[]): string[] | null {
  const out = runGit(folder, 'rev-list', '--topo-order', '--reverse', ...revisions)
  return out === null ? null : out.split('\n').filter((line) => line !== '')
}

/** Commits as git keeps them, in the order asked for; null for those that are not there. */
export function rawCommits(folder: string, commits: readonly string[]): (string | null)[] {
  const decoder = new TextDecoder()
  return readObjects(folder, commits, 'commit').map((bytes) => bytes && decoder.decode(bytes))
}
