import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Round, rounds } from '../scoring/sample-rounds.ts'
import { sampleVillage, sampleWorkspace } from '../scoring/sample-workspace.ts'
import { toScoreJson } from '../scoring/score-json.ts'
import { scoreRound } from '../scoring/score-round.ts'
import { explainTopic } from './explain-topic.ts'
import type { Explanation } from './explanation.ts'
import { roundedValue } from './figures.ts'
import { findTopic } from './find-topic.ts'
import { topicsOf } from './index.ts'
import { VillageInQuestion } from './village-in-question.ts'
import { workedOut } from './worked-out.fixture.ts'

const GRADES = ['好', '较好', '一般', '差', '不了解']
const GROUPS = ['镇机关干部', '村组干部', '党员', '群众']

/** Sheets with numbers, as questionnaires and as ballots. */
function questioned({ items, sheets, scoring, issued }: Round, internal: boolean) {
  const turnout = { issued, returned: sheets.length + 2, invalid: 2 }
  const responses = sheets.map((sheet, index) => ({ ballot: index + 1, ...sheet }))
  const ballots = sheets.map(({ group, answers }, index) => ({ ballot: index + 1, group, marks: answers }))
  const subjects = items.map(({ id }) => ({ id, name: id }))
  const texts = {
    round: JSON.stringify({ scoring }),
    questionnaire: JSON.stringify({ grades: GRADES, groups: GROUPS, occasions: [], items }),
  }
  const papers = {
    survey: JSON.stringify({ ...turnout, responses }),
    rating: JSON.stringify({ ...turnout, subjects, ballots }),
  }
  const village = sampleVillage('城东村', papers)
  const workspace = sampleWorkspace(texts, [village])
  const asked = new VillageInQuestion(workspace, village, internal)
  const topics = topicsOf(asked)
  const why = (what: string): Explanation => {
    const found = findTopic(topics, what, asked)
    if (!found) throw new Error(`nobody explains ${what}`)
    return explainTopic(found.topic, found.key, asked)
  }
  const [scored] = toScoreJson(scoreRound(workspace, [village], internal)).villages
  return { why, scored, all: () => topics.map((topic) => explainTopic(topic, null, asked)) }
}

type Questioned = ReturnType<typeof questioned>

function figuresAgree({ why, scored }: Questioned): void {
  const value = (what: string) => why(what).figures.map(roundedValue)
  const { survey, rating } = scored ?? {}
  expect(value('survey.overall')).toEqual([survey?.overall])
  expect(value('survey.unknownRate')).toEqual([survey?.unknownRate])
  for (const item of survey?.items ?? []) {
    expect(value(`survey#${item.id}.score`)).toEqual([item.score])
    expect(value(`survey#${item.id}.n`)).toEqual([item.n])
    expect(value(`survey#${item.id}.unknownRate`)).toEqual([item.unknownRate])
  }
  for (const one of rating?.subjects ?? []) expect(value(`rating#${one.id}.score`)).toEqual([one.score])
}

test('any round: figures are those of score, and formulas come to them', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(rounds, fc.boolean(), (round, internal) => {
      const asked = questioned(round, internal)
      figuresAgree(asked)
      const figures = asked.all().flatMap((explanation) => explanation.figures)
      for (const { put, exact } of figures.filter((one) => one.put !== null && !one.put.includes('■')))
        expect(workedOut(put ?? '').toJSON()).toEqual(exact?.toJSON())
    }),
    { numRuns: 100 },
  )
})

function hides({ what, groups, ballots }: Explanation, hiddenInScore: ReadonlySet<string>): void {
  const small = groups.filter((group) => group.small)
  for (const { counts, n, score } of small) expect([counts, n, score]).toEqual([null, null, null])
  for (const { group } of ballots) expect(small.map(({ name }) => name)).not.toContain(group)
  const there = groups.filter(({ ballots: came }) => came > 0)
  // One hidden group alone is the whole less the others; it hides with another wherever there is one.
  if (there.filter((group) => group.small).length === 1)
    expect(there.filter(({ name }) => name !== null).length).toBe(1)
  if (!what.startsWith('survey#')) return
  const open = groups.filter((group) => !group.small).map(({ name }) => name)
  expect(open.filter((name) => hiddenInScore.has(name ?? ''))).toEqual([])
}

test('any round: what a hidden group gave is in no explanation, nor can it be had by taking away', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(rounds, (round) => {
      const { all, scored } = questioned(round, false)
      const groups = scored?.survey?.groups ?? []
      const hidden = new Set(groups.filter(({ small }) => small).map(({ name }) => name))
      for (const explanation of all()) hides(explanation, hidden)
    }),
    { numRuns: 150 },
  )
})
