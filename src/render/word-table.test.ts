import { expect, test } from 'vitest'
import type { Table } from '../views/document.ts'
import { officialFonts, portraitPage } from './gb9704.ts'
import { Footnotes } from './word-footnotes.ts'
import { wordTable } from './word-table.ts'

function rowsOf(count: number, note: string | null, keepLast = false): boolean[] {
  const table: Table = {
    kind: 'table',
    caption: null,
    columns: [{ title: '村', weight: 1, align: 'left' }],
    rows: Array.from({ length: count }, () => [[{ kind: 'text', text: '城东村' }]]),
    note,
  }
  const context = {
    fonts: officialFonts,
    typeWidth: portraitPage.typeWidth,
    footnotes: new Footnotes(),
    drawingOf: () => null,
  }
  const rows = wordTable(table, context, keepLast).match(/<w:tr>.*?<\/w:tr>/gu) ?? []
  return rows.slice(1).map((row) => row.includes('<w:keepNext/>'))
}

test('a short table stays whole, its last row with the note', () => {
  expect(rowsOf(3, '口径')).toEqual([true, true, true])
  expect(rowsOf(3, null)).toEqual([true, true, false])
  expect(rowsOf(3, null, true)).toEqual([true, true, true])
})

test('a long table may be torn, but not its last row from the note', () => {
  expect(rowsOf(20, '口径').filter(Boolean)).toHaveLength(1)
  expect(rowsOf(20, '口径').at(-1)).toBe(true)
  expect(rowsOf(20, null).filter(Boolean)).toHaveLength(0)
})
