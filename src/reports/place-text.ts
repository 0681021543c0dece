import type { Text } from '../language.ts'
import type { LinePlace } from '../views/numbered-lines.ts'

/** Where a line of a document stands, as a reader finds it: 附件2 表1第3行. */
export function placeText({ appendix, number, table, row }: LinePlace): Text {
  const zh = [
    appendix === null ? '' : `附件${appendix}`,
    number,
    table === null ? '' : `表${table}第${row}行`,
  ]
  const en = [
    appendix === null ? '' : `annex ${appendix}`,
    number,
    table === null ? '' : `table ${table} row ${row}`,
  ]
  const given = (parts: readonly string[]) => parts.filter((part) => part !== '')
  return { zh: given(zh).join(' '), en: given(en).join(', ') }
}
