import { Fraction } from './fraction.ts'
import type { RatingScore, SubjectScore } from './score-rating.ts'
import type { RoundScore } from './score-round.ts'
import type { ItemScore, SurveyScore } from './score-survey.ts'
import type { TestScore } from './score-test.ts'
import type { VillageScore } from './score-village.ts'
import type { GroupScore } from './small-groups.ts'

/** The document of `score --json`, as schemas/output/score.schema.json has it: scores and rates as numbers rounded once to 2 decimals, rates in per cent, null for no value. */
export function toScoreJson({ convention, villages }: RoundScore) {
  const { scale, abstentions, weights, missingGroup } = convention
  return {
    version: 1,
    convention: {
      scale: toNumbers(scale.map(({ grade, value }) => [grade, value])),
      abstentions,
      weights: weights === null ? null : toNumbers(weights),
      missingGroup,
    },
    villages: villages.map(toVillage),
  }
}

function toVillage({ village, town, flags, survey, rating, test }: VillageScore) {
  return {
    village,
    town,
    flags,
    survey: survey && toSurvey(survey),
    rating: rating && toRating(rating),
    test: test && toTest(test),
  }
}

function toSurvey(survey: SurveyScore) {
  return {
    ...toTurnout(survey),
    overall: toPoints(survey.overall),
    unknownRate: toPercent(survey.ungradedRate),
    comments: survey.comments,
    aspects: survey.aspects.map(({ name, score, n }) => ({ name, score: toPoints(score), n })),
    items: survey.items.map(toItem),
    groups: survey.groups.map(({ name, n, score, small }) => ({ name, n, overall: toPoints(score), small })),
  }
}

function toItem(item: ItemScore) {
  const { id, aspect, n, counts, flags } = item
  return { id, aspect, n, counts, ...toRates(item), unknownRate: toPercent(item.ungradedRate), flags }
}

function toRating(rating: RatingScore) {
  return { ...toTurnout(rating), subjects: rating.subjects.map(toSubject) }
}

function toSubject(subject: SubjectScore) {
  const { id, name, post, n, counts, flags, ungradedRate } = subject
  const groups = subject.groups.map(toGroup)
  return {
    id,
    name,
    post,
    n,
    counts,
    ...toRates(subject),
    abstainRate: toPercent(ungradedRate),
    flags,
    groups,
  }
}

function toGroup({ name, n, score, small }: GroupScore) {
  return { name, n, score: toPoints(score), small }
}

function toTest({ n, mean, max, min, results }: TestScore) {
  return {
    n,
    mean: toPoints(mean),
    max: toPoints(max),
    min: toPoints(min),
    results: results.map(({ officer, name, score }) => ({ officer, name, score: toPoints(score) })),
  }
}

function toTurnout({ issued, returned, invalid, valid, returnRate }: SurveyScore | RatingScore) {
  return { issued, returned, invalid, valid, returnRate: toPercent(returnRate) }
}

function toRates({ score, goodRate, favourableRate, poorRate }: ItemScore | SubjectScore) {
  return {
    score: toPoints(score),
    goodRate: toPercent(goodRate),
    favourableRate: toPercent(favourableRate),
    poorRate: toPercent(poorRate),
  }
}

function toPoints(score: Fraction | null): number | null {
  return score === null ? null : score.toNumber()
}

function toPercent(rate: Fraction | null): number | null {
  return rate === null ? null : rate.times(Fraction.of(100n)).toNumber()
}

/** as the round's settings have them */
function toNumbers(values: Iterable<readonly [string, Fraction]>): Record<string, number> {
  return Object.fromEntries([...values].map(([name, value]) => [name, value.toNumber(12)]))
}
