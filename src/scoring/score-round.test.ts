import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/output/score.schema.json' with { type: 'json' }
import { papers, type Round, rounds, score, totals } from './sample-rounds.ts'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const matchesSchema = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

const everyRound = (holds: (round: Round) => void) => fc.assert(fc.property(rounds, holds), { numRuns: 200 })

test('the order of sheets is irrelevant', () => {
  fc.assert(
    fc.property(
      rounds.chain((round) =>
        fc.tuple(
          fc.constant(round),
          fc.shuffledSubarray(round.sheets, {
            minLength: round.sheets.length,
            maxLength: round.sheets.length,
          }),
        ),
      ),
      ([round, shuffled]) => {
        expect(score(round, papers(round, shuffled))).toEqual(score(round))
      },
    ),
  )
})

test('totals equal the sheets they sum', () => {
  everyRound((round) => {
    const [summed, typed] = [score(round, totals(round)), score(round)]
    expect(summed.survey).toEqual({ ...typed.survey, comments: null })
    expect(summed.rating).toEqual(typed.rating)
  })
})

test('renormalised weights equal the plain ones when all groups are there', () => {
  everyRound((round) => {
    const present = new Set(round.sheets.map(({ group }) => group))
    fc.pre(Object.keys(round.scoring.weights ?? {}).every((group) => present.has(group)))
    const under = (missing_group: 'error' | 'renormalise') =>
      score({ ...round, scoring: { ...round.scoring, missing_group } })
    expect(under('renormalise').villages).toEqual(under('error').villages)
  })
})

test('only the proportion of weights matters', () => {
  everyRound((round) => {
    const { weights: given } = round.scoring
    fc.pre(given !== undefined)
    const thrice = Object.fromEntries(
      Object.entries(given).map(([group, weight]) => [group, (weight ?? 0) * 3]),
    )
    expect(score({ ...round, scoring: { ...round.scoring, weights: thrice } }).villages).toEqual(
      score(round).villages,
    )
  })
})

test('scores stay within the scale and rates within 0 and 100', () => {
  everyRound((round) => {
    const { survey, rating } = score(round, papers(round), true)
    const values = Object.values(round.scoring.scale)
    const least = round.scoring.abstentions === 'count' ? 0 : Math.min(...values)
    const columns = [...survey.items, ...rating.subjects]
    const groups = rating.subjects.flatMap((subject) => subject.groups)
    const scores = [survey.overall, ...[...columns, ...groups, ...survey.aspects].map((one) => one.score)]
    for (const value of [...scores, ...survey.groups.map(({ overall }) => overall)]) {
      if (value === null) continue
      expect(value).toBeGreaterThanOrEqual(least)
      expect(value).toBeLessThanOrEqual(Math.max(...values))
    }
    const shares = columns.flatMap(({ goodRate, favourableRate, poorRate }) => [
      goodRate,
      favourableRate,
      poorRate,
    ])
    const unknown = [survey.unknownRate, ...survey.items.map(({ unknownRate }) => unknownRate)]
    for (const rate of [...shares, ...unknown, ...rating.subjects.map(({ abstainRate }) => abstainRate)]) {
      if (rate === null) continue
      expect(rate).toBeGreaterThanOrEqual(0)
      expect(rate).toBeLessThanOrEqual(100)
    }
  })
})

test('answers are all accounted for: valid = grades + ungraded', () => {
  everyRound((round) => {
    for (const { counts } of score(round).rating.subjects) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(round.sheets.length)
    }
  })
})

describe('hiding', () => {
  test('takes nothing but groups’ figures away', () => {
    everyRound((round) => {
      const blind = (internal: boolean) => {
        const { survey, rating } = score(round, papers(round), internal)
        return [{ ...survey, groups: [] }, rating.subjects.map((subject) => ({ ...subject, groups: [] }))]
      }
      expect(blind(false)).toEqual(blind(true))
    })
  })

  test('never leaves one group to be had as the total less the others', () => {
    everyRound((round) => {
      const [open, all] = [score(round), score(round, papers(round), true)]
      const lists = [open.survey.groups, ...open.rating.subjects.map(({ groups }) => groups)]
      const known = [all.survey.groups, ...all.rating.subjects.map(({ groups }) => groups)]
      lists.forEach((groups, list) => {
        const answered = (known[list] ?? []).filter(({ n }) => n !== null && n > 0).map(({ name }) => name)
        const hidden = groups.filter(({ small }) => small).map(({ name }) => name)
        const hiddenAnswered = hidden.filter((name) => answered.includes(name))
        expect(hiddenAnswered).not.toHaveLength(answered.length > 1 ? 1 : -1)
        expect(hidden.length === 1 && answered.some((name) => !hidden.includes(name))).toBe(false)
        expect(groups.filter(({ small }) => !small)).toEqual(
          (known[list] ?? []).filter(({ name }) => !hidden.includes(name)),
        )
        expect(groups.filter(({ small, n }) => small && n !== null)).toEqual([])
      })
    })
  })

  test('spares no group of fewer than five', () => {
    everyRound((round) => {
      for (const subject of score(round).rating.subjects) {
        for (const { name, small } of subject.groups) {
          const people = round.sheets.filter(({ group }) => group === name).length
          expect(small || people === 0 || people >= 5).toBe(true)
        }
      }
    })
  })
})

test('what is printed is what the published schema says', () => {
  everyRound((round) => {
    const { version, convention, villages } = score(round)
    expect(matchesSchema({ version, convention, villages }), JSON.stringify(matchesSchema.errors)).toBe(true)
  })
})

test('so is a round without papers, and one with a test', () => {
  const tested = sampleVillage('丁庄', {
    test: 'results: [{ officer: m1, score: 86.5 }, { officer: m2, score: null }]',
  })
  const workspace = sampleWorkspace({}, [sampleVillage('城东村', {}), tested])
  const printed = toScoreJson(scoreRound(workspace))
  expect(matchesSchema(printed), JSON.stringify(matchesSchema.errors)).toBe(true)
  expect(matchesSchema({ ...printed, extra: 1 })).toBe(false)
})
