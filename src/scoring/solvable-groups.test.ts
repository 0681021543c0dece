import { expect, test } from 'vitest'
import { Fraction } from './fraction.ts'
import { solvable } from './solvable-groups.ts'

/** `党员 3 30`: name, sheets, weight */
const groups = (...texts: string[]) =>
  texts.map((text) => {
    const [name = '', n = '', weight] = text.split(' ')
    return { name, n: Number(n), weight: weight ? Fraction.of(Number(weight)) : null }
  })

const told = (...texts: string[]) =>
  solvable(groups(...texts)).map(
    ({ from, groups: its }) => `${from}: ${its.map(({ name }) => name).join('+')}`,
  )

test('of groups without weights there is only what they answered together', () => {
  expect(told('党员 3', '代表 2')).toEqual(['answers: 党员+代表'])
})

test('of two weighted ones each is told by itself: two sums, two unknowns', () => {
  // 3a + 8b and 30a + 30b are known
  expect(told('党员 3 30', '代表 8 30')).toEqual([
    'answers: 党员+代表',
    'score: 党员+代表',
    'both: 代表',
    'both: 党员',
  ])
})

test('of three only two together are', () => {
  expect(told('甲 10 30', '乙 20 30', '丙 30 40').slice(2)).toEqual([
    'both: 乙+丙',
    'both: 甲+丙',
    'both: 甲+乙',
  ])
})

test('weights in proportion to the sheets tell the same twice', () => {
  expect(told('党员 3 30', '代表 8 80')).toEqual(['answers: 党员+代表', 'score: 党员+代表'])
})

test('the weighted score is of the weighted alone, and one without an answer plays no part', () => {
  expect(told('党员 3 30', '代表 8', '群众 0 70')).toEqual([
    'answers: 党员+代表',
    'score: 党员',
    'both: 代表',
  ])
})

test('one whose share is less than a tenth of the largest covers nobody', () => {
  expect(told('党员 3 95', '群众 3 5')[1]).toBe('score: 党员')
})

test('nobody tells nothing', () => {
  expect(told()).toEqual([])
})
