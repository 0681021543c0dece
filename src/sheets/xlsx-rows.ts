import { UsageError } from '../usage-error.ts'
import { dateFormats } from './date-formats.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetCells } from './sheet-cells.ts'
import { sheetPackage } from './sheet-package.ts'
import type { SheetTable } from './sheet-table.ts'
import { workbookSheets } from './workbook-sheets.ts'
import { partText } from './xml-elements.ts'

/**
 * The sheets of an xlsx or xlsm file. Only cells are read: macros, links to other files, comments and drawings stay
 * unopened. Not by exceljs, which needs 4 seconds and 800 MB for 50,000 rows and stumbles over other tools' comments.
 */
export function readXlsx(bytes: Uint8Array, fileName: string): SheetTable[] {
  const parts = sheetPackage(bytes, fileName)
  const list = workbookSheets(parts)
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'))
  const formats = dateFormats(parts.get('xl/styles.xml'))
  if (!list || !strings || !formats || list.sheets.length === 0) throw unreadable(fileName)
  return list.sheets.map(({ name, hidden, part }) => {
    const xml = partText(parts.get(part))
    if (xml === null) throw unreadable(fileName)
    const cells = sheetCells(xml, { strings, formats, from1904: list.from1904 })
    if (cells === null) throw tooLarge(fileName, name)
    const { rows, hidden: hiddenRows, hiddenColumns, beyond, fromAbove } = cells
    return { sheet: name, hidden, rows, hiddenRows, hiddenColumns, beyond, fromAbove }
  })
}

function unreadable(fileName: string): UsageError {
  return new UsageError(
    { zh: `${fileName} 不是可读的 Excel 工作簿`, en: `${fileName} is not a readable Excel workbook` },
    { zh: '请在 Excel 或 WPS 中打开并另存为 .xlsx', en: 'open it in Excel or WPS and save it as .xlsx' },
  )
}

function tooLarge(fileName: string, sheet: string): UsageError {
  return new UsageError(
    {
      zh: `${fileName} 的工作表“${sheet}”超过 10 万行`,
      en: `sheet “${sheet}” of ${fileName} has more than 100,000 rows`,
    },
    { zh: '请删除多余的空行', en: 'delete rows that are not needed' },
  )
}
