import type { FilledRow, FilledTable } from '../forms/filled-form.ts'
import type { FormTable } from '../forms/form-table.ts'
import { recordRows, type TableRow } from '../forms/table-rows.ts'
import type { Text } from '../language.ts'
import type { Path } from '../source/location.ts'
import { listAt, type PaperDraft, recordName, withList } from './paper-draft.ts'
import { isKey } from './record-keys.ts'

/** A form of ours as it came back. */
export interface ReturnedForm {
  readonly file: string
  readonly tables: readonly FilledTable[]
  /** whether the paper is still what the form was made from */
  readonly unchanged: boolean
}

/** Everything but the number was cleared: somebody wants the record gone. */
export function isEmptied({ columns, ...table }: FormTable, { words }: FilledRow): boolean {
  return words.every((word, at) => {
    const column = columns[at]
    return word === '' || column?.type === 'parent' || (column && isKey({ columns, ...table }, column))
  })
}

/**
 * What was deleted or cleared in a form is never removed by chance: it is said, and goes with `remove` only, and
 * only while the paper is what the form was made from, so that nothing goes that somebody has changed since.
 */
export function settleGone(draft: PaperDraft, form: ReturnedForm, remove: boolean): void {
  const counts = form.tables.map((filled) => missingIn(filled))
  const missing = counts.reduce((sum, count) => sum + count, 0)
  const emptied = form.tables.some(({ table, rows }) => rows.some((row) => isGone(table, row)))
  if (missing === 0 && !emptied) return
  if (!form.unchanged) {
    if (remove) draft.troubles.push(changedSince(form))
    else draft.notes.push(unnamed(form.tables, counts))
    return
  }
  const gone = form.tables.flatMap((filled) => goneOf(draft, filled))
  const names = gone.map(({ name }) => name)
  if (remove) removeRecords(draft, gone)
  else draft.notes.push(kept(names))
}

const isGone = (table: FormTable, row: FilledRow) =>
  row.mark !== null && row.mark.index !== null && row.changed && isEmptied(table, row)

function missingIn({ sheet: { way, records }, rows }: FilledTable): number {
  if (way === 'pairs' || records === null) return 0
  return Math.max(records - rows.filter(({ mark }) => mark !== null && mark.index !== null).length, 0)
}

interface Gone {
  readonly path: Path
  readonly name: string
}

/** The records of the paper whose rows are not in the form any more, or say nothing. */
function goneOf(draft: PaperDraft, { table, sheet, rows }: FilledTable): Gone[] {
  if (sheet.way === 'pairs' || sheet.records === null) return []
  const key = (index: number | null | undefined, words: readonly string[]) =>
    JSON.stringify([table.parent === null ? '' : words[0], index])
  const there = new Set(
    rows.filter((row) => !isGone(table, row)).map(({ mark, words }) => key(mark?.index, words)),
  )
  return recordRows(table, draft.before)
    .filter(({ index, words }) => !there.has(key(index, words)))
    .map((row) => goneRecord(draft, table, row))
}

function goneRecord(draft: PaperDraft, { path: [list = '', inner], parent }: FormTable, row: TableRow): Gone {
  const index = row.index ?? 0
  if (inner === undefined || parent === null)
    return { path: [list, index], name: recordName(listAt(draft.before, [list])[index] ?? {}, index) }
  const id = row.words[0] ?? ''
  const at = listAt(draft.before, [list]).findIndex((record) => record.id === id)
  const record = listAt(draft.before, [list, at, inner])[index] ?? {}
  return { path: [list, at, inner, index], name: `${id} ${recordName(record, index)}` }
}

/** Those inside records before the records; what was added stands behind them all and keeps its place in the order. */
function removeRecords(draft: PaperDraft, gone: readonly Gone[]): void {
  for (const { path, name } of gone) draft.removed.push({ record: path, name })
  const lists = new Map<string, Set<number>>()
  for (const { path } of [...gone].sort((a, b) => b.path.length - a.path.length)) {
    const list = JSON.stringify(path.slice(0, -1))
    lists.set(list, (lists.get(list) ?? new Set()).add(Number(path.at(-1))))
  }
  for (const [written, indexes] of lists) {
    const list = JSON.parse(written) as Path
    const left = listAt(draft.data, list).filter((_, index) => !indexes.has(index))
    draft.data = withList(draft.data, list, left)
    moveOrigins(draft, list, indexes)
  }
}

function moveOrigins({ origins }: PaperDraft, list: Path, removed: ReadonlySet<number>): void {
  const old = [...origins]
  origins.clear()
  for (const [written, row] of old) {
    const path = JSON.parse(written) as (string | number)[]
    const inList = list.every((key, at) => path[at] === key) && path.length > list.length
    const index = Number(path[list.length])
    if (inList && removed.has(index)) continue
    if (inList) path[list.length] = index - [...removed].filter((one) => one < index).length
    origins.set(JSON.stringify(path), row)
  }
}

const most = 12

function kept(names: readonly string[]): Text {
  const shown = names.slice(0, most)
  const more = names.length > most
  return {
    zh: `底稿中有 ${names.length} 条在表里已删去或清空：${shown.join('、')}${more ? '等' : ''}；底稿未动，确要删除的，加 --remove 再导入一次`,
    en: `${names.length === 1 ? 'a record was' : `${names.length} records were`} deleted or cleared in the form but kept in the paper: ${shown.join(', ')}${more ? ' …' : ''}. To remove ${names.length === 1 ? 'it' : 'them'}, import again with --remove`,
  }
}

function unnamed(tables: readonly FilledTable[], counts: readonly number[]): Text {
  const said = tables.map(({ table, rows }, at) => ({
    title: table.title,
    count: (counts[at] ?? 0) + rows.filter((row) => isGone(table, row)).length,
  }))
  const gone = said.filter(({ count }) => count > 0)
  return {
    zh: `表里删去或清空了记录（${gone.map(({ title, count }) => `${title} ${count} 条`).join('、')}）；底稿未动。表生成后底稿又改过，确要删除的，重新生成表再删`,
    en: `records were deleted or cleared in the form (${gone.map(({ title, count }) => `${title}: ${count}`).join(', ')}) but kept in the paper, which has changed since the form was made: to remove them, make a fresh form and delete them there`,
  }
}

function changedSince({ file, tables }: ReturnedForm) {
  const sheet = tables.find((filled) => missingIn(filled) > 0) ?? tables[0]
  return {
    place: { file, sheet: sheet?.sheet.name ?? '', row: (sheet?.sheet.first ?? 1) - 1, column: null },
    value: null,
    wanted: {
      zh: '表生成后底稿又改过，不能按这张表删记录；重新生成表（inspect form）再删',
      en: 'the paper has changed since the form was made: make a fresh one (inspect form) and delete them there',
    },
  }
}
