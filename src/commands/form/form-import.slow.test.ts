import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { shownOf } from '../../forms/cell-words.ts'
import { tablesOf } from '../../forms/columns-of.ts'
import { formKinds } from '../../forms/form-kinds.ts'
import type { FormColumn, FormTable } from '../../forms/form-table.ts'
import { wordsOf } from '../../forms/form-words.ts'
import { recordRows } from '../../forms/table-rows.ts'
import { recordKey } from '../../imports/record-keys.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'
import { columnLetters } from '../../sheets/sheet-table.ts'
import { Source } from '../../source/source.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

const VILLAGE = '东圩村'
const example = fileURLToPath(new URL('../../../examples/qinghe-2025-3', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'inspect-form-import-'))
const root = join(temporary, 'round')
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

async function inspect(...argv: string[]) {
  const terminal = recordedTerminal(root)
  const code = await run([...argv, '--date', '2025-10-10'], terminal)
  return { code, ...terminal.said }
}

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((all) => {
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
})
const phrase = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'村民反映路灯坏了，修。：“”（）—…·ＡA1 -#&<>"\'=+@'),
    minLength: 1,
    maxLength: 20,
  }),
  fc.constantFrom('007', '=1+1', '2025-09-01', '是', 'null', '- 一', '# 记', '一：二', '1e3', "'", '、'),
)
// A clerk's answer is words: outer blanks are no part of it, and a sign for nothing is nothing.
const text = phrase.map((one) => `记${one.trim()}`)

/** What may stand in a cell, as the paper says it; '' for a cell left blank. */
function wordFor(column: FormColumn): fc.Arbitrary<string> {
  const { type, choices, required, refers, items, separator } = column
  const values = choices.length > 0 ? fc.constantFrom(...choices.map(({ value }) => value)) : null
  const number = refers.find((one) => /^[A-Z]{2}$/u.test(one))
  const single =
    values ?? (number ? fc.constant(`${number}-001`) : items === 'integer' ? fc.constant('2015') : text)
  const minimum = Math.max(column.minimum ?? 0, type === 'integer' && column.path[0] === 'year' ? 2010 : 0)
  const range = { min: minimum, max: Math.min(column.maximum ?? 2030, 2030) }
  const words: Partial<Record<FormColumn['type'], fc.Arbitrary<string>>> = {
    date: day,
    time: minutes,
    integer: fc.integer(range).map(String),
    number: fc.integer({ min: range.min * 10, max: range.max * 10 }).map((tenths) => String(tenths / 10)),
    flag: fc.constantFrom('是', '否'),
    list: fc.uniqueArray(single, { minLength: 1, maxLength: 3 }).map((list) => list.join(separator ?? '、')),
  }
  const said = words[type] ?? single
  return required ? said : fc.oneof(said, fc.constant(''))
}

/** Rows of a table: numbered on from 1, each of a record of its own. */
function rowsOf(table: FormTable): fc.Arbitrary<string[][]> {
  const cells = fc.tuple(...table.columns.map(wordFor))
  return fc.array(cells, { minLength: 1, maxLength: 4 }).map((rows) => {
    const numbered = rows.map((row, at) => row.map((word, place) => knownWord(table, place, at) ?? word))
    const keys = numbered.map((row) => recordKey(table, recordOf(table, row)))
    return numbered.filter((_, at) => keys[at] === null || keys.indexOf(keys[at] ?? null) === at)
  })
}

function knownWord({ columns, prefix }: FormTable, place: number, row: number): string | null {
  const column = columns[place]
  if (column?.type === 'parent') return `${column.refers[0]}-001`
  if (column?.type === 'id') return `${prefix}-${String(row + 1).padStart(3, '0')}`
  return column?.path[0] === 'ballot' ? String(row + 1) : null
}

function recordOf({ columns }: FormTable, row: readonly string[]) {
  return Object.fromEntries(columns.map(({ path }, at) => [String(path[0]), row[at] === '' ? null : row[at]]))
}

function typedCells(table: FormTable, rows: readonly (readonly string[])[]) {
  return rows.flatMap((row, at) =>
    row.map((word, place) => {
      const column = table.columns[place] as FormColumn
      const isNumber = word !== '' && (column.type === 'number' || column.type === 'integer')
      const cell = isNumber ? Number(word) : word === '' ? null : shownOf(column, word)
      return [`${table.title}!${columnLetters(place)}${at + 5}`, cell] as const
    }),
  )
}

/** Kinds whose forms are filled here; those with names of the round in open lists are tried in import-form.test.ts. */
const tried = formKinds.filter(({ name }) =>
  ['survey', 'visits', 'reviews', 'slips', 'petitions'].includes(name),
)

describe.each(tried.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const path = `${kind.restricted ? 'restricted/' : ''}villages/${VILLAGE}/${name}.yaml`
  const open = kind.restricted ? ['--restricted'] : []

  test('what is typed into a form is what the paper says after its import; again, nothing changes', async () => {
    rmSync(root, { recursive: true, force: true })
    cpSync(example, root, { recursive: true })
    rmSync(join(root, path), { force: true })
    const workspace = loadWorkspace(contentOf(takeSnapshot(root), '2025-10-10'))
    const village = workspace.villages.find((one) => one.name === VILLAGE)
    if (!village) throw new Error('the example has this village')
    const { out } = await inspect('form', name, VILLAGE, ...open)
    const form = readFileSync(join(root, out.trim()))
    const sheets = new Set(readSheets(form, '填报表.xlsx').map(({ sheet }) => sheet))
    const tables = tablesOf(kind, wordsOf(kind, village, workspace))
    const lists = tables.filter(({ path: list, title }) => list.length > 0 && sheets.has(title))
    await fc.assert(
      fc.asyncProperty(fc.tuple(...lists.map(rowsOf)), async (rows) => {
        rmSync(join(root, path), { force: true })
        const cells = lists.flatMap((table, at) => typedCells(table, rows[at] ?? []))
        writeFileSync(join(root, '填好.xlsx'), await typedInto(form, Object.fromEntries(cells)))
        expect(await inspect('import', '填好.xlsx', ...open)).toMatchObject({ code: 0, out: `${path}\n` })
        const written = readFileSync(join(root, path), 'utf8')
        const data = new Source(path, written).value as Record<string, unknown>
        const said = lists.map((table) => recordRows(table, data).map(({ words }) => words))
        expect(said).toEqual(rows)
        expect(await inspect('import', '填好.xlsx', ...open)).toMatchObject({ code: 0, out: '' })
        const again = (await inspect('form', name, VILLAGE, ...open, '--force')).out.trim()
        expect(await inspect('import', again, ...open)).toMatchObject({ code: 0, out: '' })
        expect(readFileSync(join(root, path), 'utf8')).toBe(written)
      }),
      { numRuns: 3 },
    )
  })
})
