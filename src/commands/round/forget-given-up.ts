import { join } from 'node:path'
import { readDisputeFiles, removeDisputeFile } from '../../disk/dispute-files.ts'
import { isThere } from '../../disk/exists.ts'
import { isAncestor } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { type OpenDispute, readOpenDispute } from '../../merging/open-dispute.ts'

/** Takes away what was to be settled for merges that were given up (`git merge --abort`); how much of it there was. */
export function forgetGivenUp(root: string): number {
  const disputes = readDisputeFiles(root).flatMap((text) => readOpenDispute(text) ?? [])
  const gone = disputes.filter((one) => isGivenUp(root, one))
  for (const { file, id } of gone) removeDisputeFile(root, file, id)
  return gone.length
}

/** Whether what the others wrote came to nothing: no merge holds it or waits for it, and the paper is as it was. */
function isGivenUp(root: string, { file, by }: OpenDispute): boolean {
  const theirs = by.theirs?.commit
  const own = file.startsWith('restricted/')
  const folder = own ? join(root, 'restricted') : root
  if (!theirs || isAtWork(folder)) return false
  const heads = ['HEAD', 'MERGE_HEAD'].flatMap(
    (name) => runGit(folder, 'rev-parse', '--verify', '--quiet', name)?.trim() ?? [],
  )
  if (heads.length === 0 || heads.some((head) => isAncestor(folder, theirs, head))) return false
  const path = own ? file.slice('restricted/'.length) : file
  return runGit(folder, 'diff', '--no-ext-diff', '--quiet', 'HEAD', '--', `:(literal)${path}`) !== null
}

/** While git merges it holds its index. */
function isAtWork(folder: string): boolean {
  const lock = runGit(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'index.lock')?.trim()
  return lock === undefined || isThere(lock)
}
