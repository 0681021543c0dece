import { unzipParts } from '../packages/zip.ts'
import { UsageError } from '../usage-error.ts'

/** What an honest workbook of a county office stays far below. */
const mostParts = 2000
const mostBytes = 200 * 1024 * 1024
const mostRatio = 400

const kept =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/** The parts of a workbook that hold its cells. Comments, drawings, links and macros stay packed. */
export function sheetPackage(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  let entries = 0
  let whole = 0
  let bomb = false
  const parts = unzipParts(bytes, ({ name, size, originalSize }) => {
    entries++
    if (!kept.test(name)) return false
    whole += originalSize
    bomb ||= entries > mostParts || whole > mostBytes || originalSize > mostRatio * Math.max(size, 1024)
    return !bomb
  })
  if (bomb) {
    throw new UsageError({
      zh: `${fileName} 解压后过大，未读取`,
      en: `${fileName} is too large once unpacked and was not read`,
    })
  }
  if (!parts?.has('xl/workbook.xml')) {
    throw new UsageError(
      { zh: `${fileName} 不是 xlsx 工作簿`, en: `${fileName} is not an xlsx workbook` },
      // ods of LibreOffice and xlsb of Excel are packed alike
      { zh: '请在 Excel 或 WPS 中另存为 .xlsx', en: 'save it as .xlsx in Excel or WPS' },
    )
  }
  return parts
}
