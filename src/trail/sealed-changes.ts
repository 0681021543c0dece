import { groupBy } from '../analysis/group-by.ts'
import { versionChanges } from '../history/version-changes.ts'
import type { SealedFile } from '../seals/manifest.ts'
import { differencesOver, ownChanges } from './merge-differences.ts'
import type { RawCommit } from './raw-commit.ts'
import { changeFinding, mergeFinding } from './sealed-change-findings.ts'
import { before, sealsUpTo } from './seals-up-to.ts'
import type { Trail } from './trail.ts'
import type { TrailFinding } from './trail-finding.ts'

/** What a seal stands for in one of the two histories. */
export interface SealedFiles {
  readonly number: number
  readonly commit: string
  readonly files: readonly SealedFile[]
}

/** Every change of what had been sealed by then, commit by commit: shown for ever. */
export function sealedChanges(trail: Trail, seals: readonly SealedFiles[]): TrailFinding[] {
  const sealed = groupBy(
    seals.map((seal) => new Sealed(trail, seal)),
    ({ commit }) => commit,
  )
  const upTo = sealsUpTo(trail.commits, sealed)
  return trail.commits.flatMap((commit) => {
    const all = before(commit.parents, upTo)
    // A later seal stands for what the earlier ones before it stood for; halves of a team may have sealed apart.
    const over = new Set(all.flatMap((one) => (upTo.get(one.commit) ?? []).filter((other) => other !== one)))
    const standing = all.filter((one) => !over.has(one))
    const told = changesOf(trail, standing, commit)
    return [...told, ...mergedOver(trail, standing, commit, upTo, told)]
  })
}

/** The files of a seal, and which records they held. */
class Sealed {
  readonly number: number
  readonly #paths: ReadonlySet<string>
  readonly #records = new Map<string, ReadonlySet<string>>()
  readonly #trail: Trail
  readonly commit: string

  constructor(trail: Trail, { number, commit, files }: SealedFiles) {
    this.number = number
    this.#trail = trail
    this.commit = commit
    this.#paths = new Set(files.map(({ path }) => path))
  }

  holds(path: string): boolean {
    return this.#paths.has(path)
  }

  /** Records that came after the seal are free. */
  holdsRecord(path: string, record: string): boolean {
    const known = this.#records.get(path) ?? this.#read(path)
    this.#records.set(path, known)
    return record === '' || known.has(record)
  }

  #read(path: string): ReadonlySet<string> {
    const key = `records ${path} ${this.commit}`
    const known = this.#trail.remembered.get(key)
    if (Array.isArray(known)) return new Set(known as string[])
    const [bytes = null] = this.#trail.contents([`${this.commit}:./${path}`])
    const records = versionChanges(path, null, bytes).flatMap(({ record }) => record ?? [])
    if (this.#trail.prefix === '') this.#trail.remembered.set(key, records)
    return new Set(records)
  }
}

function changesOf(trail: Trail, sealed: readonly Sealed[], commit: RawCommit): TrailFinding[] {
  return (trail.changes.get(commit.hash) ?? []).flatMap((file) => {
    const holding = sealed.filter((one) => one.holds(file.path))
    if (holding.length === 0) return []
    return ownChanges(trail, commit, file).flatMap((change) => {
      const seal = holding.find((one) => one.holdsRecord(file.path, change.record))
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
    }).map((one) => mergeFinding(trail, { ...one, number: seal.number, commit }, one.theirsOwn))
  })
}
