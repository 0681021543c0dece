import type { CellValue } from 'exceljs'
import { tablesOf } from '../../forms/columns-of.ts'
import { layoutOf } from '../../forms/filled-form.ts'
import type { FormLayout, SheetLayout } from '../../forms/form-layout.ts'
import type { FormTable } from '../../forms/form-table.ts'
import { wordsOf } from '../../forms/form-words.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { columnLetters } from '../../sheets/sheet-table.ts'
import type { TypedRow } from './typed-records.fixture.ts'

/** The village of the example whose forms are filled in. */
export const VILLAGE = '东圩村'

/** A sheet of a form with the table it is of. */
export interface OpenSheet {
  readonly sheet: SheetLayout
  readonly table: FormTable
}

/** The sheets of a form that was made in the round at `root`. */
export function sheetsOf(form: Uint8Array, kind: PaperKind<unknown>, root: string): OpenSheet[] {
  const shown = readSheets(form, '填报表.xlsx').map(({ sheet, rows }) => ({ name: sheet, rows }))
  const layout = layoutOf(shown)?.layout as FormLayout
  const workspace = loadWorkspace(contentOf(takeSnapshot(root), '2025-10-10'))
  const village = workspace.villages.find((one) => one.name === VILLAGE)
  if (!village) throw new Error('the example has this village')
  const tables = tablesOf(kind, wordsOf(kind, village, workspace))
  return layout.sheets.map((sheet) => {
    return { sheet, table: tables.find(({ name }) => name === sheet.table) as FormTable }
  })
}

/** Where each cell of a row stands in the workbook: `走访!B5`. */
export function cellsOf({ sheet, table }: OpenSheet, rows: readonly TypedRow[]): [string, CellValue][] {
  return rows.flatMap((row, at) =>
    table.columns.map(({ path }, place): [string, CellValue] => {
      const field = sheet.fields.find((one) => JSON.stringify(one.path) === JSON.stringify(path))
      if (!field) throw new Error(`${sheet.name} has no ${path.join('.')}`)
      const cell =
        sheet.way === 'pairs' ? `B${field.at}` : `${columnLetters(field.at - 1)}${sheet.first + at}`
      return [`${sheet.name}!${cell}`, row[place]?.cell ?? null]
    }),
  )
}

/** Nothing, null and an empty list are one blank cell; letters are grouped as the clerk likes. */
export function bare(value: unknown, key = ''): unknown {
  if (key === 'answers' || key === 'marks') return String(value).replaceAll(/\s/gu, '')
  if (Array.isArray(value)) return value.map((one) => bare(one))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, bare(inner, name)] as const)
  return Object.fromEntries(
    entries.filter(([name, inner]) => name !== 'kind' && inner != null && JSON.stringify(inner).length > 2),
  )
}
