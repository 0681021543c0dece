import { expect, test } from 'vitest'
import { renderText } from './render-text.ts'
import { charts, emptyView, plain, reportView } from './sample-view.fixture.ts'

test('headings carry the numbers of the printed document', () => {
  const text = renderText(reportView('柳林村'))
  const headings = text.split('\n').filter((line) => line.startsWith('#'))
  expect(headings).toEqual([
    '# 中共青溪县委第三巡察组关于巡察柳林村党组织情况的报告',
    '## 一、基本情况',
    '## 二、发现的主要问题',
    '### （一）村干部廉洁履职方面',
    '#### 1.鱼塘发包程序不合规',
    '##### （1）台账未登记',
    '## 三、意见建议',
    '# 问题清单',
  ])
})

test('tables stand in line, bars and line ends in cells do not break them', () => {
  const columns = [
    { title: '名称', weight: 1, align: 'left' as const },
    { title: '数', weight: 1, align: 'right' as const },
  ]
  const rows = [
    [plain('鱼塘|甲'), plain('3')],
    [plain('地\n二'), plain('—')],
  ]
  const text = renderText({
    ...emptyView,
    title: [],
    blocks: [{ kind: 'table', caption: '表1', columns, rows, note: '注：无。' }],
  })
  expect(text).toBe(
    [
      '**表1**',
      '',
      '| 名称     |  数 |',
      '| -------- | --: |',
      '| 鱼塘\\|甲 |   3 |',
      '| 地<br>二 |   — |',
      '',
      '注：无。',
      '',
    ].join('\n'),
  )
})

test('footnotes are numbered through and listed at the end', () => {
  const text = renderText({ ...reportView('柳林村'), appendices: [] })
  expect(text).toContain('测评得分88.00分[1]')
  expect(text.trimEnd().split('\n').at(-11)).toBe('[1] 计分口径见表注。')
  expect(text.trimEnd().endsWith('[11] 以台账为准。')).toBe(true)
})

test('a chart reads as a table, an absent value as a dash', () => {
  const text = renderText({ ...emptyView, blocks: charts })
  expect(text).toContain('| 政治功能 |     — |')
  expect(text).toContain('| 政治意识 | 88.50 |')
})
