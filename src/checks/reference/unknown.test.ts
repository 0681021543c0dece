import { describe, expect, test } from 'vitest'
import { messagesOf, type Typed, typedRound } from '../typed-round.ts'
import { referenceNotHere } from './not-here.ts'
import { referenceUnknown } from './unknown.ts'

const survey = `kind: survey
issued: 3
returned: 2
invalid: 0
responses: [{ ballot: 1, group: null, answers: A }, { ballot: 2, group: null, answers: B }]
`
const rating = `kind: rating
issued: 3
returned: 0
invalid: 0
subjects: [{ id: team, name: 村两委班子 }]
`
const questionnaire = `kind: questionnaire
title: 问卷
grades: [好, 较好, 一般, 差, 不了解]
groups: [群众]
occasions: []
items: [{ id: Q01, aspect: 工作作风, text: 态度 }]
`

function citing(...sources: string[]): Typed {
  const list = sources.map((source) => `'${source}'`).join(', ')
  return {
    'questionnaire.yaml': questionnaire,
    'villages/甲村/survey.yaml': survey,
    'villages/甲村/rating.yaml': rating,
    'villages/甲村/issues.yaml': `kind: issues\nissues: [{ id: WT-001, aspect: null, feature: null, text: null, level: null, sources: [${list}], status: 草拟 }]\n`,
  }
}

describe('a reference to a paper without numbers', () => {
  test('leads to the paper, an item, a sheet, a subject', () => {
    const typed = citing('survey', 'survey#Q01', 'survey@2', 'rating#team', '甲村/survey@1')
    expect(messagesOf(referenceUnknown, typedRound(typed))).toEqual([])
  })

  test.each(['survey#Q20', 'survey@12', 'rating#m1', 'test', 'survey@1#2', 'surveys', 'WT-1', '据反映'])(
    '%s leads nowhere',
    (source) => {
      expect(messagesOf(referenceUnknown, typedRound(citing(source)))).toHaveLength(1)
    },
  )

  test('what is no id is not repeated, as it may be what somebody said', () => {
    const [message] = messagesOf(referenceUnknown, typedRound(citing('何平反映')))
    expect(message).not.toContain('何平')
  })
})

describe('a reference into a paper that is not there to read', () => {
  test('is not reported where the paper was dropped', () => {
    expect(messagesOf(referenceUnknown, typedRound(citing('YD-001'), {}, ['reviews']))).toEqual([])
  })

  test('is not reported where a paper of no known kind was dropped', () => {
    expect(messagesOf(referenceUnknown, typedRound(citing('YD-001'), {}, ['']))).toEqual([])
  })

  test('is told once where restricted papers are not here, evidence included', () => {
    const round = typedRound(citing('TH-001', 'ZZ-001', 'XF-002'), { restricted: false })
    expect(messagesOf(referenceUnknown, round)).toEqual([])
    expect(messagesOf(referenceNotHere, round)).toEqual([expect.stringContaining('3 处')])
  })

  test('is an error where they are here', () => {
    const round = typedRound(citing('TH-001', 'ZZ-001'))
    expect(messagesOf(referenceUnknown, round)).toHaveLength(2)
    expect(messagesOf(referenceNotHere, round)).toEqual([])
  })
})
