import { expect, test } from 'vitest'
import { visibleLine } from '../checks/visible-line.ts'
import { leads } from '../papers/leads.ts'
import { persons } from '../papers/persons.ts'
import { round } from '../papers/round.ts'
import { visits } from '../papers/visits.ts'
import { Source } from '../source/source.ts'
import { schemaProblems } from './schema-problems.ts'

test('who may not be left open is told so, and not to put null in quotes', () => {
  const source = new Source(
    'villages/甲村/visits.yaml',
    'kind: visits\nvisits:\n  - { id: ZF-001, date: null, villager_group: null, alias: null, category: null, visitors: null, matters: [] }\n',
  )
  const found = schemaProblems(visits, source, '甲村').filter(({ path }) => path?.includes('visitors'))
  expect(found.map(({ message }) => message.zh)).toEqual(['“走访人”不能写 null，应当填写'])
  expect(found[0]?.hint?.zh).not.toContain('"null"')
})

test('a number where a text belongs is to be put in quotes, of restricted papers without being repeated', () => {
  const source = new Source(
    'restricted/persons.yaml',
    'kind: persons\npersons:\n  - { alias: 123, name: 12 }\n',
  )
  for (const { message, hint } of schemaProblems(persons, source, null))
    expect(message.zh + hint?.zh).toMatch(/^“[^”]+”是■，应为文字加英文双引号："…"。$/u)
})

test('a day without its hyphens is not to be put in quotes', () => {
  const source = new Source(
    'villages/甲村/visits.yaml',
    'kind: visits\nvisits:\n  - { id: ZF-001, date: 20250203, villager_group: null, alias: 甲, category: 群众, visitors: [王芳], matters: [] }\n',
  )
  const [found] = schemaProblems(visits, source, '甲村')
  expect(found?.message.zh).toBe('“走访日期”是“20250203”，应为真实的日期，写成 2025-09-01 的样子')
  expect(found?.hint?.zh).not.toContain('双引号')
})

test('what stands under a key that the form does not know may be what somebody said', () => {
  const source = new Source('villages/甲村/leads.yaml', 'kind: leads\nleads: []\n张三: 书记收了钱\n')
  expect(visibleLine(source, leads, 3)).toBe('张三: ■■■■■')
})

test.each([
  ['0.33', '“走访比例”是“0.33”，应为分数或百分数，如 1/3、20%'],
  ['abc', '“走访比例”是“abc”，应为分数或百分数，如 1/3、20%'],
])('of a share %s it is said how shares are written', (value, said) => {
  const source = new Source('inspect.yaml', `kind: round\nthresholds: { visit_share: ${value} }\n`)
  const found = schemaProblems(round, source, null).find(({ path }) => path?.includes('visit_share'))
  expect(found?.message.zh).toBe(said)
})

test('what has too few is not called empty', () => {
  const source = new Source('inspect.yaml', 'kind: round\nscoring: { scale: { 好: 100 } }\n')
  const found = schemaProblems(round, source, null).find(({ path }) => path?.includes('scale'))
  expect(found?.message.zh).toBe('“等次分值”是一组内容，应为至少 2 项')
})

test.each(['0000-01-01', '0225-09-01', '1899-12-31', '2205-09-01', '9999-12-31'])(
  'the year of %s is a slip',
  (day) => {
    const text = `kind: visits\nvisits:\n  - { id: ZF-001, date: ${day}, villager_group: null, alias: 甲, category: 群众, visitors: [王芳], matters: [] }\n`
    const found = schemaProblems(visits, new Source('villages/甲村/visits.yaml', text), '甲村')
    expect(found.map(({ code, message }) => [code, message.zh])).toEqual([
      ['schema/format', `“走访日期”是“${day}”，应为1900年至2199年间的日期，写成 2025-09-01 的样子`],
    ])
  },
)
