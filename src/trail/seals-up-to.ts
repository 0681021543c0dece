import type { RawCommit } from './raw-commit.ts'

/** By commit, the seals that lead up to it, those made in it included; `commits` go parents before children. */
export function sealsUpTo<T>(
  commits: readonly RawCommit[],
  sealedIn: ReadonlyMap<string, readonly T[]>,
): Map<string, readonly T[]> {
  const upTo = new Map<string, readonly T[]>()
  for (const { hash, parents } of commits)
    upTo.set(hash, [...before(parents, upTo), ...(sealedIn.get(hash) ?? [])])
  return upTo
}

/** What leads up to any of some commits, each once. */
export function before<T>(commits: readonly string[], upTo: ReadonlyMap<string, readonly T[]>): readonly T[] {
  const lists = commits.map((commit) => upTo.get(commit) ?? [])
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())]
}
