import { rmSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const round = exampleRound()
beforeEach(() => round.restore())

describe.each([
  ['is no YAML', 'kind: round\nname: [\n'],
  ['lacks what it must say', 'kind: round\nformat: 1\n'],
  ['is a paper of another kind', 'kind: town\nname: 清河镇\n'],
  ['is empty', ''],
])('a round whose inspect.yaml %s', (_, text) => {
  beforeEach(() => round.edit('inspect.yaml', () => text))

  test.each([
    ['score', '--json'],
    ['report', 'village-report', '溪口'],
    ['ledger', 'scores'],
    ['issues'],
    ['why', '溪口', 'survey'],
  ])('has no figures: %s', async (...words) => {
    const { code, out, err } = await round.inspect(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('inspect.yaml 有错，计分口径和期限无从得知')
    expect(err).toContain('inspect check inspect.yaml')
  })

  test('is checked all the same', async () => {
    const { code, out } = await round.inspect('check')
    expect(code).toBe(1)
    expect(out).toContain('inspect.yaml')
  })
})

test.each([['status'], ['ledger', '--dry-run'], ['report', 'village-report', '溪口', '--dry-run']])(
  'a village.yaml that is not there was not left out: %s',
  async (...words) => {
    rmSync(round.path('villages/溪口村/village.yaml'))
    const { code, err } = await round.inspect(...words)
    expect(code).toBe(0)
    expect(err).not.toContain('未采用')
  },
)
