import type { RecognisedTable } from './recognised-table.ts'

/** What a row of a sheet is; `total` and `remark` are left out and said to be. */
export type RowKind = 'record' | 'blank' | 'header' | 'total' | 'remark'

const total =
  /^(?:合计|总计|小计|累计|共计|总合计|本页合计|本页小计|全村合计|平均|平均分|平均值|total|sum|subtotal)[:：]?$/iu
const remark =
  /^(?:注|备注|说明|填表人|制表人?|审核人?|经办人|填报人|填报单位|填表单位|单位负责人|联系人|填表日期|制表日期|签字|附)[:：]/u

export function rowKind(row: readonly string[], table: RecognisedTable): RowKind {
  const filled = row.filter((cell) => cell !== '')
  if (filled.length === 0) return 'blank'
  const titles = table.source.rows[table.header] ?? []
  if (row.every((cell, at) => cell === '' || cell === titles[at])) return 'header'
  const plain = (cell: string) => cell.normalize('NFKC').replace(/\s+/gu, '')
  if (row.slice(0, 4).some((cell) => total.test(plain(cell)))) return 'total'
  const [first = ''] = filled
  if (new Set(filled).size <= 3 && remark.test(plain(first)) && filled.length * 2 <= titles.length + 2)
    return 'remark'
  // a serial number printed beforehand is no record
  return table.columns.some(({ answer }) => answer(row).trim() !== '') ? 'record' : 'blank'
}
