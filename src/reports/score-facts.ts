import { type Fraction, mean } from '../scoring/fraction.ts'
import type { AspectScore, SurveyScore } from '../scoring/score-survey.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { Fact } from '../wording/facts.ts'
import { exact } from './exact.ts'
import type { ReportMaterial } from './report-material.ts'

/** A score by which villages are compared; the same function for the same score. */
export type Measure = (score: VillageScore) => Fraction | null | undefined

export const surveyOverall: Measure = ({ survey }) => survey?.overall
export const teamScore: Measure = ({ rating }) => rating?.subjects[0]?.score

const aspectScores = new Map<string, Measure>()

export function aspectScore(name: string): Measure {
  const measure: Measure =
    aspectScores.get(name) ?? (({ survey }) => survey?.aspects.find((aspect) => aspect.name === name)?.score)
  aspectScores.set(name, measure)
  return measure
}

interface Mean {
  readonly value: Fraction | null
  readonly n: number
}

const means = new WeakMap<readonly VillageScore[], Map<Measure, Mean>>()

/** The mean over the villages that have a value, and how many they are: worked out once for all who are compared. */
export function roundMean(scores: readonly VillageScore[], measure: Measure): Mean {
  const known = means.get(scores) ?? new Map<Measure, Mean>()
  means.set(scores, known)
  const found = known.get(measure) ?? meanOf(scores, measure)
  known.set(measure, found)
  return found
}

function meanOf(scores: readonly VillageScore[], measure: Measure): Mean {
  const values = scores.map(measure).filter((one) => one !== null && one !== undefined)
  return { value: mean(values), n: values.length }
}

/** Value, mean of the round's villages, and the difference; compared only where there is somebody to compare with. */
export function compared(
  own: Fraction | null,
  scores: readonly VillageScore[],
  measure: Measure,
): Record<string, Fact> {
  const { value: average, n } = roundMean(scores, measure)
  const there = own !== null && average !== null && n > 1
  const difference = there ? own.minus(average) : null
  return {
    score: exact(own),
    mean: exact(there ? average : null),
    difference: exact(difference),
    /** 高 or 低 by `gap`, 持平 where the two print alike */
    ...direction(difference),
  }
}

function direction(difference: Fraction | null): Record<string, Fact> {
  if (difference === null) return { compared: null, gap: null, signed: null }
  const printed = difference.toFixed(2)
  if (/^-?0\.00$/u.test(printed)) return { compared: '持平', gap: null, signed: '0.00' }
  const lower = printed.startsWith('-')
  const gap = printed.replace('-', '')
  return { compared: lower ? '低' : '高', gap, signed: lower ? `−${gap}` : `+${gap}` }
}

/** What an overall view rests on: questionnaire and rating of the team, without anyone's own score. */
export function evaluationFacts(score: VillageScore, material: ReportMaterial): Record<string, Fact> {
  const { survey, rating } = score
  const team = rating?.subjects[0] ?? null
  const { scores } = material
  return {
    survey:
      survey === null
        ? null
        : {
            ...compared(survey.overall, scores, surveyOverall),
            ...bestAndWorst(survey),
          },
    team:
      team === null
        ? null
        : {
            ...compared(team.score, scores, teamScore),
            favourable: exact(team.favourableRate),
            poor: exact(team.poorRate),
          },
    weak: score.flags.length > 0,
    return_low: score.flags.includes('return-low'),
    unknown_high: score.flags.includes('unknown-high'),
  }
}

function bestAndWorst({ aspects }: SurveyScore): Record<string, Fact> {
  const scored = aspects.filter((one): one is AspectScore & { score: Fraction } => one.score !== null)
  const ordered = [...scored].sort((a, b) => b.score.compare(a.score))
  const [best] = ordered
  const worst = ordered.at(-1)
  if (!best || !worst || best === worst) return { best: null, worst: null }
  return {
    best: { name: best.name, score: exact(best.score) },
    worst: { name: worst.name, score: exact(worst.score) },
  }
}
