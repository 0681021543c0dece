import { rmSync } from 'node:fs'
import type { CellValue } from 'exceljs'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { tablesOf } from '../../forms/columns-of.ts'
import { layoutOf } from '../../forms/filled-form.ts'
import { formKinds } from '../../forms/form-kinds.ts'
import type { FormLayout, SheetLayout } from '../../forms/form-layout.ts'
import type { FormColumn, FormTable } from '../../forms/form-table.ts'
import { wordsOf } from '../../forms/form-words.ts'
import { isKey } from '../../imports/record-keys.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'
import { columnLetters } from '../../sheets/sheet-table.ts'
import { readExact } from '../../source/exact.ts'
import { readFast } from '../../source/read-fast.ts'
import { recordSaid, type TypedRow, typedRows, typedTop } from './typed-records.fixture.ts'

const { root, path, restore, read, bytes, put, inspect } = exampleRound()

const VILLAGE = '东圩村'

type Data = Readonly<Record<string, unknown>>

/** A sheet of a form with the table it is of. */
interface OpenSheet {
  readonly sheet: SheetLayout
  readonly table: FormTable
}

function sheetsOf(form: Uint8Array, kind: PaperKind<unknown>): OpenSheet[] {
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

/** Sheets one by one and totals exclude another. */
const withoutTotals = ({ table }: OpenSheet) => table.name !== 'tallies'
const withTotals = ({ table }: OpenSheet) => table.name !== 'responses' && table.name !== 'ballots'

type TypedSheet = readonly TypedRow[]

function typedInSheets(
  sheets: readonly OpenSheet[],
  kind: PaperKind<unknown>,
): fc.Arbitrary<readonly TypedSheet[]> {
  return fc.tuple(
    ...sheets.map(({ sheet, table }) =>
      sheet.way === 'pairs' ? typedTop(table, kind).map((row) => [row]) : typedRows(table, kind, 8),
    ),
  )
}

/** Some cells of the first as the second has them; what tells a record from others stays, and so does some of it. */
function mended(sheets: readonly OpenSheet[], first: readonly TypedSheet[], second: readonly TypedSheet[]) {
  return sheets.map(({ table }, at) =>
    (first[at] ?? []).map((row, index) => {
      const stays = ({ type, path }: FormColumn, place: number) =>
        type === 'parent' || isKey(table, { path }) || (index + place) % 3 === 0
      const others = second[at]?.[index % second[at].length] ?? row
      const changed = row.map((cell, place) => {
        const column = table.columns[place]
        return column && stays(column, place) ? cell : (others[place] ?? cell)
      })
      const says = (cell: TypedRow[number], place: number) =>
        cell.value !== undefined && !isKey(table, table.columns[place] ?? { path: [] })
      return changed.filter(says).length > 1 ? changed : row
    }),
  )
}

function cellsOf({ sheet, table }: OpenSheet, rows: readonly TypedRow[]): [string, CellValue][] {
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

function paperSaid(sheets: readonly OpenSheet[], typed: readonly (readonly TypedRow[])[]): Data {
  const paper: Record<string, unknown> = {}
  for (const [at, { table }] of sheets.entries()) {
    const records = (typed[at] ?? []).map((row) => recordSaid(table, row))
    const [list, inner] = table.path
    if (list === undefined) Object.assign(paper, records[0])
    else if (inner === undefined) paper[list] = records
    else {
      const [first] = paper[list] as Record<string, unknown>[]
      if (first) first[inner] = records
    }
  }
  return paper
}

/** Nothing, null and an empty list are one blank cell; letters are grouped as the clerk likes. */
function bare(value: unknown, key = ''): unknown {
  if (key === 'answers' || key === 'marks') return String(value).replaceAll(/\s/gu, '')
  if (Array.isArray(value)) return value.map((one) => bare(one))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, bare(inner, name)] as const)
  return Object.fromEntries(
    entries.filter(([name, inner]) => name !== 'kind' && inner != null && JSON.stringify(inner).length > 2),
  )
}

/** Evidence is hashed as it is taken in (`add evidence`): a row typed by hand is refused. */
const typedKinds = formKinds.filter(({ name }) => name !== 'evidence')

describe.each(typedKinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const paper = `${kind.restricted ? 'restricted/' : ''}villages/${VILLAGE}/${name}.yaml`
  const open = kind.restricted ? ['--restricted'] : []

  async function formOf(): Promise<[Uint8Array, string]> {
    const { out } = await inspect('form', name, VILLAGE, ...open, '--force')
    return [bytes(out.trim()), out.trim()]
  }

  beforeEach(() => {
    restore()
    rmSync(path(paper), { force: true })
  })

  async function importTyped(form: Uint8Array, sheets: readonly OpenSheet[], typed: readonly TypedSheet[]) {
    const cells = sheets.flatMap((sheet, at) => cellsOf(sheet, typed[at] ?? []))
    put('填好.xlsx', await typedInto(form, Object.fromEntries(cells)))
    return inspect('import', '填好.xlsx', ...open)
  }

  /** The paper says what was typed, to the slow reader as to the quick one. */
  function expectSaid(sheets: readonly OpenSheet[], typed: readonly TypedSheet[]) {
    const text = read(paper)
    const exact = readExact(text)
    expect(exact.problems).toEqual([])
    const data = exact.document?.toJS({ maxAliasCount: 0 }) as Data
    expect(readFast(text)?.value ?? data).toEqual(data)
    const { subjects, ...said } = bare(data) as Data
    const expected = bare(paperSaid(sheets, typed))
    // who is rated follows from the village, where no sheet asks for it
    const asked = sheets.some(({ table }) => table.name === 'subjects')
    expect(asked || subjects === undefined ? bare(data) : said).toEqual(expected)
    return text
  }

  async function expectUntouched(text: string) {
    const [, again] = await formOf()
    expect(await inspect('import', again, ...open)).toMatchObject({ code: 0, out: '' })
    expect(read(paper)).toBe(text)
  }

  test('what is typed into a form is what the paper says after its import; again, nothing changes', async () => {
    const [form] = await formOf()
    const all = sheetsOf(form, kind)
    for (const wanted of all.every(withoutTotals) ? [withoutTotals] : [withoutTotals, withTotals]) {
      const sheets = all.filter(wanted)
      await fc.assert(
        fc.asyncProperty(typedInSheets(sheets, kind), async (typed) => {
          rmSync(path(paper), { force: true })
          expect(await importTyped(form, sheets, typed)).toMatchObject({ code: 0, out: `${paper}\n` })
          const text = expectSaid(sheets, typed)
          expect(await inspect('import', '填好.xlsx', ...open)).toMatchObject({ code: 0, out: '' })
          await expectUntouched(text)
        }),
        { numRuns: 4, endOnFailure: true },
      )
    }
  })

  test('what is changed in a form is what changes in the paper, and comments stay', async () => {
    const [empty] = await formOf()
    const sheets = sheetsOf(empty, kind).filter(withoutTotals)
    const twice = fc.tuple(typedInSheets(sheets, kind), typedInSheets(sheets, kind))
    await fc.assert(
      fc.asyncProperty(twice, async ([first, second]) => {
        rmSync(path(paper), { force: true })
        await importTyped(empty, sheets, first)
        const comment = '# 经办人的批注\n'
        put(paper, comment + read(paper))
        const changed = mended(sheets, first, second)
        const [form] = await formOf()
        const open = sheetsOf(form, kind)
        const now = sheets.map(({ table }) => open.find((one) => one.table.name === table.name) as OpenSheet)
        expect(await importTyped(form, now, changed)).toMatchObject({ code: 0 })
        const text = expectSaid(sheets, changed)
        expect(text.startsWith(comment)).toBe(true)
        await expectUntouched(text)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })
})
