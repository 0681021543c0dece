import { expect, test } from 'vitest'
import { type Field, resolveField } from '../papers/fields.ts'
import { issues } from '../papers/issues.ts'
import { survey } from '../papers/survey.ts'
import { tablesOf } from './columns-of.ts'
import { formKinds } from './form-kinds.ts'
import type { FormWords } from './form-words.ts'

const words: FormWords = {
  choices: new Map([
    ['aspect', [{ value: 'B', shown: 'B 群众身边腐败' }]],
    ['group', [{ value: '党员', shown: '党员' }]],
  ]),
  letters: {
    key: 'answers',
    fields: [
      { label: 'Q01', text: 'Q01 学习' },
      { label: 'Q02', text: 'Q02 落实' },
    ],
    grades: ['好', '差', '不了解'],
  },
  counts: [{ value: '好', shown: '好' }],
}

const column = (kind: typeof issues | typeof survey, table: string, label: string) =>
  tablesOf(kind, words)
    .find(({ name }) => name === table)
    ?.columns.find((one) => one.label === label)

test('records inside a record are laid flat and are no more required than they are', () => {
  expect(column(issues, 'issues', '签名·经办人·签名人')).toMatchObject({
    path: ['sign', 'drafted', 'by'],
    type: 'choice',
    required: false,
  })
})

test('lists of single values are one cell; words that hold the sign between values stand on lines of their own', () => {
  expect(column(issues, 'issues', '发生年度')).toMatchObject({
    type: 'list',
    items: 'integer',
    separator: '、',
  })
  expect(column(issues, 'issues', '七个有之')).toMatchObject({ type: 'list', separator: '\n' })
})

test('a list inside a record has a table of its own that begins with the number of the record', () => {
  const table = tablesOf(issues, words).find(({ name }) => name === 'issues.people')
  expect(table).toMatchObject({ parent: 'issues', path: ['issues', 'people'], title: '责任人' })
  expect(table?.columns.map(({ label }) => label)).toEqual(['问题编号', '姓名', '职务', '责任初步意见'])
})

test('answers are a column for each item, with words and letters to choose from', () => {
  expect(column(survey, 'responses', 'Q02')).toMatchObject({
    path: ['answers', 1],
    type: 'letter',
    choices: [
      { value: 'A', shown: '好' },
      { value: 'B', shown: '差' },
      { value: 'C', shown: '不了解' },
    ],
  })
})

test('names of the round are all there are; what YAML wants written is not said in a table', () => {
  expect(column(issues, 'issues', '问题类别')).toMatchObject({ closed: true, choices: [{ value: 'B' }] })
  for (const { prompt } of formKinds
    .flatMap((kind) => tablesOf(kind, words))
    .flatMap(({ columns }) => columns)) {
    expect(prompt).not.toMatch(/null|true|false|竖线/u)
  }
})

test('every field of every paper is asked for, but those that only the program fills in', () => {
  const unasked = new Set<string>()
  for (const kind of formKinds) {
    const letters = { key: kind.name === 'rating' ? 'marks' : 'answers', fields: [], grades: [] }
    const known = { ...words, letters: kind.name === 'survey' || kind.name === 'rating' ? letters : null }
    const asked = new Set(
      tablesOf(kind, known).flatMap(({ path, columns }) =>
        columns.map((one) => [...path, ...one.path.filter((key) => typeof key === 'string')].join('.')),
      ),
    )
    for (const path of leavesOf(resolveField(kind.schema as Field), ''))
      if (!asked.has(path)) unasked.add(path)
  }
  const tool = ['drafted', 'reviewed', 'approved'].flatMap((who) =>
    ['algorithm', 'print', 'signature'].map((key) => `issues.sign.${who}.${key}`),
  )
  const others = ['kind', 'evidence.sha256', 'responses.answers', 'ballots.marks', 'tallies.counts']
  expect([...unasked].sort()).toEqual([...tool, ...others].sort())
})

/** Single values, by the keys that lead to them. */
function leavesOf(field: Field, path: string): string[] {
  const inner = field.items ? resolveField(field.items) : field
  if (!inner.properties) return [path]
  return Object.entries(inner.properties).flatMap(([key, child]) =>
    leavesOf(resolveField(child), path === '' ? key : `${path}.${key}`),
  )
}
