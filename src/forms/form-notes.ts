import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { FormTable } from './form-table.ts'

/** What stands under the title of a sheet: whose it is, and how it is filled in. */
export function formNotes(
  { restricted }: PaperKind<unknown>,
  table: FormTable,
  date: string,
): readonly string[] {
  const made = `制表日期：${dayInChinese(date)}`
  const secrecy = restricted ? '受限底稿，只由本组保管，不得外传' : '内部资料　注意保密'
  return [`${made}　　${secrecy}`, howToFill(table)]
}

function howToFill({ path, prefix, parent, columns }: FormTable): string {
  const letter = columns.find(({ type }) => type === 'letter')
  const grades = letter?.choices.map(({ value, shown }) => `${value} ${shown}`).join('，')
  const parts = [
    '带（＊）的为必填',
    ...(prefix === null ? [] : ['灰底的编号已经编好，不要改']),
    ...(parent === null ? [] : ['第一栏从下拉中选它所属的编号']),
    ...(grades ? [`各题填字母或等次：${grades}，空着没答的留空`] : []),
    ...(path.length > 0 ? ['没有的留空，空行不用管'] : ['不知道的留空']),
    '选中一格，旁边有填写说明',
  ]
  return `填写说明：${parts.join('；')}。`
}
