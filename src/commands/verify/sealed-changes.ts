import { groupBy } from '../../analysis/group-by.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { type TreeChange, treeChanges } from '../../git/tree-changes.ts'
import { type Change, paperChanges } from '../../history/paper-changes.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { isConfidential, shownValue } from '../../history/shown-value.ts'
import type { RawCommit } from '../../seals/raw-commit.ts'
import { type TrailFinding, trailFinding } from '../../seals/trail-finding.ts'
import type { ReadSeal } from './seal-findings.ts'
import { leadsHere, reasonOf, type Trail } from './trail.ts'

/** What of a sealed record is no longer as it was sealed, in a few words. */
interface RecordChange {
  readonly record: string | null
  readonly zh: string
}

/** Sealed records and files that were changed between seals and after the last: shown for ever. */
export function sealedChanges(trail: Trail, seals: readonly ReadSeal[]): TrailFinding[] {
  return seals.flatMap(({ kept, manifest }, index) => {
    const until = seals[index + 1]?.manifest.commit ?? trail.head
    if (!leadsHere(trail, manifest.commit) || !leadsHere(trail, until)) return []
    const sealed = new Set(manifest.files.map(({ path }) => path))
    const changed = (treeChanges(trail.folder, manifest.commit, until) ?? []).filter(({ path }) =>
      sealed.has(path),
    )
    const last = lastTouch(trail, manifest.commit, until)
    return changed.flatMap((change) => {
      const touched = last.get(change.path)
      const commit = touched === undefined ? null : (trail.known.get(touched) ?? null)
      return describe(trail, change).map((what) =>
        changeFinding(kept.number, `${trail.prefix}${change.path}`, commit, what),
      )
    })
  })
}

/** With a reason it is a correction; without one it went past `save`, which asks for it. */
function changeFinding(
  number: number,
  file: string,
  commit: RawCommit | null,
  { record, zh }: RecordChange,
): TrailFinding {
  const reason = commit && reasonOf(commit)
  const hash = commit?.hash ?? null
  const why =
    reason === null
      ? { zh: '没有写原因', en: 'without a reason' }
      : { zh: `原因：${reason}`, en: `reason: ${reason}` }
  return trailFinding(
    reason === null ? 'error' : 'warning',
    'verify/sealed-changed',
    { commit: hash, file, record },
    {
      zh: `第${number}次封存以后改过：${zh}（${commit?.author.day ?? ''}，${why.zh}）`,
      en: `changed after seal ${number}: ${zh} (${commit?.author.day ?? ''}, ${why.en})`,
    },
  )
}

/** The last commit that touched each file between two. */
function lastTouch({ commits, changes }: Trail, from: string, until: string): Map<string, string> {
  const places = new Map(commits.map(({ hash }, index) => [hash, index]))
  const between = commits.slice((places.get(from) ?? 0) + 1, (places.get(until) ?? 0) + 1)
  return new Map(
    between.flatMap(({ hash }) =>
      (changes.get(hash) ?? []).map(({ path }): [string, string] => [path, hash]),
    ),
  )
}

function describe(
  { folder, prefix, cache }: Trail,
  { path, before, after }: TreeChange,
): readonly RecordChange[] {
  const key = `changes ${path} ${before} ${after}`
  const known = cache.get(key)
  if (Array.isArray(known)) return known as RecordChange[]
  const [old = null, now = null] = readBlobs(folder, [before ?? '', after ?? ''])
  const changes = describeFile(path, old, after === null ? null : now)
  // What restricted papers say is kept nowhere else.
  if (prefix === '') cache.set(key, changes)
  return changes
}

function describeFile(path: string, old: Uint8Array | null, now: Uint8Array | null): RecordChange[] {
  if (now === null) return [{ record: null, zh: '整个文件删去' }]
  const version = toPaperVersion(path, old)
  if (!version) return [{ record: null, zh: '文件内容换过' }]
  const changes = paperChanges(version, toPaperVersion(path, now)).filter(({ type }) => type !== 'added')
  return [...groupBy(changes, ({ formerly, record }) => formerly ?? record)].map(([record, its]) => {
    const numbered = record !== null && /^[A-Z]{2}-\d/u.test(record)
    return {
      record: numbered ? record : null,
      zh: `${numbered ? record : version.kind.title.zh} ${fields(its)}`,
    }
  })
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
