import { existsSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const { path, restore, read, edit, inspect } = exampleRound()

/** The example with one village in which everything is settled, to be unsettled. */
const issues = 'villages/石桥村/issues.yaml'
const leads = 'villages/石桥村/leads.yaml'
beforeEach(() => {
  restore()
  edit(issues, (text) => text.replace('status: 草拟', 'status: 撤销'))
  edit(leads, (text) => text.replaceAll(/status: (?:核查中|待查)$/gmu, 'status: 不属实'))
})

const final = (...argv: string[]) => inspect('report', ...argv, '--final')

test('a village in which everything is settled has its final documents', async () => {
  const { code, out, err } = await final('village-report', 'problem-list', 'feedback-village', '石桥')
  expect([code, err]).toEqual([0, ''])
  expect(out.trim().split('\n')).toHaveLength(3)
})

test('everything that is not settled is said at once, with record, place and command; nothing is written', async () => {
  edit(issues, (text) =>
    text
      .replace(/ {6}approved: \{ by: 郑怀远, date: 2025-09-24, paper: ZZ-020#p1 \}\n/u, '')
      .replace('sources: [YD-001, TH-004, HT-001, ZZ-001]', 'sources: []')
      .replace('2.10万元。村里未催告', '××万元。村里未催告'),
  )
  edit(leads, (text) => text.replace('status: 不属实', 'status: 核查中'))
  edit('villages/石桥村/survey.yaml', (text) => text.replace(/^returned: \d+/mu, 'returned: 89'))
  const { code, out, err } = await final('village-report', '石桥')
  expect([code, out]).toEqual([2, ''])
  expect(existsSync(path('out'))).toBe(false)
  const lines = read(issues).split('\n')
  const line = lines.findIndex((one) => one.includes('id: WT-001')) + 1
  expect(err).toContain(
    `  石桥村/WT-001  ${issues}:${line}\n    审签人没有签名。\n    → inspect sign 石桥村 WT-001 --as approved --paper <扫描件编号>`,
  )
  expect(err).toMatch(/石桥村\/WT-002 {2}\S+issues\.yaml:\d+\n {4}没有问题出处/u)
  expect(err).toMatch(/石桥村\/DC-\d+ {2}\S+leads\.yaml:\d+\n {4}还是“核查中”，没有结果/u)
  expect(err).toMatch(/石桥村\/村巡察情况报告 {2}三、（二）3\.（1）\n {4}没有填：.*××万元/u)
  expect(err).toMatch(/survey\/returned {2}villages\/石桥村\/survey\.yaml:\d+/u)
  expect(err).toContain('    → inspect check 石桥村 --only survey/returned\n')
})

test('a signature under which something changed is refused, as check has it', async () => {
  const print = `${'0'.repeat(64)}.none.none`
  const signed = 'drafted: { by: 范晓棠, date: 2025-09-22, '
  edit(issues, (text) => text.replace(signed, `${signed}algorithm: inspect-v1, print: ${print}, `))
  const { code, err } = await final('problem-list', '石桥')
  expect([code, err.includes('issues/stale-signature')]).toEqual([2, true])
})

test('未查清 is an outcome with a reason, and none without', async () => {
  expect((await final('village-report', '石桥', '--dry-run')).code).toBe(0)
  edit(leads, (text) => {
    const at = text.indexOf('status: 未查清')
    const end = text.indexOf('\n  - ', at)
    return (
      text.slice(0, at) + text.slice(at, end).replaceAll(/\n {4}(?:note|route): .*/gu, '') + text.slice(end)
    )
  })
  const { code, err } = await final('village-report', '石桥')
  expect([code, err.includes('“未查清”没有写原因')]).toEqual([2, true])
})

test('papers of the work itself do not wait for signatures, blanks they may not have', async () => {
  edit(issues, (text) => text.replace(/ {6}approved: \{.*\n/u, ''))
  expect((await final('slip', 'village-checklist', '石桥')).code).toBe(0)
  const { code, err } = await final('problem-paper', '枫林')
  expect(code).toBe(2)
  expect(err).not.toContain('没有签名')
  expect(err).toContain('待补：')
})

test('a pack is refused as its documents are', async () => {
  edit(leads, (text) => text.replace('status: 不属实', 'status: 待查'))
  const { code, out, err } = await inspect('pack', '领导小组', '--final', '--lang', 'en')
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('leads without an outcome')
})
