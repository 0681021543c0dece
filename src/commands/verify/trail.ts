import { isThere } from '../../disk/exists.ts'
import type { VerifiedCache } from '../../disk/verified-cache.ts'
import { changesByCommit } from '../../git/changes-by-commit.ts'
import { rawCommits, reachable } from '../../git/read-raw-commits.ts'
import { runGit } from '../../git/run-git.ts'
import type { CommitFile } from '../../history/commit.ts'
import { type RawCommit, readRawCommit } from '../../seals/raw-commit.ts'
import { type KeptSeal, keptSeals } from './kept-seals.ts'

/** One of the two histories of a round, read whole. */
export interface Trail {
  readonly root: string
  readonly folder: string
  /** '' or `restricted/` */
  readonly prefix: string
  readonly head: string
  /** parents before children; empty where the chain is broken */
  readonly commits: readonly RawCommit[]
  readonly known: ReadonlyMap<string, RawCommit>
  /** what each commit changed, in order of time */
  readonly changes: ReadonlyMap<string, readonly CommitFile[]>
  /** by number */
  readonly seals: readonly KeptSeal[]
  readonly cache: VerifiedCache
}

/** null where the folder has no history. */
export function readTrail(root: string, prefix: string, cache: VerifiedCache): Trail | null {
  const folder = prefix === '' ? root : `${root}/restricted`
  if (prefix !== '' && !isThere(`${folder}/.git`)) return null
  const head = runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim()
  if (!head) return null
  const hashes = reachable(folder, 'HEAD') ?? []
  const texts = rawCommits(folder, hashes)
  const commits = hashes.flatMap((hash, index) => {
    const text = texts[index]
    return text ? [readRawCommit(hash, text)] : []
  })
  const changes = changesByCommit(folder, 'HEAD')
  const known = new Map(commits.map((commit) => [commit.hash, commit]))
  return { root, folder, prefix, head, commits, known, changes, seals: keptSeals(folder, changes), cache }
}

/** Whether a commit is among those that lead up to the present one. */
export function leadsHere({ known }: Trail, commit: string): boolean {
  return known.has(commit)
}

export function reasonOf({ message }: RawCommit): string | null {
  return /^Reason: (.+)$/mu.exec(message)?.[1]?.trim() ?? null
}

export function subjectOf({ message }: RawCommit): string {
  return message.split('\n')[0] ?? ''
}
