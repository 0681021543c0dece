import { expect, test } from 'vitest'
import type { FileStep } from './moved-papers.ts'
import { stepChanges } from './step-changes.ts'

const long = '2023年鱼塘租金24000元未入账'
const record = (id: string, text: string, level = '一般') =>
  `  - { id: ${id}, aspect: B, feature: 某事, text: ${text}, level: ${level}, sources: [], status: 草拟 }\n`
const paper = (...records: string[]) => Buffer.from(`kind: issues\nissues:\n${records.join('')}`)
const step = (file: string, before: Buffer | null, after: Buffer | null): FileStep => ({
  file,
  before,
  after,
})

function told(...steps: FileStep[]) {
  return stepChanges(steps).map(({ file, formerly, changes }) => ({
    file,
    formerly,
    changes: changes.map(({ type, record, formerly: number, elsewhere, label }) =>
      [type, number, record, label, elsewhere && `${elsewhere.file} ${elsewhere.record}`].filter(
        (part) => part !== null,
      ),
    ),
  }))
}

test('a paper that went to another folder is one paper, and what changed on the way is told', () => {
  const old = paper(record('WT-001', long), record('WT-002', '乙'))
  const now = paper(record('WT-001', long), record('WT-002', '乙', '重点'))
  expect(told(step('甲/issues.yaml', old, null), step('乙/issues.yaml', null, now))).toEqual([
    { file: '乙/issues.yaml', formerly: '甲/issues.yaml', changes: [['changed', 'WT-002', '程度']] },
  ])
})

test('a paper of no records follows those of its folder', () => {
  const village = (name: string) => Buffer.from(`kind: village\nname: ${name}\n`)
  const same = paper(record('WT-001', long))
  const steps = [
    step('甲/issues.yaml', same, null),
    step('甲/village.yaml', village('甲村'), null),
    step('乙/issues.yaml', null, same),
    step('乙/village.yaml', null, village('乙村')),
  ]
  expect(told(...steps).map(({ formerly }) => formerly)).toEqual(['甲/issues.yaml', '甲/village.yaml'])
})

test('papers that have nothing in common are two', () => {
  const [one, other] = [paper(record('WT-001', long)), paper(record('WT-001', '完全是另一件事情'))]
  expect(told(step('甲/issues.yaml', one, null), step('乙/issues.yaml', null, other))).toMatchObject([
    { formerly: null, changes: [['removed', 'WT-001']] },
    { formerly: null, changes: [['added', 'WT-001']] },
  ])
})

test('a record that went to another village is followed, though it was edited on the way', () => {
  const [left, stays] = [record('WT-001', long), record('WT-002', '乙')]
  const there = record('WT-005', '丙')
  const steps = [
    step('甲/issues.yaml', paper(left, stays), paper(stays)),
    step('乙/issues.yaml', paper(there), paper(there, record('WT-006', long, '重点'))),
  ]
  expect(told(...steps).map(({ changes }) => changes)).toEqual([
    [['removed', 'WT-001', '乙/issues.yaml WT-006']],
    [['added', 'WT-006', '甲/issues.yaml WT-001']],
  ])
})

test('a record renumbered and edited at once is one record', () => {
  const [before, after] = [paper(record('WT-001', long)), paper(record('WT-009', long, '重点'))]
  expect(told(step('甲/issues.yaml', before, after))).toEqual([
    {
      file: '甲/issues.yaml',
      formerly: null,
      changes: [
        ['renumbered', 'WT-001', 'WT-009'],
        ['changed', 'WT-001', 'WT-009', '程度'],
      ],
    },
  ])
})
