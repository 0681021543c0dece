import { expect, test } from 'vitest'
import { fieldAt } from '../papers/fields.ts'
import { issues } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import type { PaperKind } from '../papers/paper.ts'
import { village } from '../papers/village.ts'
import { meantValue } from './meant-value.ts'

const meant = (kind: PaperKind<unknown>, path: (string | number)[], written: string) =>
  meantValue(fieldAt(kind.schema, path) ?? {}, written, path)?.zh ?? null

test.each([
  ['2023', '写成“years: [2023]”。'],
  ['2021、2022', '写成“years: [2021, 2022]”。'],
  ['去年', null],
])('years: %s', (written, said) => {
  expect(meant(issues, ['issues', 0, 'years'], written)).toBe(said)
})

test.each([
  ['3.6万元', '写成“amount: 36000”。'],
  ['0.07万', '写成“amount: 700”。'],
  ['3,600', '写成“amount: 3600”。'],
  ['3600元', '写成“amount: 3600”。'],
  ['三千', null],
  ['3.6百元', null],
])('amount: %s', (written, said) => {
  expect(meant(issues, ['issues', 0, 'amount'], written)).toBe(said)
})

test.each([
  ['2026.3.5', '写成“from: 2026-03-05”。'],
  ['2026年3月5日', '写成“from: 2026-03-05”。'],
  ['3月5日', null],
  ['0026-03-05', null],
])('from: %s', (written, said) => {
  expect(meant(village, ['stay', 'from'], written)).toBe(said)
})

test('a number of a paper has its zeros; a stranger one is not guessed at', () => {
  expect(meant(leads, ['leads', 0, 'id'], 'DC-1')).toBe('写成“id: DC-001”。')
  expect(meant(leads, ['leads', 0, 'id'], '1号')).toBeNull()
})

test.each([
  ['基本属实', '是不是“属实”？'],
  ['不属实的', '是不是“不属实”？'],
  // near in letters, the opposite in sense
  ['失实', null],
  ['在查', null],
])('status: %s', (written, said) => {
  expect(meant(leads, ['leads', 0, 'status'], written)).toBe(said)
})

test('of a committee with brackets either name is known', () => {
  const path = ['officers', 0, 'committees', 0]
  expect(meant(village, path, '村委会')).toBe('是不是“村（居）委会”？')
  expect(meant(village, path, '居委会')).toBe('是不是“村（居）委会”？')
})
