import { describe, expect, test } from 'vitest'
import { rate, team, totals, votes } from './sample-rating.ts'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

describe('the scale', () => {
  const paper = totals(100, votes([60, 25, 10, 5]))
  test.each([
    ['', 88],
    ['scale: { 好: 100, 较好: 80, 一般: 60, 差: 0 }', 86],
    ['scale: { 好: 95, 较好: 85, 一般: 70, 差: 50 }', 87.75],
    ['scale: { 好: 95, 较好: 85, 一般: 75, 差: 65 }', 89],
    ['scale: { 好: 1, 较好: 0.8, 一般: 0.6, 差: 0.4 }', 0.88],
  ])('60/25/10/5 at { %s }', (scoring, score) => {
    expect(team(paper, scoring)?.score).toBe(score)
  })

  test('grades are the office’s own, three of them here', () => {
    const own = 'scale: { 满意: 100, 基本满意: 70, 不满意: 30 }'
    const tallies = 'tallies: [{ subject: team, counts: { 满意: 5, 基本满意: 3, 不满意: 2, abstain: 2 } }]'
    expect(team(`issued: 12\nreturned: 12\ninvalid: 0\n${tallies}`, own)).toMatchObject({
      n: 10,
      counts: { 满意: 5, 基本满意: 3, 不满意: 2, abstain: 2 },
      score: 77,
      goodRate: 50,
      favourableRate: 80,
      poorRate: 20,
      abstainRate: 16.67,
      flags: ['poor-amber'],
    })
  })

  test('letters follow the scale: the one after the last grade abstains', () => {
    const own = 'scale: { 满意: 100, 基本满意: 70, 不满意: 30 }'
    const ballots = 'ABCD'.split('').map((marks, index) => `{ ballot: ${index + 1}, marks: ${marks} }`)
    const paper = `issued: 4\nreturned: 4\ninvalid: 0\nballots: [${ballots.join(', ')}]`
    expect(team(paper, own)?.counts).toEqual({ 满意: 1, 基本满意: 1, 不满意: 1, abstain: 1 })
  })
})

describe('the denominator', () => {
  const paper = totals(20, votes([6, 2, 1, 1, 10]))

  test('leaves abstentions out', () => {
    expect(team(paper)).toMatchObject({
      n: 10,
      score: 86,
      goodRate: 60,
      favourableRate: 80,
      poorRate: 10,
      abstainRate: 50,
      flags: ['unknown-high'],
    })
  })

  test('or keeps them in, scoring 0', () => {
    expect(team(paper, 'abstentions: count')).toMatchObject({
      n: 20,
      score: 43,
      goodRate: 30,
      favourableRate: 40,
      poorRate: 5,
      abstainRate: 50,
      flags: ['good-amber', 'unknown-high'],
    })
  })

  test('of nothing is no value, never 0', () => {
    expect(team(totals(7, votes([0, 0, 0, 0, 7])))).toMatchObject({
      n: 0,
      score: null,
      goodRate: null,
      favourableRate: null,
      poorRate: null,
      abstainRate: 100,
      flags: ['unknown-high'],
    })
  })

  test('shares are rounded one by one', () => {
    const shown = team(totals(29, votes([20, 8, 1, 0])))
    expect([shown?.goodRate, shown?.favourableRate]).toEqual([68.97, 96.55])
  })

  test('abstentions differ from subject to subject', () => {
    const subjects = 'subjects: [{ id: team, name: 班子 }, { id: m1, name: 张国强, officer: m1 }]'
    const village = sampleVillage('城东村', {
      village: 'officers: [{ id: m1, name: 张国强, post: 村党组织书记 }]',
      rating: `${subjects}\nissued: 3\nreturned: 3\ninvalid: 0\nballots:
- { ballot: 1, marks: A E }
- { ballot: 2, marks: BA }
- { ballot: 3, marks: C_ }`,
    })
    const workspace = sampleWorkspace({}, [village])
    const shown = toScoreJson(scoreRound(workspace)).villages[0]?.rating?.subjects
    expect(shown).toMatchObject([
      { id: 'team', post: null, n: 3, score: 80, abstainRate: 0 },
      { id: 'm1', post: '村党组织书记', n: 1, score: 100, abstainRate: 66.67 },
    ])
    expect(shown?.[1]?.counts).toEqual({ 好: 1, 较好: 0, 一般: 0, 差: 0, abstain: 2 })
  })
})

describe('the paper', () => {
  test('without marks is null', () => {
    expect(rate('issued: 40\nreturned: 39\ninvalid: 0')).toBeNull()
    expect(rate('issued: 40\nreturned: 39\ninvalid: 0\nballots: []\ntallies: []')).toBeNull()
  })

  test('without what was handed out has no return rate', () => {
    expect(rate(`issued: null\nreturned: 1\ninvalid: 0\nballots: [{ ballot: 1, marks: A }]`)).toMatchObject({
      issued: null,
      returnRate: null,
    })
    expect(
      rate(`issued: 0\nreturned: 0\ninvalid: 0\nballots: [{ ballot: 1, marks: A }]`)?.returnRate,
    ).toBeNull()
  })

  test('valid ballots are those in it, of totals those returned less the invalid ones', () => {
    expect(rate('issued: 9\nreturned: 9\ninvalid: 1\nballots: [{ ballot: 1, marks: A }]')?.valid).toBe(1)
    expect(rate(`issued: 9\nreturned: 9\ninvalid: 1\ntallies: [${votes([3, 0, 0, 0])}]`)?.valid).toBe(8)
    expect(rate(`issued: 9\nreturned: 1\ninvalid: 3\ntallies: [${votes([3, 0, 0, 0])}]`)?.valid).toBeNull()
    expect(rate(`issued: 9\nreturned: null\ninvalid: 3\ntallies: [${votes([3, 0, 0, 0])}]`)).toMatchObject({
      valid: null,
      subjects: [{ score: 100, abstainRate: null }],
    })
  })

  test('ballots are believed before totals', () => {
    const ballots = 'ballots: [{ ballot: 1, marks: B }]'
    const both = `issued: 1\nreturned: 1\ninvalid: 0\n${ballots}\ntallies: [${votes([9, 0, 0, 0])}]`
    expect(team(both)).toMatchObject({ n: 1, score: 80 })
  })

  test('marks that cannot be read are abstentions, those beyond the last subject nothing', () => {
    const marks = ['a', 'Ａ', 'F', "''", '？', "'　A'", 'AB'].map(
      (mark, i) => `{ ballot: ${i + 1}, marks: ${mark} }`,
    )
    expect(team(`issued: 7\nreturned: 7\ninvalid: 0\nballots: [${marks.join(', ')}]`)?.counts).toEqual({
      好: 2,
      较好: 0,
      一般: 0,
      差: 0,
      abstain: 5,
    })
  })

  test('a total of an unknown subject or grade is counted nowhere', () => {
    const odd = '{ subject: m9, counts: { 好: 5 } }, { subject: team, counts: { 好: 1, 优: 9 } }'
    expect(team(`issued: 1\nreturned: 1\ninvalid: 0\ntallies: [${odd}]`)).toMatchObject({ n: 1, score: 100 })
  })
})
