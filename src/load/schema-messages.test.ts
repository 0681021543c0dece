import { expect, test } from 'vitest'
import { visibleLine } from '../checks/visible-line.ts'
import { leads } from '../papers/leads.ts'
import { persons } from '../papers/persons.ts'
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
