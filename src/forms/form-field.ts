import type { FormField, FormFormat, FormRule, FormValue, ListSource } from '../views/form.ts'
import { shownOf } from './cell-words.ts'
import type { FormColumn } from './form-table.ts'

/** Where the values of a column's drop-down stand; null where it has none. */
export type SourceOf = (column: FormColumn) => ListSource | null

/** Excel takes 255 signs for a prompt and 225 for an error. */
const LONGEST = 200

export function fieldOf(column: FormColumn, words: readonly string[], sourceOf: SourceOf): FormField {
  const { label, prompt, type, required } = column
  return {
    title: label,
    prompt: shortened(`${required && type !== 'id' ? '必填。' : ''}${prompt}${listHint(column)}`),
    error: shortened(errorOf(column)),
    format: formatOf(column),
    width: widthOf(column, words),
    required: required && type !== 'id',
    locked: type === 'id',
    hidden: false,
    rule: ruleOf(column, sourceOf),
  }
}

/** What no hand may change: the checksum of the row. */
export const markField: FormField = {
  title: '校验码',
  prompt: '',
  error: '',
  format: 'text',
  width: 16,
  required: false,
  locked: true,
  hidden: true,
  rule: { kind: 'any' },
}

/** As the cell holds it. */
export function cellOf(column: FormColumn, word: string): FormValue {
  if (word === '') return null
  if (column.type === 'integer' || column.type === 'number') return Number(word)
  return column.type === 'date' ? word : shownOf(column, word)
}

function listHint({ separator }: FormColumn): string {
  if (separator === null) return ''
  return separator === '、' ? '\n几项的用“、”隔开。' : '\n几条的分行写（Alt+回车换行）。'
}

function formatOf({ type }: FormColumn): FormFormat {
  if (type === 'integer') return 'integer'
  if (type === 'number') return 'decimal'
  return type === 'date' ? 'date' : 'text'
}

function ruleOf(column: FormColumn, sourceOf: SourceOf): FormRule {
  const { type, minimum, maximum, closed } = column
  if (type === 'integer') return { kind: 'integer', minimum, maximum }
  if (type === 'number') return { kind: 'decimal', minimum, maximum }
  if (type === 'date') return { kind: 'date' }
  if (type === 'time') return { kind: 'time' }
  const source = type === 'id' ? null : sourceOf(column)
  if (source === null) return { kind: 'any' }
  return type === 'list' ? { kind: 'offer', source } : { kind: 'list', source, strict: closed }
}

function errorOf({ label, type, minimum, closed }: FormColumn): string {
  const from = minimum === 0 ? '不小于 0 的' : ''
  if (type === 'integer') return `“${label}”请填${from}整数，不带单位。`
  if (type === 'number') return `“${label}”请填${from}数字，最多两位小数，不带单位和千位逗号。`
  if (type === 'date') return `“${label}”请填日期，年-月-日，如 2025-09-01；不知道的留空。`
  if (type === 'time') return `“${label}”请填 24 小时制的时:分，如 09:30。`
  if (type === 'letter') return `“${label}”请填等次或字母，从下拉中选；没有作答的留空。`
  return closed ? `“${label}”请从下拉中选。` : `“${label}”不在已有的编号或名称之中，确定要填这个吗？`
}

function widthOf({ type, label, choices }: FormColumn, words: readonly string[]): number {
  if (type === 'date' || type === 'number') return 14
  if (type === 'letter') return Math.min(Math.max(5, widthOfText(label)), 9)
  const head = widthOfText(label) > 12 ? widthOfText(label) / 2 : widthOfText(label)
  const widest = Math.max(
    ...[
      head,
      widestOf(words, 40),
      type === 'list'
        ? 0
        : widestOf(
            choices.map(({ shown }) => shown),
            24,
          ),
    ],
  )
  const least = type === 'text' || type === 'list' ? 16 : 8
  return Math.ceil(Math.max(widest, least)) + 3
}

function widestOf(texts: readonly string[], most: number): number {
  return texts.reduce((widest, text) => Math.max(widest, Math.min(widthOfText(text), most)), 0)
}

/** Chinese signs are two wide. */
function widthOfText(text: string): number {
  const lines = text.slice(0, 200).split('\n')
  return Math.max(...lines.map((line) => [...line].reduce((sum, sign) => sum + (sign > '⺀' ? 2 : 1), 0)))
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
