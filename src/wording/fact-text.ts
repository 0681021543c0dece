import type { Text } from '../language.ts'
import { isExactNumber } from './exact-number.ts'
import { plainText } from './plain-text.ts'

/** A fact as a tag prints it, null where it is absent, or why it cannot be printed as it is. */
export function factText(value: unknown): string | null | Text {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) {
    return {
      zh: '这是一组数据，不能直接印出；用 join_zh 连起来，或用 for 逐项写',
      en: 'This is a list; join it with join_zh or go through it with for',
    }
  }
  if (isExactNumber(value)) {
    return {
      zh: '这个数没有定样子；加上 score、percent、money、area 或 decimal',
      en: 'This number has no form yet; add score, percent, money, area or decimal',
    }
  }
  return {
    zh: '这一项含多个栏目，不能直接印出；写明用哪一栏',
    en: 'This record has several fields; name the one to print',
  }
}

function numberText(value: number): string | Text {
  if (Number.isSafeInteger(value)) return String(value)
  return {
    zh: '小数要定小数位；加上 score、percent 或 decimal',
    en: 'A number with decimals wants a form; add score, percent or decimal',
  }
}
