import { checkVillage } from '../../checks/check-village.ts'
import { checks } from '../../checks/index.ts'
import { completedRecord } from '../../papers/completed-record.ts'
import { fieldAt, keysAt, labelAt } from '../../papers/fields.ts'
import { idOf, nextCode } from '../../papers/next-number.ts'
import type { PaperKind, RecordList } from '../../papers/paper.ts'
import { recordsById } from '../../papers/records.ts'
import { missingFields } from '../../papers/typed-record.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { appendRecords } from '../../source/edit-paper.ts'
import { UsageError } from '../../usage-error.ts'
import { NextNumbers } from '../round/next-numbers.ts'
import { type PaperText, paperText } from '../round/paper-text.ts'
import { type VillageRound, withPaper } from '../round/village-round.ts'

/** What a paper is about to say, and what would be wrong then that is not wrong now. */
export interface Addition {
  readonly kind: PaperKind<unknown>
  /** relative to the round */
  readonly path: string
  /** the template, where the paper is about to be made */
  readonly before: string
  readonly text: string
  /** how the records are numbered, where they are */
  readonly ids: readonly string[]
  readonly found: readonly Diagnostic[]
}

export type RecordData = Readonly<Record<string, unknown>>

/** Records at the end of a list, numbered and complete but for what nobody may leave out. */
export function planRecords(
  round: VillageRound,
  kind: PaperKind<unknown>,
  list: RecordList,
  said: readonly RecordData[],
  restricted = kind.restricted,
): Addition {
  const paper = paperText(round, kind, restricted)
  const { schema } = kind
  const base = [list.key, 0]
  const numbers = new NextNumbers(round.workspace.root, round.village.folder)
  const numbered = said.map((record, index) =>
    withNumber({ round, kind, list, paper, numbers }, record, index),
  )
  const records = numbered.map((record) => completedRecord(schema, base, record) as RecordData)
  refuseMissing(schema, records, list)
  refuseUsed(round, list, records)
  const text = appendRecords(paper.text, [list.key], records, (path) => keysAt(schema, path))
  const ids = records.map(({ id, ballot, alias }) => String(id ?? ballot ?? alias ?? ''))
  return additionOf(round, kind, paper, text, ids)
}

/** The addition that a changed text is. */
export function additionOf(
  round: VillageRound,
  kind: PaperKind<unknown>,
  paper: PaperText,
  text: string,
  ids: readonly string[],
): Addition {
  const found = newFindings(round, paper.path, text)
  return { kind, path: paper.path, before: paper.text, text, ids, found }
}

interface Numbering {
  readonly round: VillageRound
  readonly kind: PaperKind<unknown>
  readonly list: RecordList
  readonly paper: PaperText
  readonly numbers: NextNumbers
}

/** The number that a record bears; its own where it has one. */
function withNumber(
  { round: { village }, kind: { schema }, list: { key, prefix }, paper: { data }, numbers }: Numbering,
  record: RecordData,
  index: number,
): RecordData {
  const keys = keysAt(schema, [key, 0])
  const name = keys.includes('ballot') ? 'ballot' : keys.includes('id') ? 'id' : null
  if (name === null || (record[name] ?? null) !== null) return record
  if (prefix !== null) {
    const next = Number(/\d+$/u.exec(numbers.of(village, prefix))?.[0])
    return { ...record, [name]: idOf(prefix, next + index) }
  }
  const there = (data as Readonly<Record<string, readonly RecordData[]>> | undefined)?.[key] ?? []
  const next = nextCode(there) ?? (name === 'ballot' ? 1 : null)
  if (next === null) return record
  return { ...record, [name]: typeof next === 'number' ? next + index : next }
}

function refuseMissing(schema: object, records: readonly RecordData[], { key }: RecordList): void {
  const missing = records.flatMap((record, index) =>
    missingFields(schema, [key, index], record).map((path) => path.slice(2)),
  )
  if (missing.length === 0) return
  const labels = missing.map((path) => labelAt(schema, [key, 0, ...path]))
  const options = missing.map((path) => `--set ${path.join('.')}=…`).join(' ')
  const about = missing.map((path) => fieldAt(schema, [key, 0, ...path])?.description ?? '')
  throw new UsageError(
    { zh: `缺少${labels.join('、')}`, en: `missing: ${labels.join(', ')}` },
    { zh: `加上 ${options}（${about.join('')}）`, en: `Add ${options}` },
  )
}

function refuseUsed({ village }: VillageRound, { prefix }: RecordList, records: readonly RecordData[]): void {
  if (prefix === null) return
  const known = new Set(recordsById(village).keys())
  for (const { id } of records) {
    if (!known.has(String(id))) {
      known.add(String(id))
      continue
    }
    throw new UsageError(
      { zh: `编号 ${id} 已经用过`, en: `the number ${id} is taken` },
      { zh: '不写编号，由工具接着编。', en: 'Leave it out and the next one is given.' },
    )
  }
}

function newFindings(round: VillageRound, path: string, text: string): Diagnostic[] {
  const { today } = round.workspace
  const now = withPaper(round, path, text.replace(/^\ufeff/u, ''), today)
  const key = ({ code, file, message }: Diagnostic) => `${code}\n${file}\n${message.zh}`
  const known = new Set(checkVillage(round.village, round.workspace, checks).map(key))
  const found = checkVillage(now.village, now.workspace, checks).filter((one) => !known.has(key(one)))
  const unreadable = found.filter(isUnreadable)
  return unreadable.length > 0 ? unreadable : found
}

/** Errors for which the whole paper would drop out. */
export function isUnreadable({ code }: Diagnostic): boolean {
  return /^(?:schema|yaml)\//u.test(code)
}
