import { expect, test } from 'vitest'
import { mergePaper } from './merge-paper.ts'

const FILE = 'villages/甲村/issues.yaml'

const base = `# 问题底稿
kind: issues
issues:
  # 第一条
  - id: WT-001
    aspect: A
    feature: 租金未入账
    text: 2023年鱼塘租金 24000 元未入账。   # 待核
    level: 一般
    sources: [YD-001, YD-002]
    sign: { drafted: { by: 张三, date: 2025-09-10 } }
    status: 草拟
  - id: WT-002
    aspect: B
    feature: 公示不及时
    text: 三季度账目未公示。
    level: 一般
    people:
      - { name: 王五, post: 会计 }
      - { name: 赵六, post: 主任 }
    sources: []
    status: 草拟
`
const merge = (ours: string, theirs: string) => mergePaper(FILE, { base, ours, theirs })

test('changes of different fields, records and list entries are both there, with the comments of both', () => {
  const ours = base
    .replace('level: 一般', 'level: 重点')
    .replace('[YD-001, YD-002]', '[YD-001, YD-002, YD-003]')
    .replace('post: 会计', 'post: 报账员')
  const theirs = base
    .replace('status: 草拟', 'status: 待查')
    .replace('[YD-001, YD-002]', '[YD-002, YD-004]')
    .replace('  - id: WT-002', '  # 镇里已知\n  - id: WT-002')
    .replace(', post: 主任 }', ', post: 主任, duty: 直接责任 }')
    .concat(
      '  - id: WT-003 # 新\n    aspect: A\n    feature: 新\n    text: 新的。\n    level: 一般\n    sources: []\n    status: 草拟\n',
    )
  const merged = merge(ours, theirs)
  expect(merged?.disputes).toEqual([])
  expect(merged?.text).toMatchInlineSnapshot(`
    "# 问题底稿
    kind: issues
    issues:
      # 第一条
      - id: WT-001
        aspect: A
        feature: 租金未入账
        text: 2023年鱼塘租金 24000 元未入账。   # 待核
        level: 重点
        sources: [YD-002, YD-003, YD-004]
        sign: { drafted: { by: 张三, date: 2025-09-10 } }
        status: 待查
      # 镇里已知
      - id: WT-002
        aspect: B
        feature: 公示不及时
        text: 三季度账目未公示。
        level: 一般
        people:
          - { name: 王五, post: 报账员 }
          - { name: 赵六, post: 主任, duty: 直接责任 }
        sources: []
        status: 草拟
      # 新
      - id: WT-003
        aspect: A
        feature: 新
        text: 新的。
        level: 一般
        sources: []
        status: 草拟
    "
  `)
  const other = merge(theirs, ours)
  expect(other?.text.replace(/^ *#.*\n| *#.*$/gmu, '')).toBe(merged?.text.replace(/^ *#.*\n| *#.*$/gmu, ''))
})

test('two values of one field are a dispute; ours stands', () => {
  const merged = merge(base.replace('level: 一般', 'level: 重点'), base.replace('level: 一般', 'level: null'))
  expect(merged?.text).toContain('level: 重点')
  expect(merged?.disputes).toEqual([
    {
      steps: ['issues', { is: 'id=WT-001' }, 'level'],
      removedBy: null,
      base: '一般',
      ours: '重点',
      theirs: null,
    },
  ])
})

test('half of one signature and half of another is no signature', () => {
  const signed = (by: string, date: string) =>
    base.replace('by: 张三, date: 2025-09-10', `by: ${by}, date: ${date}`)
  const merged = merge(signed('李四', '2025-09-11'), signed('王五', '2025-09-12'))
  expect(merged?.disputes.map(({ steps }) => steps.at(-1))).toEqual(['drafted'])
})

test('a record that one took out and the other changed stays, as a dispute; one that nobody changed goes', () => {
  const without = base.replace(/ {2}- id: WT-002[\s\S]*$/u, '')
  const changed = base.replace('三季度', '四季度')
  for (const merged of [merge(without, changed), merge(changed, without)]) {
    expect(merged?.text).toContain('四季度')
    expect(merged?.disputes).toHaveLength(1)
  }
  expect(merge(without, base.replace('level: 一般', 'level: 重点'))?.text).not.toContain('WT-002')
})

test('a text that cannot be read is not put together', () => {
  expect(merge(base, `${base}  - id: [`)).toBeNull()
})
