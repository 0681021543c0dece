import { expect, test } from 'vitest'
import { faults, template, word } from './try-wording.ts'

const sheet = `:::grid
| **编号**{1} | {{ a }}{3} | **日期**{1} | {{ b }}{3} |
|:-:|:--|:-:|:--|
| **事项**{30} | {{ a }} | < | < |
| **签名** | {{ b }} | **日期** | |
:::`

test('a sheet of boxes has shares of the width, heights and joined boxes', () => {
  const { view, problems } = word(sheet, { a: '甲', b: null })
  expect(problems).toEqual([])
  expect(view.dense).toBe(true)
  expect(view.blocks).toEqual([
    {
      kind: 'grid',
      columns: [1, 3, 1, 3],
      rows: [
        {
          cells: [
            { content: [{ kind: 'text', text: '编号', bold: true }], align: 'centre' },
            { content: [{ kind: 'text', text: '甲' }], align: 'left' },
            { content: [{ kind: 'text', text: '日期', bold: true }], align: 'centre' },
            { content: [], align: 'left' },
          ],
        },
        {
          height: 30,
          cells: [
            { content: [{ kind: 'text', text: '事项', bold: true }], align: 'centre' },
            { content: [{ kind: 'text', text: '甲' }], align: 'top', span: 3 },
          ],
        },
        {
          cells: [
            { content: [{ kind: 'text', text: '签名', bold: true }], align: 'centre' },
            { content: [], align: 'left' },
            { content: [{ kind: 'text', text: '日期', bold: true }], align: 'centre' },
            { content: [], align: 'left' },
          ],
        },
      ],
    },
  ])
})

test('the title of a further sheet is a line of its own', () => {
  expect(
    word('一\n\n::pagebreak\n\n::title{text="{{ a }}底稿"}', { a: '问题' }).view.blocks.slice(1),
  ).toEqual([{ kind: 'page-break' }, { kind: 'title', lines: ['问题底稿'] }])
})

test('a row with another number of boxes is reported, as is a sheet that is none', () => {
  expect(faults(template(':::grid\n| 甲 | 乙 |\n|---|---|\n| 丙 |\n:::'), {})).toHaveLength(1)
  expect(faults(template(':::grid\n甲\n:::'), {})).toHaveLength(1)
  expect(faults(template('::title'), {})).not.toHaveLength(0)
})
