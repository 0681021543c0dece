/** Sums and remarks that offices put under a table; neither is a record. */
const total =
  /^(?:合计|总计|小计|累计|共计|总合计|总数|总额|本页合计|本页小计|全村合计|平均|平均分|平均值|total|sum|subtotal)[:：]?$/iu
/** 一组小计, 合计(元), 其中：出租: sums where nothing but numbers stands beside them. */
const partial = /(?:合计|小计|总计|共计|合计数)(?:\([^()]*\))?[:：]?(?:\d+[份户个笔项处宗人]?)?$|^其中[:：]?/u
const number = /^[-+¥￥(]*\d[\d,.%)]*(?:元|亩|人|户|份|个|笔)?$/u
const remark =
  /^(?:(?:注|备注|说明)\d{0,2}[:：、.]|(?:填表人|制表人?|审核人?|复核人?|经办人|填报人|填报单位|填表单位|单位负责人|负责人|联系人|填表日期|制表日期|填报日期|日期|签字|附)[:：]|[※*]|第\d+页|共\d+页|本表|(?:以上|上述)(?:均|各|数据|内容|情况|金额|面积))/u

/** 一、房屋 over the houses: a heading among the rows. */
const heading = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])/u

const plain = (cell: string) => cell.normalize('NFKC').replace(/\s+/gu, '')

/** What a row beside the records is, in a table of so many columns; undefined where it may be a record. */
export function sideRow(row: readonly string[], columns: number): 'total' | 'remark' | undefined {
  if (isTotal(row)) return 'total'
  const filled = row.filter((cell) => cell !== '')
  const said = new Set(filled)
  if (columns >= 3 && said.size === 1 && heading.test(filled[0] ?? '')) return 'remark'
  if (!remark.test(plain(filled[0] ?? ''))) return undefined
  const few = said.size <= 3 && filled.length * 2 <= columns + 2
  const signed = [...said].filter((cell) => remark.test(plain(cell))).length > 1
  return few || signed ? 'remark' : undefined
}

function isTotal(row: readonly string[]): boolean {
  const first = row.slice(0, 4).map(plain)
  if (first.some((cell) => total.test(cell))) return true
  const named = first.filter((cell) => cell.length <= 16 && partial.test(cell))
  if (named.length === 0) return false
  const words = new Set(row.map(plain).filter((cell) => cell !== '' && !number.test(cell)))
  return words.size === 1 && named.some((word) => words.has(word))
}
