import { expect, test } from 'vitest'
import { visits } from '../papers/visits.ts'
import { buildForm } from './build-form.ts'
import { tablesOf } from './columns-of.ts'
import { buildLayout, readLayout } from './form-layout.ts'
import { checksumOf, formatMark, readMark } from './form-mark.ts'

const tables = tablesOf(visits, { choices: new Map(), letters: null, counts: [] })
const data = {
  kind: 'visits',
  visits: [
    {
      id: 'ZF-001',
      date: '2025-09-01',
      alias: '农户甲',
      visitors: ['李明', '王芳'],
      matters: [{ text: '路灯' }],
    },
  ],
}
const made = { program: '0.1.0', village: '城东村', paper: 'villages/城东村/visits.yaml' }
const request = { kind: visits, tables, data, date: '2025-09-30', rows: 2, nextId: () => 'ZF-002' }
const { book, layout } = buildForm({ ...request, made: { ...made, content: 'c0', blob: 'b0' } })

test('the hidden sheet says what the form was made from and where everything stands', () => {
  const lines = book.layout.map((line) => line.join(' ').replace(/[0-9a-f]{64}/u, '<sha256>'))
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "inspect-form 1
    program 0.1.0
    kind visits
    schema <sha256>
    village 城东村
    paper villages/城东村/visits.yaml
    content c0
    blob b0
    sheet 走访 visits rows 5 7 8 1
    field 走访 1 ["id"] 编号
    field 走访 2 ["date"] 走访日期
    field 走访 3 ["villager_group"] 村民小组
    field 走访 4 ["alias"] 被走访人代称
    field 走访 5 ["by"] 走访方式
    field 走访 6 ["category"] 对象类别
    field 走访 7 ["visitors"] 走访人
    sheet 事项 visits.matters rows 5 7 5 1
    field 事项 1 ["..","id"] 走访编号
    field 事项 2 ["text"] 了解的事项
    field 事项 3 ["to"] 去向编号
    field 事项 4 ["route"] 去向"
  `)
})

test('it reads back as it was written, and another version says which', () => {
  expect(readLayout(buildLayout(layout))).toEqual({ version: '1', layout })
  expect(readLayout([['inspect-form', '2']])).toEqual({ version: '2', layout: null })
  expect(readLayout([['编号', '日期']])).toBeNull()
})

test('free rows bear the next numbers, and marks tell them from records', () => {
  const [sheet] = book.sheets
  const rows = sheet?.kind === 'rows' ? sheet.rows : []
  expect(rows.map((row) => row[0])).toEqual(['ZF-001', 'ZF-002', 'ZF-003'])
  expect(rows.map((row) => readMark(String(row.at(-1)))?.index)).toEqual([0, null, null])
})

test('a mark is of the words of its row', () => {
  const mark = { index: 12, checksum: checksumOf(['ZF-001', '好']) }
  expect(readMark(formatMark(mark))).toEqual(mark)
  expect(mark.checksum).not.toBe(checksumOf(['ZF-001好', '']))
  expect(readMark('12.ZF-001')).toBeNull()
})
