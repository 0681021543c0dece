import { describe, expect, test } from 'vitest'
import { FIVE, GROUPS, item, many, QUESTIONNAIRE, score, sheets, shown } from './sample-survey.ts'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

describe('means', () => {
  test('an aspect is the mean of its items, the whole the mean of all items', () => {
    const wide = `${FIVE}\n${GROUPS}\nitems:
- { id: Q01, aspect: 政治意识, text: 一 }
- { id: Q02, aspect: 政治意识, text: 二 }
- { id: Q03, aspect: 廉洁程度, text: 三 }
- { id: Q04, aspect: 政治意识, text: 四 }`
    // 100, 80, 40 and one without a value: aspects 90 and 40, overall 220/3
    expect(shown(sheets({ answers: 'ABDE' }, { answers: 'ABD_' }), '', wide)).toMatchObject({
      overall: 73.33,
      aspects: [
        { name: '政治意识', score: 90, n: 4 },
        { name: '廉洁程度', score: 40, n: 2 },
      ],
    })
  })

  test('are rounded once, at the end', () => {
    // 280/3 and 260/3 show 93.33 and 86.67, their mean with 100/1 is 280/3 exactly
    const list = ['AAA', 'AAA', 'BCA'].map((answers) => ({ group: '党员', answers }))
    expect(shown(sheets(...list))).toMatchObject({
      overall: 93.33,
      items: [{ score: 93.33 }, { score: 86.67 }, {}],
    })
    expect(score(sheets(...list)).villages[0]?.survey?.overall?.toJSON()).toEqual({ num: '280', den: '3' })
  })

  test('of no graded answer at all are no value', () => {
    expect(shown(sheets({ answers: 'EEE' }, { answers: '' }))).toMatchObject({
      overall: null,
      unknownRate: 100,
      aspects: [
        { score: null, n: 0 },
        { score: null, n: 0 },
        { score: null, n: 0 },
      ],
    })
  })

  test('with a missing weighted group there is none of what it was asked', () => {
    const paper = sheets(...many(6, { group: '村组干部', answers: 'ABB' }))
    const result = score(paper, 'weights: { 村组干部: 40, 群众: 60 }')
    expect(result.villages[0]?.survey?.missingGroups).toEqual(['群众'])
    expect(toScoreJson(result).villages[0]?.survey).toMatchObject({
      overall: null,
      aspects: [{ score: null }, { score: null }, { name: '党内生活', score: 80 }],
    })
    expect(shown(paper, 'weights: { 村组干部: 40, 群众: 60 }, missing_group: renormalise')?.overall).toBe(
      86.67,
    )
  })

  test('a group that gave an item no grade is left out of that item alone', () => {
    const weights = 'weights: { 村组干部: 50, 群众: 50 }'
    const paper = sheets(
      ...many(6, { group: '村组干部', answers: 'ABA' }),
      ...many(6, { group: '群众', answers: 'DE' }),
    )
    expect(item('Q01', paper, weights)).toMatchObject({ score: 70, flags: ['poor-red', 'good-amber'] })
    expect(item('Q02', paper, weights)).toMatchObject({ score: 80, flags: ['unknown-high', 'group-silent'] })
  })
})

describe('groups', () => {
  test('are over the items they were asked, and name who came', () => {
    const paper = sheets(...many(6, { group: '党员', answers: 'ABB' }), ...many(5, { answers: 'BCD' }))
    expect(shown(paper)?.groups).toEqual([
      { name: '党员', n: 18, overall: 86.67, small: false },
      { name: '群众', n: 10, overall: 70, small: false },
    ])
    expect(score(paper).villages[0]?.survey?.groups.map(({ ballots }) => ballots)).toEqual([6, 5])
  })

  test('of one mind on every item are not shown, nor is the next smallest', () => {
    const paper = sheets(
      ...many(9, { group: '党员', answers: 'ABB' }),
      ...many(6, { group: '村组干部', answers: 'ABC' }),
      { group: '村组干部', answers: 'BBC' },
      ...many(7, { answers: 'AA' }),
      { answers: 'AB' },
    )
    expect(shown(paper, '', QUESTIONNAIRE, false)?.groups.map(({ name, small }) => [name, small])).toEqual([
      ['村组干部', true],
      ['党员', true],
      ['群众', false],
    ])
  })

  test('that nobody declared count in totals and stand last', () => {
    const paper = sheets(...many(6, { group: '亲属', answers: 'AB' }), { group: '群众', answers: 'BB' })
    expect(shown(paper)).toMatchObject({ valid: 7, items: [{ n: 7 }, { n: 7 }, { n: 0 }] })
    expect(shown(paper)?.groups.map(({ name }) => name)).toEqual(['群众', '亲属'])
  })

  test('sheets without a group count in totals and in no group', () => {
    const paper = sheets({ group: null, answers: 'AB' }, { group: '群众', answers: 'BB' })
    expect(shown(paper)).toMatchObject({ valid: 2, groups: [{ name: '群众' }], items: [{ n: 2 }, {}, {}] })
  })
})

describe('the paper', () => {
  test('without answers is null', () => {
    expect(shown('issued: 100\nreturned: 80\ninvalid: 0')).toBeNull()
    expect(shown('issued: 100\nreturned: 80\ninvalid: 0\nresponses: []')).toBeNull()
    expect(
      shown('issued: 0\nreturned: 0\ninvalid: 0\ntallies: [{ item: Q99, counts: { 好: 1 } }]'),
    ).toBeNull()
  })

  test('needs a questionnaire', () => {
    const village = sampleVillage('城东村', { survey: sheets({ answers: 'AA' }) })
    expect(toScoreJson(scoreRound(sampleWorkspace({}, [village]))).villages[0]).toEqual({
      village: '城东村',
      town: '城东镇',
      flags: [],
      survey: null,
      rating: null,
      test: null,
    })
  })

  test('counts comments and occasions', () => {
    const paper = sheets(
      { answers: 'AA', comment: '路灯不亮', occasion: '走访' },
      { answers: 'AA', comment: ' ', occasion: '村会议' },
      { answers: 'AA', occasion: '走访' },
      { answers: 'AA', comment: '账目不公开' },
    )
    expect(shown(paper)?.comments).toBe(2)
    expect(score(paper).villages[0]?.survey?.occasions).toEqual([
      { name: '村会议', ballots: 1 },
      { name: '走访', ballots: 2 },
      { name: null, ballots: 1 },
    ])
  })

  test('of totals only has no comments to count', () => {
    expect(
      shown('issued: 9\nreturned: 9\ninvalid: 0\ntallies: [{ item: Q01, counts: { 好: 9 } }]')?.comments,
    ).toBeNull()
  })

  test('totals with a group and totals without add up', () => {
    const tallies = `issued: 9\nreturned: 9\ninvalid: 0\ntallies:
- { item: Q01, group: 党员, counts: { 好: 3 } }
- { item: Q01, counts: { 差: 6 } }`
    expect(item('Q01', tallies)).toMatchObject({ n: 9, score: 60 })
  })
})
