import type { CommitFile } from '../history/commit.ts'
import type { RawCommit } from './raw-commit.ts'
import { type RecordChange, recordChanges } from './record-changes.ts'
import { isMixture, toldApart } from './told-apart.ts'
import type { Trail } from './trail.ts'

/** Of a merge only what is as in none of its parents: the rest was told where it was written. */
export function ownChanges(
  trail: Trail,
  { parents }: RawCommit,
  { path, before, after }: CommitFile,
): readonly RecordChange[] {
  const own = recordChanges(trail, { path, before, after })
  const [, ...others] = parents
  const left = others.reduce((left, parent) => {
    const there = recordChanges(trail, { path, before: `${parent}:./${path}`, after })
    return left.filter(({ record }) => there.some((one) => one.record === record))
  }, own)
  if (others.length === 0 || after === null) return left
  return left.filter(({ record }) => !isMixture(trail, { path, parents, after, record }))
}

/** A merge, the parent that a seal leads up to, and those it does not. */
interface Sides {
  readonly commit: string
  readonly from: string
  readonly others: readonly string[]
}

/**
 * `written`: the other side changed it since both parted, and so it now stands; `told-apart`: two records had one
 * number, and this one, or what it cites, got a letter; `dropped`: nobody changed it, and it is not there any more.
 */
export type MergeAct = 'written' | 'told-apart' | 'dropped'

interface Difference {
  readonly path: string
  readonly change: RecordChange
  /** what the merge did to the record, see `MergeAct` */
  readonly act: MergeAct
}

/** What a merge has otherwise than one of its parents, of the records that are asked about. */
export function differencesOver(
  trail: Trail,
  { commit, from, others }: Sides,
  asked: (path: string, record: string) => boolean,
): Difference[] {
  const theirs = others.map((other) => writtenBy(trail, from, other))
  return trail.differing(from, commit).flatMap((file) => {
    const changes = recordChanges(trail, file).filter(({ record }) => asked(file.path, record))
    if (changes.length === 0) return []
    const written = theirs.map((files) => recordsWritten(trail, files.get(file.path)))
    return changes.map((change) => {
      const its = {
        path: file.path,
        before: file.before ?? '',
        after: file.after ?? '',
        record: change.record,
      }
      const name = toldApart(trail, its)
      if (name !== null)
        return { path: file.path, change: lettered(change, name), act: 'told-apart' as const }
      const theirsOwn = written.some((records) => records.has('') || records.has(change.record))
      return { path: file.path, change, act: theirsOwn ? ('written' as const) : ('dropped' as const) }
    })
  })
}

function lettered(change: RecordChange, name: string): RecordChange {
  return name === change.record ? change : { ...change, zh: `${change.record} 改编为 ${name}` }
}

/** Files that one side changed since both parted; none where they never were one. */
function writtenBy(trail: Trail, from: string, other: string): ReadonlyMap<string, CommitFile> {
  const base = trail.partedAt(from, other)
  return new Map(base === null ? [] : trail.differing(base, other).map((file) => [file.path, file]))
}

/** Of such a file; '' among them where it is the whole of it. */
function recordsWritten(trail: Trail, file: CommitFile | undefined): ReadonlySet<string> {
  if (file === undefined) return new Set()
  return new Set(file.before === null ? [''] : recordChanges(trail, file).map(({ record }) => record))
}
