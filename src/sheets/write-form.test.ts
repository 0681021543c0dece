import { expect, test } from 'vitest'
import { unzipParts } from '../packages/zip.ts'
import type { FormBook, FormField } from '../views/form.ts'
import { readSheets } from './read-table.ts'
import { renderForm } from './write-form.ts'

const field: FormField = {
  title: '走访方式',
  prompt: '怎样走访的，如 入户。',
  error: '“走访方式”请从下拉中选。',
  format: 'text',
  width: 12,
  required: true,
  locked: false,
  hidden: false,
  rule: { kind: 'list', source: { kind: 'list', list: '方式' }, strict: true },
}

const book: FormBook = {
  title: '填报表',
  sheets: [
    {
      kind: 'rows',
      name: '走访',
      title: '城东村走访记录',
      notes: ['说明'],
      fields: [
        { ...field, title: '编号', locked: true, required: false, rule: { kind: 'any' } },
        { ...field, title: '日期', format: 'date', rule: { kind: 'date' } },
        field,
        { ...field, title: '人数', format: 'integer', rule: { kind: 'integer', minimum: 0, maximum: null } },
      ],
      rows: [
        ['ZF-001', '2025-09-01', '=入户', 3],
        ['ZF-002', null, null, null],
      ],
      kept: 1,
    },
  ],
  lists: new Map([['方式', ['入户', '电话']]]),
  listSheet: '_选项',
  layoutSheet: '_inspect',
  layout: [['inspect-form', '1']],
}
const options = { date: '2025-09-30', version: '0.1.0' }

async function sheetXml(number: number): Promise<string> {
  const parts = unzipParts(await renderForm(book, options))
  return new TextDecoder().decode(parts?.get(`xl/worksheets/sheet${number}.xml`))
}

test('rules point to the hidden list and stand where the schema wants them', async () => {
  const xml = await sheetXml(1)
  expect(xml).toContain(`sqref="C4:C5"><formula1>'_选项'!$A$2:$A$3</formula1>`)
  const order = [
    '</sheetData>',
    '<sheetProtection',
    '<mergeCells',
    '<dataValidations',

    '<pageMargins',
  ]
  const places = order.map((tag) => xml.indexOf(tag))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('a locked column has no rule and is protected without a password', async () => {
  const xml = await sheetXml(1)
  expect(xml).not.toContain('sqref="A4')
  expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*>/u)
  expect(xml).not.toMatch(/password|hashValue/u)
})

test('what was typed is there again; required columns are marked', async () => {
  const [sheet, lists, layout] = readSheets(await renderForm(book, options), 'form.xlsx')
  expect(sheet?.rows[2]).toEqual(['编号', '日期（＊）', '走访方式（＊）', '人数（＊）'])
  expect(sheet?.rows[3]).toEqual(['ZF-001', '2025-09-01', '=入户', '3'])
  expect([lists?.hidden, layout?.hidden]).toEqual([true, true])
  expect(layout?.rows[0]).toEqual(['inspect-form', '1'])
})

test('the same form makes the same bytes', async () => {
  expect(await renderForm(book, options)).toEqual(await renderForm(book, options))
})
