import { lineChanges } from '../../history/line-changes.ts'
import type { Text } from '../../language.ts'
import { type DocumentLine, type DocumentPart, documentLines } from '../../packages/document-lines.ts'
import type { Parts } from '../../packages/zip.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { columnLetters, type SheetTable } from '../../sheets/sheet-table.ts'
import type { ContentChange } from './verdict.ts'

/** Paragraph by paragraph: what the papers say, what the file says. */
export function documentChanges(made: Parts, given: Parts): ContentChange[] {
  const [before, after] = [documentLines(made), documentLines(given)]
  const parts = new Set([...before, ...after].map(({ part }) => part))
  return [...parts].flatMap((part) => {
    const [old, now] = [before, after].map((lines) => lines.filter((line) => line.part === part)) as [
      DocumentLine[],
      DocumentLine[],
    ]
    return lineChanges(textsOf(old), textsOf(now)).map(({ before: b, after: a }): ContentChange => {
      const [was, is] = [b === null ? undefined : old[b], a === null ? undefined : now[a]]
      const line = is ?? was
      return { place: placeOf(part, line), before: was?.text ?? null, after: is?.text ?? null }
    })
  })
}

function textsOf(lines: readonly DocumentLine[]): string[] {
  return lines.map(({ text }) => text)
}

const PARTS: Readonly<Record<DocumentPart, Text>> = {
  body: { zh: '正文', en: 'body' },
  footnote: { zh: '脚注', en: 'footnotes' },
  endnote: { zh: '尾注', en: 'endnotes' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  comment: { zh: '批注', en: 'comments' },
  chart: { zh: '图', en: 'chart' },
}

function placeOf(part: DocumentPart, line: DocumentLine | undefined): Text {
  const { zh, en } = PARTS[part]
  if (!line?.cell) {
    const number = line?.paragraph ?? 1
    return { zh: `${zh}第${number}段`, en: `${en}, paragraph ${number}` }
  }
  const [table, row, cell] = line.cell
  return {
    zh: `${zh}第${table}张表第${row}行第${cell}格`,
    en: `${en}, table ${table}, row ${row}, cell ${cell}`,
  }
}

/** Cell by cell; rows that were put in or taken out are not taken for changes of all below. Throws UsageError. */
export function workbookChanges(made: Uint8Array, given: Uint8Array, file: string): ContentChange[] {
  const [before, after] = [readSheets(made, file), readSheets(given, file)]
  const names = new Set([...before, ...after].map(({ sheet }) => sheet))
  return [...names].flatMap((name) => {
    const [old, now] = [before, after].map((sheets) => sheets.find(({ sheet }) => sheet === name))
    if (old && now) return sheetChanges(name, old, now)
    const place = { zh: `工作表“${name}”`, en: `sheet “${name}”` }
    return [{ place, before: old ? name : null, after: now ? name : null }]
  })
}

function sheetChanges(name: string, old: SheetTable, now: SheetTable): ContentChange[] {
  const hidden = old.hidden === now.hidden ? [] : [hiddenChange(name, old, now)]
  const changed = lineChanges(old.rows.map(joined), now.rows.map(joined)).flatMap(({ before, after }) => {
    const was = before === null ? null : (old.rows[before] ?? [])
    const is = after === null ? null : (now.rows[after] ?? [])
    return rowChanges(name, was, is, after ?? before ?? 0)
  })
  return [...hidden, ...changed]
}

/** Rows that say nothing come and go unnoticed. */
function rowChanges(
  name: string,
  was: readonly string[] | null,
  is: readonly string[] | null,
  row: number,
): ContentChange[] {
  if (was && is) return cellChanges(name, was, is, row)
  const [before, after] = [was && shown(was), is && shown(is)]
  if (!before && !after) return []
  return [{ place: { zh: `“${name}”第${row + 1}行`, en: `“${name}” row ${row + 1}` }, before, after }]
}

function hiddenChange(name: string, old: SheetTable, now: SheetTable): ContentChange {
  const state = ({ hidden }: SheetTable) => (hidden ? '隐藏' : '显示')
  return { place: { zh: `工作表“${name}”`, en: `sheet “${name}”` }, before: state(old), after: state(now) }
}

function cellChanges(
  name: string,
  was: readonly string[],
  is: readonly string[],
  row: number,
): ContentChange[] {
  const columns = Array.from({ length: Math.max(was.length, is.length) }, (_, column) => column)
  return columns.flatMap((column) => {
    const [before, after] = [was[column] ?? '', is[column] ?? '']
    if (before === after) return []
    const cell = `“${name}” ${columnLetters(column)}${row + 1}`
    return [{ place: { zh: cell, en: cell }, before: before || null, after: after || null }]
  })
}

function joined(row: readonly string[]): string {
  return row.join('\t').trimEnd()
}

function shown(row: readonly string[]): string {
  return row.filter((cell) => cell !== '').join(' | ')
}
