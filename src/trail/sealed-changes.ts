import { groupBy } from '../analysis/group-by.ts'
import type { CommitFile } from '../history/commit.ts'
import type { Change } from '../history/paper-changes.ts'
import { toPaperVersion } from '../history/paper-version.ts'
import { isConfidential, shownValue } from '../history/shown-value.ts'
import { versionChanges } from '../history/version-changes.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { SealedFile } from '../seals/manifest.ts'
import type { RawCommit } from './raw-commit.ts'
import { before, sealsUpTo } from './seals-up-to.ts'
import { reasonOf, type Trail } from './trail.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** What a commit did to a record or a whole file, in a few words. */
interface RecordChange {
  /** '' for what is of no record */
  readonly record: string
  readonly zh: string
}

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
    return changesOf(
      trail,
      all.filter((one) => !over.has(one)),
      commit,
    )
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
      if (!seal) return []
      const found = changeFinding(seal.number, `${trail.prefix}${file.path}`, commit, change)
      return [trail.prefix === '' ? found : withoutWords(seal.number, found)]
    })
  })
}

/** Of restricted papers only that a record changed, by its number: aliases and words stay among them. */
function withoutWords(number: number, found: TrailFinding): TrailFinding {
  const record = found.record !== null && NUMBERED.test(found.record) ? found.record : null
  const [zh, en] = found.severity === 'error' ? ['，没有写原因', ', without a reason'] : ['', '']
  return {
    ...found,
    record,
    message: { zh: `第${number}次封存以后改过${zh}`, en: `changed after seal ${number}${en}` },
  }
}

const NUMBERED = /^[A-Z]{2}-\d/u

/** Of a merge only what is as in none of its parents: the rest was told where it was written. */
function ownChanges(trail: Trail, { parents }: RawCommit, file: CommitFile): readonly RecordChange[] {
  const own = describe(trail, file)
  const [, ...others] = parents
  return others.reduce((left, parent) => {
    const there = describeFile(file.path, ...bothContents(trail, `${parent}:./${file.path}`, file.after))
    return left.filter(({ record }) => there.some((one) => one.record === record))
  }, own)
}

/** With a reason it is a correction; without one it went past `save`, which asks for it. */
function changeFinding(number: number, file: string, commit: RawCommit, change: RecordChange): TrailFinding {
  const reason = reasonOf(commit)
  const why =
    reason === null
      ? { zh: '没有写原因', en: 'without a reason' }
      : { zh: `原因：${reason}`, en: `reason: ${reason}` }
  const { day, name } = commit.author
  return trailFinding(
    reason === null ? 'error' : 'warning',
    'verify/sealed-changed',
    { commit: commit.hash, file, record: change.record || null },
    {
      zh: `第${number}次封存以后改过：${change.zh}（${day} ${name}，${why.zh}）`,
      en: `changed after seal ${number}: ${change.zh} (${day} ${name}, ${why.en})`,
    },
  )
}

function describe(trail: Trail, { path, before, after }: CommitFile): readonly RecordChange[] {
  const key = `changes ${path} ${before} ${after}`
  const known = trail.remembered.get(key)
  if (Array.isArray(known)) return known as RecordChange[]
  const changes = describeFile(path, ...bothContents(trail, before, after))
  // What restricted papers say is kept nowhere else.
  if (trail.prefix === '') trail.remembered.set(key, changes)
  return changes
}

type Contents = readonly [before: Uint8Array | null, after: Uint8Array | null]

function bothContents({ contents }: Trail, before: string | null, after: string | null): Contents {
  const names = [before ?? [], after ?? []].flat()
  const read = new Map(contents(names).map((bytes, index) => [names[index], bytes]))
  return [read.get(before ?? '') ?? null, read.get(after ?? '') ?? null]
}

function describeFile(path: string, old: Uint8Array | null, now: Uint8Array | null): RecordChange[] {
  if (old === null) return []
  if (now === null) return [{ record: '', zh: '整个文件删去' }]
  if (!isPaperFile(path)) return [{ record: '', zh: '文件内容换过' }]
  const changes = versionChanges(path, old, now).filter(({ type }) => type !== 'added')
  const [first] = changes
  if (!first) return toPaperVersion(path, now) ? [] : [{ record: '', zh: '改成读不出的内容' }]
  return [...groupBy(changes, ({ formerly, record }) => formerly ?? record ?? '')].map(([record, its]) => ({
    record,
    zh: `${NUMBERED.test(record) ? record : first.kind.title.zh} ${fields(its)}`,
  }))
}

const MOST = 3

function fields(changes: readonly Change[]): string {
  const shown = changes.slice(0, MOST).map((change) => {
    if (change.type === 'removed') return '删去'
    if (change.type === 'renumbered') return `改编为 ${change.record}`
    if (isConfidential(change)) return `${change.label} ■ → ■`
    return `${change.label} ${clipped(change.before)} → ${clipped(change.after)}`
  })
  return `${shown.join('；')}${changes.length > MOST ? `；等 ${changes.length} 栏` : ''}`
}

function clipped(value: unknown): string {
  const letters = [...shownValue(value).replaceAll(/\s+/gu, ' ')]
  return letters.length <= 24 ? letters.join('') : `${letters.slice(0, 23).join('')}…`
}
