import { groupBy } from '../analysis/group-by.ts'
import type { CommitFile } from '../history/commit.ts'
import type { Change } from '../history/paper-changes.ts'
import { toPaperVersion } from '../history/paper-version.ts'
import { isConfidential, shownValue } from '../history/shown-value.ts'
import { versionChanges } from '../history/version-changes.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { Trail } from './trail.ts'

/** What was done to a record or a whole file, in a few words. */
export interface RecordChange {
  /** '' for what is of no record */
  readonly record: string
  readonly zh: string
}

export const NUMBERED: RegExp = /^[A-Z]{2}-\d/u

/** What became of the records of a file between two of its versions, by the names of their objects; new ones apart. */
export function recordChanges(trail: Trail, { path, before, after }: CommitFile): readonly RecordChange[] {
  const key = `changes ${path} ${before} ${after}`
  const known = trail.remembered.get(key)
  if (Array.isArray(known)) return known as RecordChange[]
  const [old, now] = bothContents(trail, before, after)
  const changes = changesBetween(path, old, now)
  const lost = (before !== null && old === null) || (after !== null && now === null)
  // What restricted papers say is kept nowhere else; what git lost it may have again.
  if (trail.prefix === '' && !lost) trail.remembered.set(key, changes)
  return changes
}

type Contents = readonly [before: Uint8Array | null, after: Uint8Array | null]

function bothContents({ contents }: Trail, before: string | null, after: string | null): Contents {
  const names = [before ?? [], after ?? []].flat()
  const read = new Map(contents(names).map((bytes, index) => [names[index], bytes]))
  return [read.get(before ?? '') ?? null, read.get(after ?? '') ?? null]
}

function changesBetween(path: string, old: Uint8Array | null, now: Uint8Array | null): RecordChange[] {
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
