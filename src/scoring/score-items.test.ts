import { describe, expect, test } from 'vitest'
import { GROUPS, ITEMS, item, many, sheets, shown } from './sample-survey.ts'

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
