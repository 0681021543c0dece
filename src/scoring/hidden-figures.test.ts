import { describe, expect, test } from 'vitest'
import { team, totals, votes } from './sample-rating.ts'
import { item, many, score, sheets, shown } from './sample-survey.ts'

const WEIGHTS = 'weights: { 党员: 30, 群众: 70 }'
const NO_COUNTS = { 好: null, 较好: null, 一般: null, 差: null, abstain: null }
const NO_RATES = { goodRate: null, favourableRate: null, poorRate: null }

describe('where the only groups there are are weighted, and one is small', () => {
  const rows = [votes([1, 1, 0, 1], '党员'), votes([9, 9, 2, 0], '群众')]

  test('the score stands without the votes: with both, 3a + 20b and 30a + 70b would tell a', () => {
    expect(team(totals(23, ...rows), WEIGHTS)).toMatchObject({
      n: 23,
      score: 82.9,
      counts: NO_COUNTS,
      ...NO_RATES,
      abstainRate: 0,
    })
  })

  test('the team sees both', () => {
    expect(team(totals(23, ...rows), WEIGHTS, true)).toMatchObject({ counts: { 差: 1 }, score: 82.9 })
  })

  test('a third group leaves two in whatever is solved, and both stand', () => {
    const three = [...rows, votes([4, 3, 0, 0], '村组干部')]
    expect(team(totals(30, ...three), WEIGHTS)).toMatchObject({ n: 30, score: 82.9, counts: { 差: 1 } })
  })
})

test('a weighted score of fewer than five is theirs: the votes stand without it', () => {
  const rows = [votes([1, 1, 0, 1], '党员'), votes([9, 9, 2, 0], '群众')]
  expect(team(totals(23, ...rows), 'weights: { 党员: 30 }')).toMatchObject({ score: null, counts: { 差: 1 } })
})

test('what came of a whole village has its total, however few came', () => {
  const few = [votes([1, 1, 0, 0], '党员'), votes([1, 0, 0, 1], '群众')]
  expect(team(totals(4, ...few), WEIGHTS)).toMatchObject({ n: 4, score: 76, counts: { 差: 1 } })
})

describe('an item asked only of a group of fewer than five', () => {
  const ITEMS = `items:
- { id: Q01, aspect: 政治意识, text: 学习 }
- { id: Q02, aspect: 党内生活, text: 组织生活 }
- { id: Q03, aspect: 党内生活, text: 三会一课, asked: [党员] }
- { id: Q04, aspect: 党内生活, text: 党费 }`
  const questionnaire = `grades: [好, 较好, 一般, 差, 不了解]\ngroups: [党员, 群众]\noccasions: [走访]\n${ITEMS}`
  const paper = sheets(
    ...many(3, { group: '党员', answers: 'AADA' }),
    ...many(6, { group: '群众', answers: 'ABAA' }),
    { group: '群众', answers: 'BAAE' },
  )
  const open = [paper, '', questionnaire, false] as const

  test('shows nothing of what they answered', () => {
    expect(item('Q03', ...open)).toMatchObject({
      n: null,
      counts: { 好: null, 较好: null, 一般: null, 差: null, 不了解: null, blank: null },
      score: null,
      ...NO_RATES,
      unknownRate: null,
      flags: [],
    })
  })

  test('hides the item with the fewest answers of its aspect too: the mean less the others would tell', () => {
    expect(item('Q02', ...open)).toMatchObject({ n: 10, score: 88 })
    expect(item('Q04', ...open)).toMatchObject({ n: null, score: null })
    expect(shown(...open)?.aspects[1]).toEqual({ name: '党内生活', score: 76, n: 22 })
  })

  test('counts in the mean as it did', () => {
    expect(shown(...open)?.overall).toBe(shown(paper, '', questionnaire, true)?.overall)
  })

  test('alone in its aspect takes the aspect with it, and the next smallest aspect', () => {
    const alone = questionnaire.replace('Q03, aspect: 党内生活', 'Q03, aspect: 作风')
    const survey = shown(paper, '', alone, false)
    expect(survey?.aspects).toEqual([
      { name: '政治意识', score: null, n: null },
      { name: '党内生活', score: 94, n: 19 },
      { name: '作风', score: null, n: null },
    ])
    expect(survey?.items.map(({ score: value }) => value)).toEqual([null, 88, null, 100])
    expect(survey?.overall).not.toBeNull()
  })

  test('alone with nothing to hide among takes the overall score with it', () => {
    const only = questionnaire.replace(/- \{ id: Q0[124].*\n?/gu, '')
    const survey = shown(sheets(...many(3, { group: '党员', answers: 'D' })), '', only, false)
    expect([survey?.overall, survey?.aspects[0]?.score, survey?.items[0]?.n]).toEqual([null, null, null])
  })

  test('answered by five or more stands', () => {
    const more = sheets(...many(5, { group: '党员', answers: 'AABA' }), ...many(6, { answers: 'ABAA' }))
    expect(item('Q03', more, '', questionnaire, false)).toMatchObject({ n: 5, score: 80 })
  })

  test('is whole for the team', () => {
    expect(item('Q03', paper, '', questionnaire, true)).toMatchObject({ n: 3, score: 40, counts: { 差: 3 } })
    expect(score(paper, '', questionnaire, true).villages[0]?.survey?.items[2]?.hidden).toBeNull()
  })
})
