import { expect, test } from 'vitest'
import { headingNumbers } from './heading-numbers.ts'

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
