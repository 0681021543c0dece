import { expect, test } from 'vitest'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const OFFICERS = 'officers: [{ id: m1, name: 张国强, post: 书记 }, { id: m2, name: 李秀英, post: 会计 }]'

function tested(results: string, village = OFFICERS) {
  const paper = sampleVillage('城东村', { village, test: `full: 100\nresults: [${results}]` })
  return toScoreJson(scoreRound(sampleWorkspace({}, [paper]))).villages[0]?.test
}

test('those who did not sit are no zero', () => {
  expect(
    tested('{ officer: m2, score: 86.5 }, { officer: m1, score: null }, { officer: m3, score: 0 }'),
  ).toEqual({
    n: 2,
    mean: 43.25,
    max: 86.5,
    min: 0,
    results: [
      { officer: 'm2', name: '李秀英', score: 86.5 },
      { officer: 'm1', name: '张国强', score: null },
      { officer: 'm3', name: null, score: 0 },
    ],
  })
})

test('the mean is exact until shown', () => {
  const shown = tested('{ officer: m1, score: 1.005 }, { officer: m2, score: 1.005 }')
  expect(shown?.mean).toBe(1.01)
})

test('nobody sat', () => {
  expect(tested('{ officer: m1, score: null }')).toMatchObject({ n: 0, mean: null, max: null, min: null })
  expect(tested('')).toBeNull()
})
