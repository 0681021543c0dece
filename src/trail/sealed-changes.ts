import { groupBy } from '../analysis/group-by.ts'
import type { CommitFile } from '../history/commit.ts'
import { differencesOver, ownChanges } from './merge-differences.ts'
import { type MovedFiles, movedFiles } from './moved-files.ts'
import type { RawCommit } from './raw-commit.ts'
import { Sealed, type SealedFiles } from './sealed.ts'
import { changeFinding, mergeFinding } from './sealed-change-findings.ts'
import { before, sealsUpTo } from './seals-up-to.ts'
import type { Trail } from './trail.ts'
import type { TrailFinding } from './trail-finding.ts'

/** Every change of what had been sealed by then, commit by commit: shown for ever. */
export function sealedChanges(trail: Trail, seals: readonly SealedFiles[]): TrailFinding[] {
  const moved = movedFiles(trail)
  const sealed = groupBy(
    seals.map((seal) => new Sealed(trail, seal, moved)),
    ({ commit }) => commit,
  )
  const upTo = sealsUpTo(trail.commits, sealed)
  return trail.commits.flatMap((commit) => {
    const all = before(commit.parents, upTo)
    // A later seal stands for what the earlier ones before it stood for; halves of a team may have sealed apart.
    const over = new Set(all.flatMap((one) => (upTo.get(one.commit) ?? []).filter((other) => other !== one)))
    const standing = all.filter((one) => !over.has(one))
    const told = changesOf(trail, standing, commit, moved)
    return [...told, ...mergedOver(trail, standing, commit, upTo, told)]
  })
}

function changesOf(
  trail: Trail,
  sealed: readonly Sealed[],
  commit: RawCommit,
  moved: MovedFiles,
): TrailFinding[] {
  const came = moved.get(commit.hash) ?? new Map<string, CommitFile>()
  const there = new Map([...came].map(([to, { path }]) => [path, to]))
  return (trail.changes.get(commit.hash) ?? []).flatMap((file) => {
    const holding = sealed.filter((one) => one.holds(file.path))
    if (holding.length === 0) return []
    const before = file.before ?? came.get(file.path)?.before ?? null
    return ownChanges(trail, commit, { ...file, before }).flatMap((told) => {
      const seal = holding.find((one) => one.holdsRecord(file.path, told.record))
      const to = there.get(file.path)
      const change = to === undefined ? told : { ...told, zh: `移到 ${trail.prefix}${to}` }
      return seal ? [changeFinding(trail, { number: seal.number, path: file.path, commit, change })] : []
    })
  })
}

/**
 * What a merge put in the place of what a seal on one of its sides stood for. The other side parted before the seal:
 * its own commits changed nothing that was sealed there, and the merge has nothing that none of its parents had.
 */
function mergedOver(
  trail: Trail,
  standing: readonly Sealed[],
  commit: RawCommit,
  upTo: ReadonlyMap<string, readonly Sealed[]>,
  told: readonly TrailFinding[],
): TrailFinding[] {
  if (commit.parents.length < 2) return []
  const leadsTo = (seal: Sealed) => (parent: string) => upTo.get(parent)?.includes(seal) ?? false
  const known = new Set(told.map(({ file, record }) => `${file} ${record ?? ''}`))
  return standing.flatMap((seal) => {
    const holding = commit.parents.filter(leadsTo(seal))
    const others = commit.parents.filter((parent) => !holding.includes(parent))
    const [from = ''] = holding
    if (others.length === 0) return []
    const theirs = standing.filter((one) => one !== seal && others.some(leadsTo(one)))
    return differencesOver(trail, { commit: commit.hash, from, others }, (path, record) => {
      if (!seal.holds(path) || !seal.holdsRecord(path, record)) return false
      if (known.has(`${trail.prefix}${path} ${record}`)) return false
      return !theirs.some((one) => one.holds(path) && one.holdsRecord(path, record))
    }).map((one) => mergeFinding(trail, { ...one, number: seal.number, commit }, one.act))
  })
}
