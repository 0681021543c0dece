import { expect, test } from 'vitest'
import { chineseNumeral, headingNumbers } from './heading-numbers.ts'

test('each level counts afresh under the one above', () => {
  const numberOf = headingNumbers()
  const levels = [1, 2, 2, 3, 4, 4, 3, 1, 2, 3] as const
  expect(levels.map(numberOf)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '二、',
    '（一）',
    '1.',
  ])
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
])('%i is written %s', (number, written) => {
  expect(chineseNumeral(number)).toBe(written)
})
