import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { zipParts } from '../packages/zip.ts'
import { UsageError } from '../usage-error.ts'
import { readTable } from './read-table.ts'
import { renderWorkbook } from './write-workbook.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const listed = [
  ['村', '镇'],
  ['城东村', '城东镇'],
]

/** 村,镇⏎城东村,城东镇 as WPS saves it on a Chinese Windows */
const gbk = Uint8Array.from(Buffer.from('b4e52cd5f20d0ab3c7b6abb4e52cb3c7b6abd5f20d0a', 'hex'))

test.each([
  ['UTF-8', utf8('村,镇\n城东村,城东镇\n')],
  ['UTF-8 with a mark', utf8('\ufeff村,镇\r\n城东村,城东镇\r\n\r\n')],
  ['GBK', gbk],
  ['UTF-16 with a mark, tabs', Uint8Array.from(Buffer.from('\ufeff村\t镇\r\n城东村\t城东镇', 'utf16le'))],
  ['quotes', utf8('"村","镇"\n" 城东村 ",城东镇')],
])('a list in %s is read', (_, bytes) => {
  expect(readTable(bytes, '名单.csv').rows).toEqual(listed)
})

test('quoted cells keep commas, line breaks and doubled quotes', () => {
  const { rows } = readTable(utf8('a,"b,""c""\nd"\n1,2'), 'a.csv')
  expect(rows).toEqual([
    ['a', 'b,"c"\nd'],
    ['1', '2'],
  ])
})

test('a workbook is read as it is shown: dates as days, results of formulas, merged cells in all their places', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('名单')
  sheet.addRow(['城东村', new Date('2025-03-04T00:00:00Z'), 2860, true])
  sheet.addRow(['城西村', { formula: '1+1', result: 2 }, { richText: [{ text: '青' }, { text: '禾' }] }])
  sheet.getCell('E1').value = '城东镇'
  sheet.mergeCells('E1:E2')
  sheet.getCell('A1').note = '批注'
  sheet.getCell('A2').value = { text: '城西村', hyperlink: 'http://example.com' }
  expect(readTable(new Uint8Array(await book.xlsx.writeBuffer()), '名单.xlsx')).toEqual({
    sheet: '名单',
    rows: [
      ['城东村', '2025-03-04', '2860', '是', '城东镇'],
      ['城西村', '2', '青禾', '', '城东镇'],
    ],
  })
})

test('what this program writes it can read', async () => {
  const columns = [{ title: '村', format: 'text' as const }]
  const view = { title: '', sheets: [{ name: '甲', title: '标题', notes: [], columns, rows: [['城东村']] }] }
  const bytes = await renderWorkbook(view, { date: '2025-09-30', version: '0.1.0' })
  expect(readTable(bytes, 'a.xlsx').rows).toEqual([['标题'], ['村'], ['城东村']])
})

const ole = (stream: string) =>
  Uint8Array.from(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(stream, 'utf16le')]),
  )
const bomb = () => {
  const parts = new Map([['xl/workbook.xml', utf8('<workbook/>')]])
  return zipParts(parts.set('xl/worksheets/sheet1.xml', new Uint8Array(30_000_000)))
}

test.each([
  ['旧.xls', ole('Workbook'), /97–2003/],
  ['密.xlsx', ole('EncryptedPackage'), /密码/],
  ['文.docx', zipParts(new Map([['word/document.xml', utf8('<a/>')]])), /不是 xlsx 工作簿/],
  ['坏.xlsx', utf8('PK\u0003\u0004 cut off'), /不是 xlsx 工作簿/],
  ['坏.xlsx', zipParts(new Map([['xl/workbook.xml', utf8('<workbook><')]])), /不是可读的 Excel 工作簿/],
  ['图.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /不是 Excel 工作簿，也不是文本表格/],
  ['文字.xlsx', utf8('村,镇'), /不是 Excel 工作簿/],
  ['引号.csv', utf8('a\n"b'), /第 2 行的引号没有配对/],
  ['炸弹.xlsx', bomb(), /解压后过大/],
  ['大.csv', new Uint8Array(17 * 1024 * 1024), /超过 16 MB/],
])('%s is refused in words', (name, bytes, words) => {
  let error: unknown
  try {
    readTable(bytes, name)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(UsageError)
  expect((error as UsageError).text.zh).toMatch(words)
  expect((error as UsageError).text.zh).toContain(name)
})

test('a merge over the whole sheet does not fill the memory', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('a').addRow(['城东村'])
  const { unzipParts } = await import('../packages/zip.ts')
  const parts = unzipParts(new Uint8Array(await book.xlsx.writeBuffer())) ?? new Map<string, Uint8Array>()
  const xml = new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'))
  const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
  parts.set('xl/worksheets/sheet1.xml', utf8(xml.replace('</sheetData>', `</sheetData>${merge}`)))
  expect(readTable(zipParts(parts), 'a.xlsx').rows).toEqual([['城东村']])
})
