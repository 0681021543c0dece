import type { CommitFile } from '../history/commit.ts'
import { paperChanges } from '../history/paper-changes.ts'
import { toPaperVersion } from '../history/paper-version.ts'
import type { Manifest } from '../seals/manifest.ts'
import type { CommitChanges } from './lookup.ts'
import type { RawCommit } from './raw-commit.ts'
import { leadsHere, subjectOf, type Trail } from './trail.ts'
import { short, type TrailFinding, trailFinding } from './trail-finding.ts'

/** What became of the commits that a seal saw, where they no longer lead up to the present one. */
export function lostFindings(trail: Trail, number: number, { commit, commits }: Manifest): TrailFinding[] {
  if (leadsHere(trail, commit)) return []
  const summary = trailFinding(
    'error',
    'verify/seal-lost',
    { commit },
    {
      zh: `第${number}次封存时的提交 ${short(commit)}（连同以前共 ${commits} 次保存）已不在现在的记录里：封存以前的记录被改写过`,
      en: `commit ${short(commit)}, which seal ${number} saw with ${commits} in all, is no longer in the history: what was sealed was rewritten`,
    },
  )
  const { lost, all, changes } = trail.lostHistory(commit)
  if (lost === null) return [summary]
  const now = trail.commits.filter(({ hash }) => !all.has(hash))
  return [summary, ...compared(trail, lost, now, changes)]
}

function compared(
  trail: Trail,
  before: readonly RawCommit[],
  now: readonly RawCommit[],
  changed: CommitChanges,
): TrailFinding[] {
  const left = new Map(now.map((commit) => [commit.hash, commit]))
  const pairs = before.map((old) => {
    const match = [...left.values()].find(
      (one) => one.message === old.message && one.author.name === old.author.name,
    )
    if (match) left.delete(match.hash)
    return { old, match }
  })
  const order = pairs.flatMap(({ match }) => (match ? [now.indexOf(match)] : []))
  return [
    ...pairs.flatMap(({ old, match }) => (match ? pairFindings(trail, old, match, changed) : [dropped(old)])),
    ...reordered(
      pairs.flatMap(({ old, match }) => (match ? [old] : [])),
      order,
    ),
  ]
}

function dropped(old: RawCommit): TrailFinding {
  return trailFinding(
    'error',
    'verify/commit-dropped',
    { commit: old.hash },
    {
      zh: `封存过的提交 ${nameOf(old)}现在的记录里没有了`,
      en: `the sealed commit ${nameOf(old)} is no longer in the history`,
    },
  )
}

function nameOf(commit: RawCommit): string {
  return `${short(commit.hash)}（${commit.author.day} ${commit.author.name}：${subjectOf(commit)}）`
}

function pairFindings(
  trail: Trail,
  old: RawCommit,
  match: RawCommit,
  changed: CommitChanges,
): TrailFinding[] {
  const found: TrailFinding[] = []
  const day = old.author.time === match.author.time ? match.committer.day : match.author.day
  if (old.author.time !== match.author.time || old.committer.time !== match.committer.time)
    found.push(
      trailFinding(
        'error',
        'verify/commit-redated',
        { commit: old.hash },
        {
          zh: `封存过的提交 ${nameOf(old)}现在的日期成了 ${day}（${short(match.hash)}）`,
          en: `the sealed commit ${nameOf(old)} is dated ${day} now (${short(match.hash)})`,
        },
      ),
    )
  const [was, is] = [changed.get(old.hash) ?? [], trail.changes.get(match.hash) ?? []]
  const objects = (list: readonly CommitFile[]) => new Map(list.map(({ path, after }) => [path, after]))
  const [sealed, present] = [objects(was), objects(is)]
  for (const path of new Set([...sealed.keys(), ...present.keys()]))
    if (sealed.get(path) !== present.get(path))
      found.push(...rewritten(trail, old, match, path, sealed.get(path) ?? null, present.get(path) ?? null))
  return found
}

function rewritten(
  { contents, prefix }: Trail,
  old: RawCommit,
  match: RawCommit,
  path: string,
  sealed: string | null,
  present: string | null,
): TrailFinding[] {
  const [before, after] = contents([sealed ?? '', present ?? ''])
  const changes = paperChanges(toPaperVersion(path, before ?? null), toPaperVersion(path, after ?? null))
  const records = [
    ...new Set(changes.flatMap(({ kind, record }) => (kind.name === 'persons' ? [] : (record ?? [])))),
  ]
  return (records.length === 0 ? [null] : records.slice(0, 20)).map((record) =>
    trailFinding(
      'error',
      'verify/commit-rewritten',
      { commit: old.hash, file: `${prefix}${path}`, record },
      {
        zh: `封存过的提交 ${nameOf(old)}的内容与现在的 ${short(match.hash)} 不同`,
        en: `what the sealed commit ${nameOf(old)} saved differs from ${short(match.hash)}, which stands there now`,
      },
    ),
  )
}

/** The first that now stands before one that it followed. */
function reordered(olds: readonly RawCommit[], order: readonly number[]): TrailFinding[] {
  const at = order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0))
  const [old, earlier] = [olds[at], olds[at - 1]]
  if (at < 0 || !old || !earlier) return []
  return [
    trailFinding(
      'error',
      'verify/commits-reordered',
      { commit: old.hash },
      {
        zh: `封存过的提交次序变了：${nameOf(old)}原在 ${short(earlier.hash)} 之后，现在在它之前`,
        en: `sealed commits changed places: ${nameOf(old)} followed ${short(earlier.hash)} and now stands before it`,
      },
    ),
  ]
}
