import type { CommitFile } from '../history/commit.ts'
import type { RawCommit } from './raw-commit.ts'
import { type RecordChange, recordChanges } from './record-changes.ts'
import type { Trail } from './trail.ts'

/** Of a merge only what is as in none of its parents: the rest was told where it was written. */
export function ownChanges(
  trail: Trail,
  { parents }: RawCommit,
  { path, before, after }: CommitFile,
): readonly RecordChange[] {
  const own = recordChanges(trail, { path, before, after })
  const [, ...others] = parents
  return others.reduce((left, parent) => {
    const there = recordChanges(trail, { path, before: `${parent}:./${path}`, after })
    return left.filter(({ record }) => there.some((one) => one.record === record))
  }, own)
}

/** A merge, the parent that a seal leads up to, and those it does not. */
interface Sides {
  readonly commit: string
  readonly from: string
  readonly others: readonly string[]
}

interface Difference {
  readonly path: string
  readonly change: RecordChange
  /** the other side changed it since both parted, and so it now stands */
  readonly theirsOwn: boolean
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
    return changes.map((change) => ({
      path: file.path,
      change,
      theirsOwn: written.some((records) => records.has('') || records.has(change.record)),
    }))
  })
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
