import { describe, expect, test } from 'vitest'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const FIVE = 'grades: [好, 较好, 一般, 差, 不了解]'
const GROUPS = 'groups: [镇机关干部, 村组干部, 党员, 群众]\noccasions: [动员会, 村会议, 走访, 扫码]'
/** two items for all, one of Party life for members and cadres */
const ITEMS = `items:
- { id: Q01, aspect: 政治意识, text: 学习 }
- { id: Q02, aspect: 廉洁程度, text: 三资 }
- { id: Q03, aspect: 党内生活, text: 三会一课, asked: [党员, 村组干部] }`
const QUESTIONNAIRE = `${FIVE}\n${GROUPS}\n${ITEMS}`

interface Sheet {
  readonly group?: string | null
  readonly answers: string
  readonly occasion?: string
  readonly comment?: string
}

const sheets = (...list: Sheet[]) =>
  `issued: 100\nreturned: 90\ninvalid: 1\nresponses: ${JSON.stringify(list.map((sheet, index) => ({ ballot: index + 1, group: '群众', ...sheet })))}`

function score(survey: string, scoring = '', questionnaire = QUESTIONNAIRE, internal = true) {
  const workspace = sampleWorkspace({ round: `scoring: { ${scoring} }`, questionnaire }, [
    sampleVillage('城东村', { survey }),
  ])
  return scoreRound(workspace, workspace.villages, internal)
}

const shown = (...args: Parameters<typeof score>) => toScoreJson(score(...args)).villages[0]?.survey
const item = (id: string, ...args: Parameters<typeof score>) =>
  shown(...args)?.items.find((one) => one.id === id)
const many = (times: number, sheet: Sheet) => new Array<Sheet>(times).fill(sheet)

describe('answers', () => {
  test('are counted by their place among the grades', () => {
    const list = ['ABA', 'ABB', 'BCC', 'DED', 'E__'].map((answers) => ({ group: '党员', answers }))
    expect(shown(sheets(...list))).toMatchObject({
      issued: 100,
      returned: 90,
      invalid: 1,
      valid: 5,
      returnRate: 90,
      items: [
        {
          id: 'Q01',
          aspect: '政治意识',
          n: 4,
          counts: { 好: 2, 较好: 1, 一般: 0, 差: 1, 不了解: 1, blank: 0 },
          score: 80,
          goodRate: 50,
          favourableRate: 75,
          poorRate: 25,
          unknownRate: 20,
          flags: ['poor-amber'],
        },
        { id: 'Q02', n: 3, score: 73.33, unknownRate: 40 },
        { id: 'Q03', n: 4, score: 70, unknownRate: 20 },
      ],
    })
  })

  test('may be spaced; what is no letter of the sheet, or missing at its end, is blank', () => {
    const list = ['A B', 'A　B A', 'aB', 'ＡB', 'ZBA', 'ABAAA', '', '-B', '*B'].map((answers) => ({
      answers,
    }))
    expect(item('Q01', sheets(...list))?.counts).toEqual({
      好: 3,
      较好: 0,
      一般: 0,
      差: 0,
      不了解: 0,
      blank: 6,
    })
    expect(item('Q02', sheets(...list))?.counts).toEqual({
      好: 0,
      较好: 8,
      一般: 0,
      差: 0,
      不了解: 0,
      blank: 1,
    })
  })

  test('may be of three grades, or of nine', () => {
    const three = `grades: [满意, 基本满意, 不满意, 说不清]\n${GROUPS}\n${ITEMS}`
    const scale = 'scale: { 满意: 100, 基本满意: 60, 不满意: 0 }'
    expect(
      item('Q01', sheets({ answers: 'A' }, { answers: 'B' }, { answers: 'D' }), scale, three),
    ).toMatchObject({
      n: 2,
      counts: { 满意: 1, 基本满意: 1, 不满意: 0, 说不清: 1, blank: 0 },
      score: 80,
      favourableRate: 100,
    })
    const names = [...'一二三四五六七八九']
    const nine = `grades: [${names.join(', ')}, 不了解]\n${GROUPS}\n${ITEMS}`
    const values = `scale: { ${names.map((name, index) => `${name}: ${90 - index * 10}`).join(', ')} }`
    expect(
      item('Q01', sheets({ answers: 'I' }, { answers: 'H' }, { answers: 'J' }), values, nine),
    ).toMatchObject({
      n: 2,
      score: 15,
      poorRate: 50,
    })
  })

  test('of a grade that the scale does not know have no score, but their rates', () => {
    const foreign = `grades: [很好, 较好, 一般, 差, 不了解]\n${GROUPS}\n${ITEMS}`
    const paper = sheets({ answers: 'AB' }, { answers: 'BB' })
    expect(item('Q01', paper, '', foreign)).toMatchObject({ n: 2, score: null, goodRate: 50 })
    expect(item('Q02', paper, '', foreign)).toMatchObject({ n: 2, score: 80 })
  })
})

describe('an item asked of some groups', () => {
  const paper = sheets(
    ...many(4, { group: '党员', answers: 'AAA' }),
    ...many(2, { group: '村组干部', answers: 'AAB' }),
    ...many(4, { group: '群众', answers: 'AAD' }),
  )

  test('leaves the others’ sheets out, whatever they say', () => {
    expect(item('Q03', paper)).toMatchObject({ n: 6, counts: { 好: 4, 较好: 2, 差: 0 }, score: 93.33 })
  })

  test('counts only those it was asked of as valid', () => {
    const unsure = sheets(...many(3, { group: '党员', answers: 'AAA' }), ...many(7, { answers: 'AA' }))
    expect(item('Q03', unsure)).toMatchObject({ n: 3, unknownRate: 0, flags: [] })
    // 7 of 10 × 2 + 3 asked
    expect(
      shown(sheets(...many(3, { group: '党员', answers: 'AAE' }), ...many(7, { answers: 'AE' }))),
    ).toMatchObject({
      unknownRate: 43.48,
    })
  })

  test('counts sheets whose group was not kept', () => {
    expect(item('Q03', sheets({ group: null, answers: 'AAB' }, { answers: 'AAB' }))).toMatchObject({ n: 1 })
  })

  test('of totals has as many valid as it has answers', () => {
    const tallies = `issued: 20\nreturned: 20\ninvalid: 0\ntallies:
- { item: Q01, counts: { 好: 19, blank: 1 } }
- { item: Q03, group: 党员, counts: { 好: 3, 差: 0, 不了解: 1 } }
- { item: Q03, group: 群众, counts: { 差: 16 } }`
    expect(item('Q01', tallies)?.unknownRate).toBe(5)
    expect(item('Q03', tallies)).toMatchObject({ n: 3, poorRate: 0, unknownRate: 25 })
  })

  test('does not miss a weighted group that was not asked, nor one it was not asked of', () => {
    const weights = 'weights: { 村组干部: 40, 群众: 60 }'
    // Q01: all 好; Q03: 村组干部 alone, 80
    expect(shown(paper, weights)).toMatchObject({ overall: 93.33 })
    expect(item('Q03', paper, weights)).toMatchObject({ score: 80, flags: [] })
  })
})

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
