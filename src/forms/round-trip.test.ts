import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import type { PaperKind } from '../papers/paper.ts'
import { visits } from '../papers/visits.ts'
import { papersOf } from '../papers/workspace.ts'
import { readSheets } from '../sheets/read-table.ts'
import { renderForm } from '../sheets/write-form.ts'
import { buildForm } from './build-form.ts'
import { valueOfWord, wordsOfRecord } from './cell-words.ts'
import { tablesOf } from './columns-of.ts'
import { type FilledTable, layoutOf, readForm } from './filled-form.ts'
import { formKinds } from './form-kinds.ts'
import type { FormColumn, FormTable } from './form-table.ts'
import { wordsOf } from './form-words.ts'
import { recordRows } from './table-rows.ts'

const root = fileURLToPath(new URL('../../examples/qinghe-2025-3', import.meta.url))
const workspace = loadWorkspace(contentOf(takeSnapshot(root), '2025-09-30'))
const [village] = workspace.villages
if (!village) throw new Error('the example round has villages')

type Data = Readonly<Record<string, unknown>>

async function roundTrip(kind: PaperKind<unknown>, data: Data) {
  if (!village) throw new Error('the example round has villages')
  const tables = tablesOf(kind, wordsOf(kind, village, workspace))
  const made = { program: '0.1.0', village: village.name, paper: 'p', content: null, blob: null }
  const { book, layout } = buildForm({
    kind,
    tables,
    data,
    made,
    date: '2025-09-30',
    rows: null,
    nextId: (prefix) => `${prefix}-900`,
  })
  const sheets = readSheets(await renderForm(book, { date: '2025-09-30', version: '0.1.0' }), 'form.xlsx')
  const shown = sheets.map(({ sheet, rows }) => ({ name: sheet, rows }))
  const read = layoutOf(shown)
  expect(read?.layout).toEqual(layout)
  return { tables, filled: readForm(shown, layout, tables) }
}

describe.each(formKinds.map((kind) => [kind.name, kind] as const))('a form of %s', (_, kind) => {
  const data = (village && (papersOf(village, kind)[0]?.data as Data)) ?? {}

  test('read again holds the same records, none of them changed', async () => {
    const { filled } = await roundTrip(kind, data)
    for (const { table, rows } of filled) {
      expect(rows.filter(({ changed }) => changed)).toEqual([])
      if (table.path.length > 0) expect(rows.map(({ words }) => words)).toEqual(listed(table, data))
    }
    expect(bare(rebuilt(filled))).toEqual(bare(withoutUnasked(data, filled)))
  })
})

function listed(table: FormTable, data: Data): readonly (readonly string[])[] {
  return recordRows(table, data).map(({ words }) => words)
}

/** The paper as its form tells it. */
function rebuilt(filled: readonly FilledTable[]): Data {
  const paper: Lists = {}
  for (const { table, rows } of filled) {
    for (const { words } of rows) putRow(paper, table, words)
  }
  return paper
}

type Lists = Record<string, unknown>

function putRow(paper: Lists, { path, columns }: FormTable, words: readonly string[]): void {
  const record = recordOf(columns, words)
  const [key, inner] = path
  if (key === undefined) Object.assign(paper, record)
  else if (inner === undefined) append(paper, key, record)
  else append(((paper[key] ?? []) as Lists[]).find(({ id }) => id === words[0]) ?? {}, inner, record)
}

function append(owner: Lists, key: string, record: Data): void {
  owner[key] = [...((owner[key] ?? []) as unknown[]), record]
}

function recordOf(columns: readonly FormColumn[], words: readonly string[]): Data {
  const record: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const word = words[index] ?? ''
    const [key = '', ...rest] = column.path.map(String)
    if (column.type === 'parent') continue
    if (column.type === 'letter') record[key] = `${record[key] ?? ''}${word === '' ? '_' : word}`
    else put(record, [key, ...rest], valueOfWord(column, word))
  }
  return record
}

function put(record: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key] = value
  else {
    record[key] ??= {}
    put(record[key] as Record<string, unknown>, rest, value)
  }
}

/** Without the fields that only the program fills in and forms leave out. */
function withoutUnasked(data: Data, filled: readonly FilledTable[]): Data {
  const asked = new Set(filled.flatMap(({ table }) => table.columns.map(({ path }) => path.at(-1))))
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut)
    if (value === null || typeof value !== 'object') return value
    const kept = Object.entries(value).filter(
      ([key, inner]) => asked.has(key) || key === 'answers' || key === 'marks' || typeof inner === 'object',
    )
    return Object.fromEntries(kept.map(([key, inner]) => [key, cut(inner)]))
  }
  return cut(data) as Data
}

/** Nothing, null and an empty list are one blank cell; letters are grouped as the clerk likes. */
function bare(value: unknown, key = ''): unknown {
  if (key === 'answers' || key === 'marks') return String(value).replaceAll(/\s/gu, '').replaceAll('-', '_')
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((one) => bare(one))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, bare(inner, name)] as const)
  const kept = entries.filter(([, inner]) => inner !== null && inner !== undefined && !isEmpty(inner))
  return Object.fromEntries(kept)
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

describe('whatever a record says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '+86',
      '@x',
      '_x0041_',
      ' 前后空 ',
      '一\r\n二',
      '<&">',
      '007',
      '2025-09-01',
      '１２',
    ),
  )
  const visit = fc.record({
    id: fc.integer({ min: 1, max: 999 }).map((number) => `ZF-${String(number).padStart(3, '0')}`),
    date: fc.option(fc.constantFrom('2025-09-01', '1999-12-31', '2024-02-29')),
    villager_group: fc.option(text),
    alias: text,
    visitors: fc.array(fc.constantFrom('郑怀远', '沈玉琴')),
    matters: fc.array(
      fc.record({ text: fc.option(text), route: fc.option(fc.constantFrom('底稿', '解释')) }),
    ),
  })

  test('an untouched form shows no change', async () => {
    const lists = fc.uniqueArray(visit, { selector: ({ id }) => id, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(lists, async (records) => {
        const { filled } = await roundTrip(visits, { kind: 'visits', visits: records })
        const [table] = filled
        expect(filled.flatMap(({ rows }) => rows).filter(({ changed }) => changed)).toEqual([])
        expect(table?.rows.map(({ words }) => words)).toEqual(
          records.map((record) => wordsOfRecord(table?.table.columns ?? [], record)),
        )
      }),
      { numRuns: 60 },
    )
  })
})
