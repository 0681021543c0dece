import { describe, expect, test } from 'vitest'
import { ratingBallotsBalance } from '../rating/ballots-balance.ts'
import { messagesOf, typedRound } from '../typed-round.ts'
import { surveyTalliesBalance } from './tallies-balance.ts'

const questionnaire = `kind: questionnaire
title: 问卷
grades: [好, 较好, 一般, 差, 不了解]
groups: [党员, 群众]
occasions: []
items:
  - { id: Q01, aspect: 工作作风, text: 态度 }
  - { id: Q02, aspect: 工作作风, text: 担当 }
  - { id: Q03, aspect: 党内生活, text: 三会一课, asked: [党员] }
`

function tallied(returned: number | null, ...tallies: string[]): string[] {
  const list = tallies.map((tally) => `  - { ${tally} }\n`).join('')
  const survey = `kind: survey\nissued: null\nreturned: ${returned}\ninvalid: 0\ntallies:\n${list}`
  return messagesOf(
    surveyTalliesBalance,
    typedRound({ 'questionnaire.yaml': questionnaire, 'villages/甲村/survey.yaml': survey }),
  )
}

describe('tallies of a survey', () => {
  test('balance by group, an item asked of some against these', () => {
    expect(
      tallied(
        5,
        'item: Q01, group: 党员, counts: { 好: 2 }',
        'item: Q01, group: 群众, counts: { 好: 3 }',
        'item: Q02, group: 党员, counts: { 差: 2 }',
        'item: Q02, group: 群众, counts: { 好: 2, blank: 1 }',
        'item: Q03, group: 党员, counts: { 好: 1, 不了解: 1 }',
      ),
    ).toEqual([])
  })

  test('one too many in one group and one too few in another is found though the sum is right', () => {
    expect(
      tallied(
        5,
        'item: Q01, group: 党员, counts: { 好: 2 }',
        'item: Q01, group: 群众, counts: { 好: 3 }',
        'item: Q02, group: 党员, counts: { 好: 3 }',
        'item: Q02, group: 群众, counts: { 好: 2 }',
        'item: Q03, group: 党员, counts: { 好: 2 }',
      ),
    ).toEqual([expect.stringContaining('党员合计 3 票'), expect.stringContaining('群众合计 2 票')])
  })

  test('an item without a tally is missing', () => {
    expect(tallied(2, 'item: Q01, counts: { 好: 2 }', 'item: Q03, counts: { 好: 1 }')).toEqual([
      '汇总票数中没有 Q02',
    ])
  })

  test('without groups an item asked of some has at most the valid sheets', () => {
    const both = ['item: Q01, counts: { 好: 2 }', 'item: Q02, counts: { 好: 2 }']
    expect(tallied(2, ...both, 'item: Q03, counts: { 好: 1 }')).toEqual([])
    expect(tallied(2, ...both, 'item: Q03, counts: { 好: 3 }')).toHaveLength(1)
  })

  test('an unknown number returned is no error', () => {
    expect(
      tallied(null, 'item: Q01, counts: { 好: 2 }', 'item: Q02, counts: { 好: 7 }', 'item: Q03, counts: {}'),
    ).toEqual([])
  })
})

describe('ballots of a rating', () => {
  const rating = (figures: string, more = '') =>
    messagesOf(
      ratingBallotsBalance,
      typedRound({ 'villages/甲村/rating.yaml': `kind: rating\n${figures}\nsubjects: []\n${more}` }),
    )

  test('nothing entered of what was returned is an error, nothing returned yet is none', () => {
    expect(rating('issued: 5\nreturned: 5\ninvalid: 1')).toHaveLength(1)
    expect(rating('issued: 5\nreturned: 0\ninvalid: 0')).toEqual([])
    expect(rating('issued: null\nreturned: null\ninvalid: null')).toEqual([])
  })

  test('more void than returned cannot be', () => {
    expect(rating('issued: 5\nreturned: 1\ninvalid: 2')).toHaveLength(1)
  })
})
