import ExcelJS, { type CellValue } from 'exceljs'
import { zipParts } from '../packages/zip.ts'
import { UsageError } from '../usage-error.ts'
import { sheetPackage } from './sheet-package.ts'

const mostRows = 100_000
/** A stray format can reach to the last column. */
const mostColumns = 200

/** Name and rows of the first sheet; a merged cell says the same in all its places. */
export async function readXlsx(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ sheet: string; rows: string[][] }> {
  const book = new ExcelJS.Workbook()
  try {
    const plain = zipParts(sheetPackage(bytes, fileName))
    await book.xlsx.load(plain.slice().buffer as ArrayBuffer)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unreadable(fileName)
  }
  const sheet = book.worksheets[0]
  if (!sheet) throw unreadable(fileName)
  if (sheet.rowCount > mostRows) throw tooLarge(fileName)
  const rows = Array.from({ length: sheet.rowCount }, (_, r) => {
    const row = sheet.findRow(r + 1)
    const length = Math.min(row?.cellCount ?? 0, mostColumns)
    return Array.from({ length }, (_, c) => shown(row?.getCell(c + 1).value))
  })
  return { sheet: sheet.name, rows }
}

/** Dates arrive as UTC midnight, whatever the zone of the machine. */
function shown(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((run) => run.text).join('')
  if ('text' in value) return shown(value.text)
  return 'result' in value ? shown(value.result) : ''
}

function unreadable(fileName: string): UsageError {
  return new UsageError(
    { zh: `${fileName} 不是可读的 Excel 工作簿`, en: `${fileName} is not a readable Excel workbook` },
    { zh: '请在 Excel 或 WPS 中打开并另存为 .xlsx', en: 'open it in Excel or WPS and save it as .xlsx' },
  )
}

function tooLarge(fileName: string): UsageError {
  return new UsageError(
    {
      zh: `${fileName} 的首张工作表超过 10 万行`,
      en: `the first sheet of ${fileName} is over 100,000 rows`,
    },
    { zh: '请删除多余的空行', en: 'delete the rows that are not needed' },
  )
}
