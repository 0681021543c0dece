import type { Text } from '../language.ts'
import type { MergeAct } from './merge-differences.ts'
import type { RawCommit } from './raw-commit.ts'
import { NUMBERED, type RecordChange } from './record-changes.ts'
import { reasonOf, type Trail } from './trail.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** A sealed record or file that is no longer as a seal saw it. */
interface SealedChange {
  /** of the seal */
  readonly number: number
  readonly path: string
  /** that made it so */
  readonly commit: RawCommit
  readonly change: RecordChange
}

/** With a reason it is a correction; without one it went past `save`, which asks for it. */
export function changeFinding({ prefix }: Trail, changed: SealedChange): TrailFinding {
  const reason = reasonOf(changed.commit)
  const why =
    reason === null
      ? { zh: '没有写原因', en: 'without a reason' }
      : { zh: `原因：${reason}`, en: `reason: ${reason}` }
  return finding(reason === null ? 'error' : 'warning', prefix, changed, why)
}

const WHYS: Readonly<Record<MergeAct, Text>> = {
  written: {
    zh: '合并时并入，改在封存以前分出的另一支里',
    en: 'merged in from a branch that had parted before the seal',
  },
  'told-apart': {
    zh: '合并时两支的编号重了，另编了号',
    en: 'a merge told two records of one number apart',
  },
  dropped: { zh: '合并时丢掉了封存的内容', en: 'thrown away by a merge' },
}

/** What the other side of a merge wrote is allowed, and so are other numbers; what nobody changed was thrown away. */
export function mergeFinding({ prefix }: Trail, changed: SealedChange, act: MergeAct): TrailFinding {
  return finding(act === 'dropped' ? 'error' : 'warning', prefix, changed, WHYS[act])
}

function finding(
  severity: 'error' | 'warning',
  prefix: Trail['prefix'],
  { number, path, commit, change }: SealedChange,
  why: Text,
): TrailFinding {
  const { day, name } = commit.author
  const found = trailFinding(
    severity,
    'verify/sealed-changed',
    { commit: commit.hash, file: `${prefix}${path}`, record: change.record || null },
    {
      zh: `第${number}次封存以后改过：${change.zh}（${day} ${name}，${why.zh}）`,
      en: `changed after seal ${number}: ${change.zh} (${day} ${name}, ${why.en})`,
    },
  )
  return prefix === '' ? found : withoutWords(number, found, why)
}

/** Of restricted papers only that a record changed, by its number: aliases and words stay among them. */
function withoutWords(number: number, found: TrailFinding, why: Text): TrailFinding {
  const record = found.record !== null && NUMBERED.test(found.record) ? found.record : null
  // The reason that somebody gave is words; the others are ours.
  const [zh, en] = found.severity === 'error' ? [`，${why.zh}`, `, ${why.en}`] : ['', '']
  return {
    ...found,
    record,
    message: { zh: `第${number}次封存以后改过${zh}`, en: `changed after seal ${number}${en}` },
  }
}
