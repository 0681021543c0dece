import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { formKinds } from '../../forms/form-kinds.ts'
import type { FormColumn } from '../../forms/form-table.ts'
import { isKey } from '../../imports/record-keys.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'
import { readExact } from '../../source/exact.ts'
import { readFast } from '../../source/read-fast.ts'
import { bare, cellsOf, type OpenSheet, sheetsOf, VILLAGE } from './filled-sheets.fixture.ts'
import { recordSaid, type TypedRow, typedRows, typedTop } from './typed-records.fixture.ts'

const { root, path, restore, read, bytes, put, inspect } = exampleRound()

type Data = Readonly<Record<string, unknown>>

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

/** Evidence is hashed as it is taken in, so that no row is typed by hand: see `evidence-form.slow.test.ts`. */
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
    const all = sheetsOf(form, kind, root)
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
    const sheets = sheetsOf(empty, kind, root).filter(withoutTotals)
    const twice = fc.tuple(typedInSheets(sheets, kind), typedInSheets(sheets, kind))
    await fc.assert(
      fc.asyncProperty(twice, async ([first, second]) => {
        rmSync(path(paper), { force: true })
        await importTyped(empty, sheets, first)
        const comment = '# 经办人的批注\n'
        put(paper, comment + read(paper))
        const changed = mended(sheets, first, second)
        const [form] = await formOf()
        const open = sheetsOf(form, kind, root)
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
