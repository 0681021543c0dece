import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { importableKinds } from '../../imports/candidates.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { unzipParts, zipParts } from '../../packages/zip.ts'
import { sampleWorkbook } from '../../sheets/sample-workbook.ts'
import { gather } from './import-gather.ts'
import { ImportPapers, type OpenedRound } from './import-papers.ts'
import { planImport } from './import-plan.ts'

/** One village is as good as six: each of the files is read against a whole round. */
const { root, read, original, put, inspect } = exampleRound({ only: '东圩村' })
const PAPERS = ['assets', 'visits', 'survey'].map((name) => `villages/东圩村/${name}.yaml`)
const before = PAPERS.map(original)

rmSync(join(root, 'restricted'), { recursive: true })

let count = 0

/**
 * Whatever the file is: no exception, nothing written. Every tenth goes through the whole program, with an exit code and
 * all that it prints; the others from the bytes to the papers as they would be, against a round that is opened once.
 */
async function tried(bytes: Uint8Array): Promise<void> {
  put('表', bytes)
  count += 1
  if (count % 10 === 0) await throughTheProgram()
  else toThePapers()
  expect(PAPERS.map(read)).toEqual(before)
}

async function throughTheProgram(): Promise<void> {
  const { code, out, err } = await inspect('import', '表', '--village', '东圩村', '--dry-run')
  expect([0, 1, 2]).toContain(code)
  expect(out + err).not.toMatch(/\bat .+\.ts:\d+/u)
}

let opened: OpenedRound | undefined

function toThePapers(): void {
  const snapshot = opened?.snapshot ?? takeSnapshot(root)
  opened ??= { snapshot, workspace: loadWorkspace(contentOf(snapshot, '2025-10-10')) }
  const { workspace } = opened
  const [village = null] = workspace.villages
  const choices = { workspace, village, villages: workspace.villages, kinds: importableKinds }
  const more = { mappings: [], restricted: false, mappingsOf: () => [] }
  const gathered = gather([{ name: '表', path: join(root, '表') }], { ...choices, ...more })
  const plan = planImport(gathered, new ImportPapers(opened), {})
  expect(plan.bad || plan.drafts.length > 0 || gathered.parts.length === 0).toBe(true)
}

const rows = [
  ['合同编号', '承租方', '起始日', '终止日', '年租金（元）', '有无书面合同', '标的'],
  ['HT-091', '吴大有', '2024-03-01', '2026年2月28日', '１２５００', '有', 'ZC-001'],
  ['HT-092', '钱多', '2023.5.1', '2025/4/30', '3,000.5', '无', 'ZC-001、ZC-002'],
  ['合计', '', '', '', '15500.5', '', ''],
]
const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), drop: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
})

function damaged(
  bytes: Uint8Array,
  places: readonly { at: number; byte: number; drop: boolean }[],
): Uint8Array {
  let now = Uint8Array.from(bytes)
  for (const { at, byte, drop } of places) {
    const place = at % Math.max(now.length, 1)
    if (drop) now = Uint8Array.from([...now.subarray(0, place), ...now.subarray(place + 1)])
    else now[place] = byte
  }
  return now
}

test('2,500 damaged text tables: no exception, nothing written', async () => {
  const text = Buffer.from(
    rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\r\n'),
  )
  await fc.assert(
    fc.asyncProperty(changes, (places) => tried(damaged(text, places))),
    { numRuns: 2500 },
  )
})

test('2,500 damaged workbooks: no exception, nothing written', async () => {
  const whole = await sampleWorkbook([{ name: '合同', rows, merged: ['A4:C4'] }])
  const parts = unzipParts(whole) ?? new Map<string, Uint8Array>()
  const names = [...parts.keys()].filter((name) =>
    /workbook\.xml|sheet1\.xml|sharedStrings|styles/u.test(name),
  )
  const inside = fc.constantFrom('', ...names)
  await fc.assert(
    fc.asyncProperty(changes, inside, (places, name) => {
      const part = parts.get(name)
      return tried(part ? zipParts(new Map(parts).set(name, damaged(part, places))) : damaged(whole, places))
    }),
    { numRuns: 2500 },
  )
})

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '-3',
    '(空)',
    '┋',
    '2025-02-30',
    '９９９９',
    '1e400',
    '-0',
    '=1+1',
    '__proto__',
    'HT-1',
    '合计',
    '\u0000',
    '是',
    '2025.9.3',
    'null',
  ),
)
const titles = fc.constantFrom(
  '编号',
  '走访日期',
  '被走访人',
  '年租金（元）',
  '票号',
  '群体',
  'Q1',
  '1、您的身份',
  '第2题(党员)',
  '来自IP',
  '村',
  'constructor',
  '标的',
)

test('1,000 tables of anything under known titles: no exception, nothing written', async () => {
  const table = fc.tuple(
    fc.array(titles, { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }),
  )
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(table, ([head, body]) =>
      tried(Buffer.from([head, ...body].map((row) => row.map(quoted).join(',')).join('\n'))),
    ),
    { numRuns: 1000 },
  )
})
