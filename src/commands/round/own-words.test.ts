import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const round = exampleRound({ only: '石桥村' })
beforeEach(() => round.restore())

test('rates and lines of score go by the grades of the round', async () => {
  round.edit('inspect.yaml', (text) =>
    text.replace(
      'scale: { 好: 100, 较好: 80, 一般: 60, 差: 40 }',
      'scale: { 优: 100, 良: 80, 中: 60, 劣: 40 }',
    ),
  )
  const { out } = await round.inspect('score', '石桥')
  expect(out).toContain('优率')
  expect(out).toContain('劣率')
  expect(out).not.toContain('好率')
})

test('the share of households visited is rounded half up, exactly', async () => {
  round.edit('villages/石桥村/village.yaml', (text) =>
    text.replace(/resident_households: \d+/u, 'resident_households: 160000'),
  )
  const { out } = await round.inspect('status', '石桥')
  expect(out).toContain('24 户（常住户的 0.02%）')
})

test('and is left out where it is not known', async () => {
  round.edit('villages/石桥村/village.yaml', (text) =>
    text.replaceAll(/households: \d+/gu, 'households: null'),
  )
  const { out } = await round.inspect('status', '石桥')
  expect(out).not.toContain('常住户的')
})

test('status counts households as reports and ledgers do: by group and alias, meetings left out', async () => {
  round.edit(
    'villages/石桥村/visits.yaml',
    (text) => `${text.trimEnd()}
  - { id: ZF-901, date: 2025-09-20, villager_group: 新一组, alias: 农户甲, by: 入户, category: 群众, visitors: [罗立言], matters: [] }
  - { id: ZF-902, date: 2025-09-20, villager_group: 新二组, alias: 农户甲, by: 入户, category: 群众, visitors: [罗立言], matters: [] }
  - { id: ZF-903, date: 2025-09-20, villager_group: 新三组, alias: 农户乙, by: 座谈, category: 群众, visitors: [罗立言], matters: [] }
`,
  )
  const { out } = await round.inspect('status', '石桥')
  const why = await round.inspect('why', '石桥', 'visits', '--json')
  expect(out).toContain('走访 27 次、26 户')
  expect(why.out).toMatch(/\b26\b/u)
})
