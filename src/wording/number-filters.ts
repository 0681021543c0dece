import type { Text } from '../language.ts'
import { Fraction } from '../scoring/fraction.ts'
import { chineseNumber } from '../views/chinese-number.ts'
import { exactNumber, moneyInYuan } from './exact-number.ts'
import { FilterMisuse, kindOf } from './filter-misuse.ts'

type Words = (value: unknown, ...args: unknown[]) => string

const TEN_THOUSAND = Fraction.of(10_000n)
const NUMBER: Text = { zh: '一个数', en: 'a number' }
const MONEY: Text = {
  zh: '金额（以分计的整数文字，或以元计的分数）',
  en: 'money (cents as text, or a fraction of 元)',
}
const WHOLE: Text = { zh: '一个整数', en: 'a whole number' }

function wrong(value: unknown, wanted: Text): FilterMisuse {
  const is = kindOf(value)
  return new FilterMisuse({ zh: `要用于${wanted.zh}，现为${is.zh}`, en: `wants ${wanted.en}, got ${is.en}` })
}

function numberOf(value: unknown): Fraction {
  const number = exactNumber(value)
  if (number === null) throw wrong(value, NUMBER)
  return number
}

function yuanOf(value: unknown): Fraction {
  const yuan = moneyInYuan(value)
  if (yuan === null) throw wrong(value, MONEY)
  return yuan
}

/** Lists count as many as they have. */
function wholeOf(value: unknown): bigint {
  if (Array.isArray(value)) return BigInt(value.length)
  if (typeof value === 'string' && /^\d{1,18}$/.test(value)) return BigInt(value)
  const number = exactNumber(value)?.reduced()
  if (number?.den !== 1n) throw wrong(value, WHOLE)
  return number.num
}

function digitsOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6) return value
  throw new FilterMisuse({
    zh: '要写小数位数，如 decimal: 1（0至6位）',
    en: 'wants a number of digits, 0 to 6',
  })
}

function inTenThousands(yuan: Fraction): string {
  return Fraction.of(yuan.num, yuan.den * 10_000n).toFixed(2)
}

/** 元 below 10,000, with 角分 only where there are any; 万元 from there up. Rounded to cents before the unit is chosen. */
function money(value: unknown): string {
  const yuan = yuanOf(value)
  const text = yuan.toFixed(2)
  const size = Fraction.parse(text.replace('-', '')) ?? Fraction.zero
  if (size.compare(TEN_THOUSAND) >= 0) return `${inTenThousands(yuan)}万元`
  return `${text.replace(/\.00$/, '')}元`
}

function spelled(value: unknown): string {
  const text = chineseNumber(Number(wholeOf(value)))
  if (text === null) throw wrong(value, WHOLE)
  return text
}

/** How figures look. Rounded half up, once, here. */
export const numberFilters: Readonly<Record<string, Words>> = {
  score: (value) => numberOf(value).toFixed(2),
  percent: (value) => `${numberOf(value).toPercent(2)}%`,
  decimal: (value, digits) => numberOf(value).toFixed(digitsOf(digits)),
  money,
  yuan: (value) => yuanOf(value).toFixed(2),
  wan: (value) => inTenThousands(yuanOf(value)),
  area: (value) =>
    `${numberOf(value)
      .toFixed(2)
      .replace(/\.?0+$/, '')}亩`,
  count: (value) => wholeOf(value).toString(),
  chinese_number: spelled,
}
