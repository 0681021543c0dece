import { unzipParts } from '../packages/zip.ts'
import { UsageError } from '../usage-error.ts'

/** What an honest workbook of a county office stays far below. */
const mostParts = 2000
const mostBytes = 200 * 1024 * 1024
const mostRatio = 400
const mostMerged = 10_000

const kept =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/** The parts of a workbook that hold its cells. Comments, drawings and links crash the reader and say nothing here. */
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
      en: `${fileName} grows too large when unpacked and was not read`,
    })
  }
  if (!parts?.has('xl/workbook.xml')) {
    throw new UsageError({ zh: `${fileName} 不是 Excel 工作簿`, en: `${fileName} is not an Excel workbook` })
  }
  for (const [name, part] of parts) {
    if (name.startsWith('xl/worksheets/')) parts.set(name, cellsOnly(part))
  }
  return parts
}

/** A worksheet up to its cells, and which of them are merged; a merge over half the sheet would fill the memory. */
function cellsOnly(sheet: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(sheet)
  const end = /<\/sheetData>|<sheetData\s*\/>/.exec(xml)
  if (!end) return sheet
  const merges = [...xml.slice(end.index).matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"\s*\/>/g)]
  const small = merges.filter(([, left, top, right, bottom]) => {
    const wide = columnNumber(right ?? '') - columnNumber(left ?? '') + 1
    return wide * (Number(bottom) - Number(top) + 1) <= mostMerged
  })
  const list = small.length > 0 ? `<mergeCells>${small.map(([merge]) => merge).join('')}</mergeCells>` : ''
  return new TextEncoder().encode(`${xml.slice(0, end.index)}${end[0]}${list}</worksheet>`)
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
