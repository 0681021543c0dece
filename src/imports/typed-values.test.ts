import { expect, test } from 'vitest'
import { typedAnswer, typedChoice } from './typed-choice.ts'
import { typedNumber } from './typed-number.ts'

test.each([
  ['１２，０００.５０元', 0, 12_000.5],
  ['￥3,000', 0, 3000],
  ['(1,234.50)', 0, -1234.5],
  ['1.25', 4, 12_500],
  ['1.2万元', 0, 12_000],
  ['0.29', 4, 2900],
  ['3.5万', 4, 35_000],
  ['3.5万元', 4, 35_000],
  ['35000元', 4, 35_000],
  ['约3000', 0, null],
  ['1,23', 0, null],
  ['1e5', 0, null],
  ['三千', 0, null],
  ['12 500', 0, 12_500],
  ['1.2亿', 0, 120_000_000],
  ['12500 3000', 0, null],
  ['12500\n3000', 0, null],
  ['1 2', 0, null],
  ['12500²', 0, null],
  ['①', 0, null],
  ['0.1234567890123456789', 0, null],
  ['99999999999999.99', 0, null],
])('the number %s with its point moved by %i is %s', (typed, tens, number) => {
  expect(typedNumber(typed, tens)).toBe(number)
})

const grades = ['好', '较好', '一般', '差'].map((shown, n) => ({ value: 'ABCD'[n] ?? '', shown }))
const topics = [
  { value: 'T01', shown: 'T01 合同管理' },
  { value: 'T02', shown: 'T02 合同管理不规范' },
]

test.each([
  ['较好', 'B'],
  ['b', 'B'],
  ['2', 'B'],
  ['B.较好', 'B'],
  ['2、较好', 'B'],
  ['B.好', 'A'],
  ['5', null],
  ['很好', null],
])('the answer %s is %s', (typed, letter) => {
  expect(typedAnswer(typed, grades)).toBe(letter)
})

test('a choice goes by its number, its name or both', () => {
  expect(
    ['T01', 'T01 合同管理', '合同管理', '合 同 管 理', '合同'].map((typed) => typedChoice(typed, topics)),
  ).toEqual(['T01', 'T01', 'T01', 'T01', null])
})
