import { describe, expect, test } from 'vitest'
import { score } from './sample-survey.ts'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

describe('a village is flagged', () => {
  const flags = (paper: string, scoring = '') => toScoreJson(score(paper, scoring)).villages[0]?.flags
  const paper = (issued: number, returned: number, unknown: number) =>
    `issued: ${issued}\nreturned: ${returned}\ninvalid: 0\ntallies:
- { item: Q01, counts: { 好: ${returned - unknown}, 不了解: ${unknown} } }
- { item: Q02, counts: { 好: ${returned - unknown}, 不了解: ${unknown} } }`

  test.each([
    [100, 80, 24, []],
    [100, 79, 0, ['return-low']],
    [100, 100, 30, []],
    [100, 100, 31, ['unknown-high']],
    [1000, 799, 300, ['return-low', 'unknown-high']],
    [0, 80, 0, []],
  ])('issued %i, returned %i, unknown %i: %j', (issued, returned, unknown, expected) => {
    expect(flags(paper(issued, returned, unknown))).toEqual(expected)
  })

  test('by the round’s own lines', () => {
    expect(flags(paper(100, 50, 20), 'attention: { return_rate: 50%, unknown_rate: 2/5 }')).toEqual([])
  })

  test('when ballots of the rating are few, too', () => {
    const rating =
      'issued: 10\nreturned: 7\ninvalid: 0\nsubjects: [{ id: team, name: 班子 }]\nballots: [{ marks: A }]'
    const workspace = sampleWorkspace({}, [sampleVillage('城东村', { rating })])
    expect(toScoreJson(scoreRound(workspace)).villages[0]?.flags).toEqual(['return-low'])
  })
})

test('villages stand in code-point order of their folders', () => {
  const villages = ['清河村', '城东村', '𠮷村', '丁庄'].map((name) => sampleVillage(name, {}))
  const names = toScoreJson(scoreRound(sampleWorkspace({}, villages))).villages.map(({ village }) => village)
  expect(names).toEqual(['丁庄', '城东村', '清河村', '𠮷村'])
})
