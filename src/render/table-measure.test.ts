import { expect, test } from 'vitest'
import type { Inline } from '../views/document.ts'
import { columnWidths } from './table-measure.ts'

const cell = (text: string): Inline[] => [{ kind: 'text', text, bold: false }]
const columns = [{ weight: 8 }, { weight: 1 }, { weight: 1 }]
const PAGE = 8845
/** Twelve points and the padding of a cell, in twips. */
const CHARACTER = 240
const PADDING = 170

test('a number is given the room that it takes in wide digits', () => {
  const rows = [[cell('门面租金拖欠五万余元未书面催收'), cell('231000.00'), cell('73.33%')]]
  const [words = 0, amount = 0, rate = 0] = columnWidths({ columns, rows }, PAGE)
  expect(amount - PADDING).toBeGreaterThanOrEqual(9 * 0.65 * CHARACTER)
  expect(rate - PADDING).toBeGreaterThanOrEqual(6 * 0.65 * CHARACTER)
  expect(words + amount + rate).toBe(PAGE)
})

test('without numbers the weights alone count', () => {
  const rows = [[cell('甲'), cell('乙'), cell('丙')]]
  expect(columnWidths({ columns, rows }, PAGE)).toEqual(columnWidths({ columns }, PAGE))
})

test('where the numbers have no room together, the weights alone count, and the page stays full', () => {
  const many = Array.from({ length: 16 }, () => ({ weight: 1 }))
  const rows = [many.map(() => cell('1234567.89'))]
  const widths = columnWidths({ columns: many, rows }, PAGE)
  expect(widths).toEqual(columnWidths({ columns: many }, PAGE))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(PAGE)
})

test('a hash does not push the other columns away', () => {
  const rows = [[cell('甲'), cell('e3b0c44298fc1c149afbf4c8996fb92427ae41e4'), cell('丙')]]
  expect(columnWidths({ columns, rows }, PAGE)).toEqual(columnWidths({ columns }, PAGE))
})
