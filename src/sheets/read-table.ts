import { UsageError } from '../usage-error.ts'
import { uncomputedFormula } from '../views/uncomputed.ts'
import { csvRows } from './csv-rows.ts'
import type { SheetTable } from './sheet-table.ts'
import { tableText } from './table-text.ts'
import { readXlsx } from './xlsx-rows.ts'

export interface ReadTable {
  /** name of the sheet; '' for text files */
  readonly sheet: string
  /** as shown: dates YYYY-MM-DD, trimmed; row i is line i + 1 of the sheet; empty rows at the end are left out */
  readonly rows: readonly (readonly string[])[]
}

const most = 16 * 1024 * 1024
/** The same few words stand in most cells: kept once, they take a tenth of the memory. */
const mostKept = 1000

/** The first sheet of an xlsx file, or a CSV in UTF-8, GBK or UTF-16. Throws UsageError for whatever else it is. */
export function readTable(bytes: Uint8Array, fileName: string): ReadTable {
  const [first] = readSheets(bytes, fileName)
  const rows = first?.rows.map((row) => row.map((cell) => uncomputedFormula(cell) ?? cell)) ?? []
  return { sheet: first?.sheet ?? '', rows }
}

/** Every sheet of an xlsx or xlsm file, or the one table of a text file. */
export function readSheets(bytes: Uint8Array, fileName: string): SheetTable[] {
  if (bytes.length > most) {
    throw new UsageError({ zh: `${fileName} 超过 16 MB`, en: `${fileName} is larger than 16 MB` })
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) {
    return readXlsx(bytes, fileName).map((table) => ({ ...table, rows: withoutTail(table.rows) }))
  }
  const known = new Map<string, string>()
  const rows = csvRows(plainText(bytes, fileName), fileName).map((row) =>
    row.map((cell) => csvCell(cell, known)),
  )
  const plain = {
    hidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    beyond: null,
    fromAbove: new Map(),
  }
  return [{ sheet: '', rows: withoutTail(rows), ...plain }]
}

/** `="007"` is how a program keeps Excel from dropping leading zeros. */
function csvCell(cell: string, known: Map<string, string>): string {
  const text = known.get(cell) ?? shownCell(cell)
  if (known.size < mostKept) known.set(cell, text)
  return text
}

function shownCell(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').trim()
  return /^="[^"]*"$/.test(text) ? text.slice(2, -1) : text
}

function plainText(bytes: Uint8Array, fileName: string): string {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrLocked(bytes, fileName)
  const text = /\.xls[xm]$/i.test(fileName) ? null : tableText(bytes)
  // web systems hand out pages and XML under the name of .xls
  if (text !== null && !/^\ufeff?\s*<(?:!doctype|html|head|meta|table|\?xml)\b/i.test(text)) return text
  throw new UsageError(
    {
      zh: `${fileName} 不是 Excel 工作簿，也不是文本表格`,
      en: `${fileName} is neither an Excel workbook nor a text table`,
    },
    { zh: '请另存为 xlsx 或 CSV 后重试', en: 'save it as xlsx or CSV and try again' },
  )
}

/** Both are the same kind of container; an encrypted workbook has a stream of this name, written in UTF-16. */
function oldOrLocked(bytes: Uint8Array, fileName: string): UsageError {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (raw.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return new UsageError(
      { zh: `${fileName} 设有打开密码，无法读取`, en: `${fileName} is password-protected` },
      {
        zh: '请在 Excel 或 WPS 中取消密码后另存',
        en: 'remove the password in Excel or WPS and save it again',
      },
    )
  }
  return new UsageError(
    {
      zh: `${fileName} 是旧版 Excel 97–2003 或 WPS 格式（.xls、.et）`,
      en: `${fileName} is in the old Excel 97–2003 or WPS format (.xls, .et)`,
    },
    { zh: '请在 Excel 或 WPS 中另存为 .xlsx', en: 'save it as .xlsx in Excel or WPS' },
  )
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function withoutTail(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1)
}
