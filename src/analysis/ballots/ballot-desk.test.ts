import { expect, test } from 'vitest'
import { allAlike, missingNumbers, sameComments, sameSheets } from './ballot-desk.ts'

const sheet = (ballot: number, answers: string, comment: string | null = null) => ({
  ballot,
  group: '群众',
  answers,
  comment,
})

test('sheets all alike are told, blanks aside, and short ones are not', () => {
  const sheets = [
    sheet(1, 'AAAAA AAAAA AA'),
    sheet(2, 'BBBBBBBBBB__'),
    sheet(3, 'AAAAAAAAAB'),
    sheet(4, 'AAAA'),
    sheet(5, '_-AAAAAAAAA'),
  ]
  expect(allAlike(sheets)).toEqual([1, 2])
})

test('sheets that agree to the letter are told together, whatever the spaces', () => {
  expect(
    sameSheets([
      sheet(1, 'ABCAB CABCA'),
      sheet(2, 'ABCABCABCA'),
      sheet(3, 'ABCABCABCB'),
      sheet(4, 'AAAAAAAAAA'),
      sheet(5, 'AAAAAAAAAA'),
    ]),
  ).toEqual([[1, 2]])
})

test('comments are the same whatever their marks; short ones are common', () => {
  expect(
    sameComments([
      sheet(1, '', '机耕路坏了，三年没人修。'),
      sheet(2, '', '机耕路坏了三年没人修'),
      sheet(3, '', '无意见'),
      sheet(4, '', '无意见'),
    ]),
  ).toEqual([[1, 2]])
})

test('gaps are told where numbers run on, not where they never did', () => {
  expect(missingNumbers([1, 2, 5])).toEqual([3, 4])
  expect(missingNumbers([1001, 1002])).toEqual([])
  expect(missingNumbers(Array.from({ length: 200_000 }, (_, index) => index + 2))).toEqual([1])
})
