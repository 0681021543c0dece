/** Sums and remarks that offices put under a table; neither is a record. */
const total =
  /^(?:合计|总计|小计|累计|共计|总合计|本页合计|本页小计|全村合计|平均|平均分|平均值|total|sum|subtotal)[:：]?$/iu
const remark =
  /^(?:注|备注|说明|填表人|制表人?|审核人?|经办人|填报人|填报单位|填表单位|单位负责人|联系人|填表日期|制表日期|签字|附)[:：]/u

/** 一、房屋 over the houses: a heading among the rows. */
const heading = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])/u

const plain = (cell: string) => cell.normalize('NFKC').replace(/\s+/gu, '')

/** What a row beside the records is, in a table of so many columns; undefined where it may be a record. */
export function sideRow(row: readonly string[], columns: number): 'total' | 'remark' | undefined {
  if (row.slice(0, 4).some((cell) => total.test(plain(cell)))) return 'total'
  const filled = row.filter((cell) => cell !== '')
  if (columns >= 3 && new Set(filled).size === 1 && heading.test(filled[0] ?? '')) return 'remark'
  const few = new Set(filled).size <= 3 && filled.length * 2 <= columns + 2
  return few && remark.test(plain(filled[0] ?? '')) ? 'remark' : undefined
}
