import { expect, test } from 'vitest'
import { paperChanges } from './paper-changes.ts'
import { toPaperVersion } from './paper-version.ts'

const version = (text: string) => toPaperVersion('issues.yaml', new TextEncoder().encode(text))

const issues = (...records: string[]) =>
  version(`kind: issues\nissues:\n${records.map((record) => `  - { ${record} }\n`).join('')}`)

const wt1 = 'id: WT-001, aspect: A, feature: 租金拖欠, text: 甲, level: 一般, sources: [HT-001], status: 草拟'
const wt2 = wt1.replace('WT-001', 'WT-002').replace('甲', '乙')

function told(before: ReturnType<typeof version>, after: ReturnType<typeof version>) {
  return paperChanges(before, after).map(({ type, record, formerly, label, before: old, after: now }) => [
    type,
    record,
    formerly ?? label,
    old,
    now,
  ])
}

test('a field is told by its record and label', () => {
  const after = issues(wt1.replace('一般', '重点').replace('[HT-001]', '[HT-001, YD-002]'))
  expect(told(issues(wt1), after)).toEqual([
    ['changed', 'WT-001', '程度', '一般', '重点'],
    ['changed', 'WT-001', '问题出处', ['HT-001'], ['HT-001', 'YD-002']],
  ])
})

test('order, layout and comments are no change', () => {
  const block = version(
    `kind: issues # 说明\nissues:\n  - id: WT-002\n    ${wt2.split(', ').slice(1).join('\n    ')}\n  - { ${wt1} }\n`,
  )
  expect(told(issues(wt1, wt2), block)).toEqual([])
})

test('records come, go and are renumbered', () => {
  expect(told(issues(wt1), issues(wt1, wt2))).toEqual([['added', 'WT-002', null, null, null]])
  expect(told(issues(wt1, wt2), issues(wt1))).toEqual([['removed', 'WT-002', null, null, null]])
  expect(told(issues(wt1), issues(wt1.replace('WT-001', 'WT-009')))).toEqual([
    ['renumbered', 'WT-009', 'WT-001', null, null],
  ])
})

test('a whole paper may come or go', () => {
  expect(told(null, issues(wt1))).toEqual([['added', 'WT-001', null, null, null]])
  expect(told(issues(wt1), null)).toEqual([['removed', 'WT-001', null, null, null]])
})

test('an entry of a list inside a record is named by what identifies it', () => {
  const assets = (paid: number) =>
    toPaperVersion(
      'assets.yaml',
      new TextEncoder().encode(
        `kind: assets\nas_of: null\nfunds: []\nassets: []\nresources: []\ncontracts:\n  - id: HT-001\n    rents: [{ year: 2023, paid: 1 }, { year: 2024, paid: ${paid} }]\n`,
      ),
    )
  expect(told(assets(100), assets(250))).toEqual([
    ['changed', 'HT-001', expect.stringMatching(/（2024）/u), 100, 250],
  ])
})

test('what cannot be read is no version', () => {
  expect(version('kind: issues\nissues： []\n')).toBeNull()
  expect(version('a: 1\n')).toBeNull()
})
