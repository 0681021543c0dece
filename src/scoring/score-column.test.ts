import { describe, expect, test } from 'vitest'
import { team, totals, votes } from './sample-rating.ts'

describe('attention lines', () => {
  test.each([
    [[20, 0, 0, 10], ['poor-amber']],
    [
      [19, 0, 0, 11],
      ['poor-red', 'good-amber'],
    ],
    [[20, 5, 0, 5], []],
    [[20, 0, 4, 6], ['poor-amber']],
    [[19, 1, 10, 0], []],
    [[18, 1, 11, 0], ['good-amber']],
    [[24, 0, 0, 5], []],
    [[70, 0, 0, 0, 30], []],
    [[69, 0, 0, 0, 31], ['unknown-high']],
  ])('%j raises %j', (counts, flags) => {
    const returned = counts.reduce((a, b) => a + b, 0)
    expect(team(totals(returned, votes(counts)))?.flags).toEqual(flags)
  })

  test('are the round’s own where it sets them', () => {
    const lines = 'attention: { poor_red: 1/2, poor_amber: 40%, good_amber: 1/4, unknown_rate: 60% }'
    expect(team(totals(30, votes([19, 0, 0, 11])), lines)?.flags).toEqual([])
    expect(team(totals(30, votes([18, 0, 0, 12])), lines)?.flags).toEqual(['poor-amber'])
    expect(team(totals(30, votes([14, 0, 0, 16])), lines)?.flags).toEqual(['poor-red'])
  })
})

describe('group weights', () => {
  const weights = 'weights: { 镇机关干部: 30, 村组干部: 30, 群众: 40 }'
  const cadres = votes([8, 2, 0, 0], '镇机关干部') // 96
  const village = votes([5, 4, 1, 0], '村组干部') // 88
  const people = votes([3, 3, 2, 1], '群众') // 700/9

  test('exact per group, weighted, rounded once', () => {
    // 0.3 × 96 + 0.3 × 88 + 0.4 × 700/9 = 55.2 + 31.1111… = 86.3111…
    expect(team(totals(29, cadres, village, people), weights)).toMatchObject({
      n: 29,
      score: 86.31,
      flags: [],
    })
  })

  test('a group without weight counts in votes and rates, not in the score', () => {
    const shown = team(totals(39, cadres, village, people, votes([0, 0, 0, 10], '党员')), weights)
    expect(shown).toMatchObject({ n: 39, score: 86.31, poorRate: 28.21, flags: ['poor-amber', 'good-amber'] })
  })

  test('a missing group gives no score', () => {
    expect(team(totals(20, cadres, village), weights)).toMatchObject({ n: 20, score: null, goodRate: 65 })
  })

  test('or the others are renormalised', () => {
    // (30 × 96 + 30 × 88) / 60
    expect(team(totals(20, cadres, village), `${weights}, missing_group: renormalise`)?.score).toBe(92)
  })

  test('with all groups missing there is no score either way', () => {
    const nobody = totals(10, votes([10, 0, 0, 0], '党员'))
    expect(team(nobody, weights)?.score).toBeNull()
    expect(team(nobody, `${weights}, missing_group: renormalise`)?.score).toBeNull()
  })

  test('votes whose group was not kept cannot be weighted', () => {
    expect(team(totals(10, votes([10, 0, 0, 0])), weights)).toMatchObject({
      n: 10,
      score: null,
      goodRate: 100,
    })
  })

  test('a group that voted and gave no grade is left out of that subject and flagged', () => {
    const silent = votes([0, 0, 0, 0, 9], '群众')
    const shown = team(totals(29, cadres, village, silent), weights)
    expect(shown).toMatchObject({ n: 20, score: 92, flags: ['unknown-high', 'group-silent'] })
  })

  test('silent is silent where abstentions count, too', () => {
    const silent = votes([0, 0, 0, 0, 9], '群众')
    const shown = team(totals(29, cadres, village, silent), `${weights}, abstentions: count`)
    expect(shown).toMatchObject({ n: 29, score: 92 })
    expect(shown?.flags).toContain('group-silent')
  })

  test('spaces in a group’s name make no other group', () => {
    const shown = team(totals(29, cadres, village, votes([3, 3, 2, 1], '群 众')), weights)
    expect(shown?.score).toBe(86.31)
    expect(shown?.groups.map(({ name }) => name)).toEqual(['镇机关干部', '村组干部', '群众'])
  })
})
