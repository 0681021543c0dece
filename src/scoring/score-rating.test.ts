import { describe, expect, test } from 'vitest'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const SUBJECTS = 'subjects: [{ id: team, name: 村两委班子 }]'

/** `score --json` of the one rating */
function rate(rating: string, scoring = '', internal = false) {
  const workspace = sampleWorkspace({ round: `scoring: { ${scoring} }` }, [
    sampleVillage('城东村', {
      rating: `${SUBJECTS}\n${rating}`,
      village: 'officers: [{ id: m1, name: 张国强, post: 村党组织书记 }]',
    }),
  ])
  return toScoreJson(scoreRound(workspace, workspace.villages, internal)).villages[0]?.rating
}

function team(rating: string, scoring = '', internal = false) {
  return rate(rating, scoring, internal)?.subjects[0]
}

/** one tally of the team: 好 较好 一般 差 弃权 */
function votes(counts: readonly number[], group?: string) {
  const [a, b, c, d, e = 0] = counts
  return `{ subject: team${group ? `, group: ${group}` : ''}, counts: { 好: ${a}, 较好: ${b}, 一般: ${c}, 差: ${d}, abstain: ${e} } }`
}

const totals = (returned: number, ...rows: string[]) =>
  `issued: ${returned}\nreturned: ${returned}\ninvalid: 0\ntallies: [${rows.join(', ')}]`

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

describe('small groups', () => {
  const shownGroups = (rows: string[], scoring = '', internal = false) =>
    team(totals(99, ...rows), scoring, internal)?.groups

  test('are hidden, and with one alone the next smallest', () => {
    const rows = [votes([2, 2, 0, 0], '党员'), votes([4, 2, 0, 0], '村民代表'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows)).toEqual([
      { name: '党员', n: null, score: null, small: true },
      { name: '村民代表', n: null, score: null, small: true },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('two of them need no third', () => {
    const rows = [votes([2, 2, 0, 0], '党员'), votes([1, 2, 0, 0], '村民代表'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, false])
  })

  test('the next smallest is the first of two alike in size', () => {
    const rows = [votes([9, 9, 0, 0], '村组干部'), votes([9, 9, 0, 0], '党员'), votes([1, 2, 0, 0], '群众')]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, false, true])
  })

  test('a group of one mind is not shown either', () => {
    const rows = [
      votes([9, 0, 0, 0, 1], '党员'),
      votes([7, 1, 0, 0], '村民代表'),
      votes([9, 9, 0, 0], '群众'),
    ]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, false])
  })

  test('one that gave no grade covers no other', () => {
    const rows = [
      votes([0, 0, 0, 0, 9], '村组干部'),
      votes([1, 2, 0, 0], '党员'),
      votes([7, 1, 0, 0], '村民代表'),
      votes([9, 9, 0, 0], '群众'),
    ]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, true, false])
  })

  test('a weighted group that nobody came from is listed, hidden from nobody and hides nobody', () => {
    const rows = [votes([4, 2, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, 'weights: { 党员: 1, 村组干部: 1 }')).toEqual([
      { name: '村组干部', n: 0, score: null, small: false },
      { name: '党员', n: 6, score: 93.33, small: false },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('the team itself sees all', () => {
    const rows = [votes([2, 0, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, '', true)).toEqual([
      { name: '党员', n: 2, score: 100, small: false },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('how small is the round’s to say', () => {
    const rows = [votes([4, 2, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, 'attention: { small_group: 7 }')?.map(({ small }) => small)).toEqual([
      true,
      true,
    ])
    expect(shownGroups(rows, 'attention: { small_group: 6 }')?.map(({ small }) => small)).toEqual([
      false,
      false,
    ])
  })

  test('unknown groups stand last, by code point', () => {
    const rows = ['邻村', '干部家属', '群众'].map((group) => votes([9, 9, 0, 0], group))
    expect(shownGroups(rows)?.map(({ name }) => name)).toEqual(['群众', '干部家属', '邻村'])
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
    const both = `issued: 1\nreturned: 1\ninvalid: 0\nballots: [{ ballot: 1, marks: B }]\ntallies: [${votes([9, 0, 0, 0])}]`
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
