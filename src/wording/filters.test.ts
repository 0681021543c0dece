import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseNumber } from '../views/chinese-number.ts'
import { factNames } from './fact-names.ts'
import type { Fact } from './facts.ts'
import { word } from './try-wording.ts'

function printed(tag: string, value: Fact): string {
  const [block] = word(`| 甲 |\n|---|\n| {{ v ${tag} }} |`, { v: value }).view.blocks
  const run = block?.kind === 'table' ? block.rows[0]?.[0]?.[0] : undefined
  return run?.kind === 'text' ? run.text : ''
}

const fraction = (num: string, den: string): Fact => ({ num, den })

const cases: readonly (readonly [tag: string, value: Fact, text: string])[] = [
  ['| score', fraction('201', '20000'), '0.01'],
  ['| score', fraction('17625', '200'), '88.13'],
  ['| score', 88, '88.00'],
  ['| percent', fraction('201', '20000'), '1.01%'],
  ['| percent', fraction('1', '3'), '33.33%'],
  ['| decimal: 1', fraction('1', '3'), '0.3'],
  ['| decimal: 0', fraction('5', '2'), '3'],
  ['| money', '0', '0元'],
  ['| money', '999900', '9999元'],
  ['| money', '999950', '9999.50元'],
  ['| money', '1000000', '1.00万元'],
  ['| money', '123456789', '123.46万元'],
  ['| money', '-1234567', '-1.23万元'],
  ['| money', fraction('99999995', '10000'), '1.00万元'],
  ['| yuan', '123450', '1234.50'],
  ['| wan', '123456789', '123.46'],
  ['| area', fraction('125', '10'), '12.5亩'],
  ['| area', 100, '100亩'],
  ['| count', [1, 2, 3], '3'],
  ['| count', '12', '12'],
  ['| count', 0, '0'],
  ['| chinese_number', 12, '十二'],
  ['| date', '2025-09-01', '2025年9月1日'],
  ['| date', '2025-11', '2025年11月'],
  ['| month', '2025-09-01', '2025年9月'],
  ['| year', '2025-09-01', '2025年'],
  ["| period: '2025-09-30'", '2025-09-01', '2025年9月1日至30日'],
  ["| period: '2025-10-01'", '2025-09-01', '2025年9月1日至10月1日'],
  ["| period: '2026-01-01'", '2025-09-01', '2025年9月1日至2026年1月1日'],
  ["| period: '2025-09-01'", '2025-09-01', '2025年9月1日'],
  ['| period: nil', '2025-09-01', '—'],
  ['| join_zh', ['甲', null, '乙'], '甲、乙'],
  ["| join_zh: '；'", ['甲', '乙'], '甲；乙'],
  ['| join_zh', [], '—'],
  ['| lines', ['甲', '乙'], '甲\n乙'],
  ["| map: 'name' | join_zh", [{ name: '甲' }, { name: null }, { name: '乙' }], '甲、乙'],
  ["| where: 'level', '重点' | size", [{ level: '重点' }, { level: '一般' }], '1'],
  ["| where: 'common' | count", [{ common: true }, { common: false }, {}], '1'],
  ['| take: 2 | join_zh', ['甲', '乙', '丙'], '甲、乙'],
  ['| skip: 2 | join_zh', ['甲', '乙', '丙'], '丙'],
  [
    '| person_list',
    [
      { name: '甲', post: '书记' },
      { name: '乙', post: null },
    ],
    '书记甲、乙',
  ],
  ['| person_list: 1', ['甲', '乙', '丙'], '甲等3人'],
  ["| append: '村'", '城东', '城东村'],
  ["| prepend: '共'", 3, '共3'],
  ['| stop', '已整改', '已整改。'],
  ['| stop', '已整改；', '已整改。'],
  ['| stop', '已整改！', '已整改！'],
  ['', true, '是'],
  ['', 12, '12'],
  ['| score', null, '—'],
  ['', '', '—'],
]

describe('facts print by the custom of official documents', () => {
  test.each(cases)('%s of %j is %s', (tag, value, text) => {
    expect(printed(tag, value)).toBe(text)
  })
})

describe('Chinese numbers', () => {
  test.each([
    [0, '零'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10_010, '一万零一十'],
    [100_000, '十万'],
    [20_300_000, '二千零三十万'],
    [100_000_001, '一亿零一'],
  ])('%d', (value, text) => {
    expect(chineseNumber(value)).toBe(text)
  })

  test('are all different', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999 })
    const place = fc.constantFrom(...Array.from({ length: 9 }, (_, power) => 10 ** power))
    fc.assert(fc.property(whole, place, (a, step) => chineseNumber(a) !== chineseNumber(a + step)))
  })

  test('of what cannot be counted are none', () => {
    expect([-1, 1.5, 1e12, Number.NaN].map(chineseNumber)).toEqual([null, null, null, null])
  })
})

test('the names a template may use, with samples', () => {
  const facts = {
    village: { name: '城东村', score: { num: '1', den: '3' } },
    problems: [
      { title: null, sources: ['甲'] },
      { title: '账目不清', common: true },
    ],
    none: null,
  }
  expect(factNames(facts).map(({ name, kind, sample }) => `${name} ${kind} ${sample ?? '—'}`)).toEqual([
    'village record —',
    'village.name text 城东村',
    'village.score exact 0.33',
    'problems list —',
    'problems[].title text 账目不清',
    'problems[].sources list —',
    'problems[].common yes-no 是',
    'none absent —',
  ])
})
