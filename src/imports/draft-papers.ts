import type { FormTable } from '../forms/form-table.ts'
import { subjectsOf } from '../forms/form-words.ts'
import { idOf } from '../papers/next-number.ts'
import type { Village } from '../papers/workspace.ts'
import { accountYears, holdsYears } from './account-years.ts'
import type { Data } from './apply-cells.ts'
import type { Part } from './gathered.ts'
import { settleGone } from './gone-records.ts'
import type { ImportRow } from './import-row.ts'
import { mergeForm } from './merge-form.ts'
import { type MergeOptions, mergeRows } from './merge-rows.ts'
import { numberBallots } from './number-ballots.ts'
import { listAt, newDraft, type PaperDraft } from './paper-draft.ts'

/** A paper as it lies there, or as it would begin. */
export interface BasePaper {
  /** relative to the round */
  readonly path: string
  readonly data: Data
  /** SHA-256 of its bytes; null where there is none yet */
  readonly hash: string | null
}

export interface DraftOptions {
  readonly force: boolean
  /** records that were deleted or cleared in a form go from the paper too */
  readonly remove: boolean
  /** rows that were found bad in an earlier go (`rowKey`) */
  readonly without: ReadonlySet<string>
  basePaper(part: Part): BasePaper
  /** the next free number of a prefix in the village, as its papers stand */
  nextId(part: Part, prefix: string): string
}

export function rowKey({ file, sheet, row }: { file: string; sheet: string; row: number }): string {
  return JSON.stringify([file, sheet, row])
}

/** The papers with all that the files say, each paper once. */
export function draftPapers(parts: readonly Part[], options: DraftOptions): PaperDraft[] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = `${part.village.folder}\0${part.kind.name}\0${part.kind.restricted}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()].flatMap((own) => (own[0] ? [draftOf(own[0], own, options)] : []))
}

function draftOf(first: Part, parts: readonly Part[], options: DraftOptions): PaperDraft {
  const { path, data, hash } = options.basePaper(first)
  const draft = newDraft(first.kind, first.village.name, path, data)
  const merging = { force: options.force, nextId: idsFor(parts, (prefix) => options.nextId(first, prefix)) }
  const isWanted = (row: ImportRow) => row.troubles.length === 0 && !options.without.has(rowKey(row.place))
  for (const { form, file, made } of parts) {
    if (!form) continue
    const read = mergeForm(
      draft,
      form.map((filled) => ({ ...filled, rows: wantedRows(filled, file, options) })),
      file,
      merging,
    )
    draft.formRows.push(...read)
    draft.troubles.push(...read.flatMap(({ troubles }) => troubles))
    settleGone(draft, { file, tables: form, unchanged: made === hash }, options.remove)
  }
  const rows = parts.flatMap((part) => part.rows).filter(isWanted)
  for (const own of byTable(rows)) mergeTable(draft, own, merging)
  if (first.kind.name === 'rating') draft.data = withSubjects(draft.data, first.village)
  return draft
}

function mergeTable(draft: PaperDraft, own: readonly ImportRow[], merging: MergeOptions): void {
  const table = own[0]?.table
  if (!table) return
  if (holdsYears(table, own)) {
    mergeYears(draft, table, own, merging)
    return
  }
  const numbered = numbersBallots(table.name) ? numberBallots(own, listAt(draft.data, table.path)) : null
  draft.already += numbered?.known ?? 0
  draft.notes.push(...(numbered?.notes ?? []))
  mergeRows(draft, table, numbered?.rows ?? own, merging)
}

/** Accounts first: years stand in them. */
function mergeYears(
  draft: PaperDraft,
  table: FormTable,
  rows: readonly ImportRow[],
  options: MergeOptions,
): void {
  const { accounts, years, troubles } = accountYears(draft, table, rows, options.nextId)
  draft.troubles.push(...troubles)
  mergeRows(draft, table, accounts, options)
  const [first] = years
  if (first) mergeRows(draft, first.table, years, options)
}

function wantedRows(
  { sheet, rows }: NonNullable<Part['form']>[number],
  file: string,
  { without }: DraftOptions,
) {
  return rows.filter(({ row }) => !without.has(rowKey({ file, sheet: sheet.name, row: row - 1 })))
}

const numbersBallots = (table: string) => table === 'responses' || table === 'ballots'

/** Records before what stands inside them. */
function byTable(rows: readonly ImportRow[]): ImportRow[][] {
  const tables = new Map<string, ImportRow[]>()
  for (const row of rows) {
    const own = tables.get(row.table.name)
    if (own) own.push(row)
    else tables.set(row.table.name, [row])
  }
  return [...tables.values()].sort((a, b) => (a[0]?.table.path.length ?? 0) - (b[0]?.table.path.length ?? 0))
}

/** Marks and totals mean nothing without those who were marked. */
function withSubjects(data: Data, village: Village): Data {
  const counted = listAt(data, ['ballots']).length + listAt(data, ['tallies']).length
  if (counted === 0 || listAt(data, ['subjects']).length > 0) return data
  const subjects = subjectsOf(village).map((subject) =>
    Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== null && value !== undefined)),
  )
  return { ...data, subjects }
}

function wordsIn(parts: readonly Part[]): string[] {
  const said = parts.flatMap((part) => [
    ...part.rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
    ...(part.form ?? []).flatMap(({ rows }) => rows.flatMap(({ words, changed }) => (changed ? words : []))),
  ])
  return said.filter((one): one is string => typeof one === 'string')
}

/** Numbers are never used twice: on from the highest of the village's papers and of the files. */
function idsFor(
  parts: readonly Part[],
  nextInPapers: (prefix: string) => string,
): (prefix: string) => string {
  let ids: readonly string[] | undefined
  const next = new Map<string, number>()
  return (prefix) => {
    ids ??= wordsIn(parts)
    const pattern = new RegExp(`^${prefix}-(\\d{1,9})[a-z]?$`, 'u')
    const numbers = ids.map((id) => Number(pattern.exec(id)?.[1] ?? 0))
    const first = () =>
      numbers.reduce((most, one) => Math.max(most, one + 1), Number(nextInPapers(prefix).slice(3)))
    const number = next.get(prefix) ?? first()
    next.set(prefix, number + 1)
    return idOf(prefix, number)
  }
}
