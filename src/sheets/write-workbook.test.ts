import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentHashOf } from '../packages/content-stamp.ts'
import { unzipParts } from '../packages/zip.ts'
import type { Cell, CellFormat, SheetView } from '../views/workbook.ts'
import { renderWorkbook } from './write-workbook.ts'

const options = { date: '2025-09-30', version: '0.1.0' }

function sheet(format: CellFormat, cells: readonly Cell[], name = '台账'): SheetView {
  const rows = cells.map((cell) => [cell])
  return {
    name,
    title: '测试台账',
    notes: ['截至日：2025年9月30日'],
    columns: [{ title: '栏', format }],
    rows,
  }
}

async function readBack(...sheets: SheetView[]): Promise<ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook()
  const bytes = await renderWorkbook({ title: '测试', sheets }, options)
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  return book.worksheets
}

async function cellsOf(format: CellFormat, cells: readonly Cell[]): Promise<ExcelJS.Cell[]> {
  const [written] = await readBack(sheet(format, cells))
  return cells.map((_, i) => written?.getCell(i + 4, 1) as ExcelJS.Cell)
}

const texts = [
  '=HYPERLINK("http://example.com","点这里")',
  '+86',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  'http://example.com',
  '340123199001011234',
  '2025-02-30',
  '#N/A',
  'TRUE',
  '_x0041_x0042_',
  '第一行\n第二行',
  '😀',
  '__proto__',
]

test('text stays the text it is, whatever a spreadsheet might take it for', async () => {
  const cells = await cellsOf('text', texts)
  expect(cells.map((cell) => cell.type)).toEqual(texts.map(() => ExcelJS.ValueType.String))
  expect(cells.map((cell) => cell.value)).toEqual(texts)
})

test('no text at all becomes a formula, a link or a number, and none breaks the file', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `=${text}`),
    fc
      .constantFrom('_', 'x0', '\u0000', '\ud800', '\uffff', '\r', '\t=', '<', '&amp;', ']]>')
      .map((s) => `${s}${s}文`),
  )
  const formats = fc.constantFrom<CellFormat>('text', 'money', 'date', 'integer')
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), formats, async (several, format) => {
      const words = several.map((text) => `${text}文`)
      for (const cell of await cellsOf(format, words)) expect(cell.type).toBe(ExcelJS.ValueType.String)
    }),
    { numRuns: 40 },
  )
})

test('a text that looks like a formula keeps its quote prefix when edited again, others have none', async () => {
  const bytes = await renderWorkbook({ title: '', sheets: [sheet('text', ['=1', '平常'])] }, options)
  const parts = unzipParts(bytes)
  const part = (name: string) => new TextDecoder().decode(parts?.get(name))
  const [, cellStyles = ''] = part('xl/styles.xml').split('<cellXfs')
  const styles = cellStyles.match(/<xf [^>]*>/g) ?? []
  const [guarded, plain] = ['A4', 'A5'].map((cell) => {
    const style = new RegExp(`r="${cell}" s="(\\d+)" t="s"`).exec(part('xl/worksheets/sheet1.xml'))?.[1]
    return styles[Number(style)]
  })
  expect(guarded).toContain('quotePrefix="1"')
  expect(plain).not.toContain('quotePrefix')
})

test('rows have the height of their wrapped text, and are free to grow', async () => {
  const text = sheet('text', ['短', '长'.repeat(200)])
  const parts = unzipParts(await renderWorkbook({ title: '', sheets: [text] }, options))
  const xml = new TextDecoder().decode(parts?.get('xl/worksheets/sheet1.xml'))
  const [short = 0, long = 0] = [4, 5].map((row) =>
    Number(new RegExp(`<row r="${row}" ht="(\\d+)">`).exec(xml)?.[1]),
  )
  expect(long).toBeGreaterThan(5 * short)
})

test('numbers are numbers with their format, days are dates, nothing is a dash and never 0', async () => {
  const [money] = await cellsOf('money', [1234.5])
  const [rate] = await cellsOf('percent', [33.33])
  const [day] = await cellsOf('date', ['2025-03-04'])
  expect([money?.value, money?.numFmt]).toEqual([1234.5, '#,##0.00'])
  expect([rate?.value, rate?.numFmt]).toEqual([0.3333, '0.00%'])
  expect([day?.value, day?.numFmt]).toEqual([new Date('2025-03-04T00:00:00Z'), 'yyyy-mm-dd'])
  const absent = await cellsOf('money', [null, Number.NaN])
  expect(absent.map((cell) => cell.value)).toEqual(['—', '—'])
  expect(absent[0]?.alignment.horizontal).toBe('center')
})

test('an empty text leaves the cell blank, to be filled in by hand', async () => {
  const [cell] = await cellsOf('text', ['', '有'])
  expect(cell?.type).toBe(ExcelJS.ValueType.Null)
})

test('text too long for a cell is cut, and the cell says so', async () => {
  const [cell] = await cellsOf('text', ['字'.repeat(40_000)])
  expect(String(cell?.value).length).toBeLessThanOrEqual(32_767)
  expect(String(cell?.value)).toMatch(/字……（原文过长，此处截断/)
})

test('the header is frozen, filtered and printed on every page of landscape A4', async () => {
  const [written] = await readBack(sheet('text', ['甲', '乙']))
  expect(written?.getCell('A1').value).toBe('测试台账')
  expect(written?.getCell('A2').value).toBe('截至日：2025年9月30日')
  expect(written?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  expect(written?.autoFilter).toBe('A3:A5')
  const { orientation, paperSize, fitToWidth, fitToHeight, printTitlesRow } = written?.pageSetup ?? {}
  expect({ orientation, paperSize, fitToWidth, fitToHeight, printTitlesRow }).toEqual({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '3:3',
  })
})

test('a ledger too wide to be read on A4 is one for A3', async () => {
  const columns = Array.from(
    { length: 16 },
    (_, index) => ({ title: `第${index}栏`, format: 'text', width: 15 }) as const,
  )
  const [written] = await readBack({ ...sheet('text', []), columns, rows: [] })
  expect(written?.pageSetup.paperSize).toBe(8)
})

test('sheets of one name, of forbidden signs or of no name are told apart', async () => {
  const long = '很'.repeat(40)
  const sheets = await readBack(
    ...['问题', '问题', "a'b/[c]", '', 'History', long, long].map((n) => sheet('text', [], n)),
  )
  const names = sheets.map((one) => one.name)
  expect(names.slice(0, 5)).toEqual(['问题', '问题（2）', 'a’b－－c－', '表', '历史'])
  expect(names.slice(5).every((name) => name.length <= 31)).toBe(true)
  expect(new Set(names).size).toBe(7)
})

test('the package states the hash of its own content', async () => {
  const { stated, actual } = contentHashOf(
    await renderWorkbook({ title: '', sheets: [sheet('text', ['甲'])] }, options),
  )
  expect(stated).toBe(actual)
})

test('more rows than are measured for widths all arrive', async () => {
  const [written] = await readBack(
    sheet(
      'integer',
      Array.from({ length: 4321 }, (_, i) => i),
    ),
  )
  expect(written?.rowCount).toBe(4321 + 3)
  expect(written?.getCell('A4324').value).toBe(4320)
})
