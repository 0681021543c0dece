import ExcelJS, { type CellValue } from 'exceljs'

/** A sheet as an office makes it, for tests: rows of cells, and which of them are merged. */
export interface SampleSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merged?: readonly string[]
}

export async function sampleWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const { name, rows, merged = [] } of sheets) {
    const sheet = book.addWorksheet(name)
    sheet.addRows(rows.map((row) => [...row]))
    for (const range of merged) sheet.mergeCells(range)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The same workbook with other values in some of its cells, as if somebody had typed them: `走访!B5`. */
export async function typedInto(
  bytes: Uint8Array,
  values: Readonly<Record<string, CellValue>>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  for (const [place, value] of Object.entries(values)) {
    const [sheet = '', cell = ''] = place.split('!')
    const found = book.getWorksheet(sheet)
    if (!found) throw new Error(`there is no sheet ${sheet}`)
    found.getCell(cell).value = value
  }
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cell.value = asExcelWrites(cell.value)
      }),
    )
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** exceljs decodes `_x0041_` when it reads and does not escape it when it writes, which Excel does. */
function asExcelWrites(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_') : value
}

/** The same workbook without some rows of a sheet, as if somebody had deleted them; rows count from 1. */
export async function withoutRows(
  bytes: Uint8Array,
  name: string,
  rows: readonly number[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  for (const row of [...rows].sort((a, b) => b - a)) book.getWorksheet(name)?.spliceRows(row, 1)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
