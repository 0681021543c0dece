import { type Fraction, ratio } from '../scoring/fraction.ts'
import type { ItemScore, SurveyScore } from '../scoring/score-survey.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { GroupScore } from '../scoring/small-groups.ts'
import type { Fact } from '../wording/facts.ts'
import { exact } from './exact.ts'
import type { ReportMaterial } from './report-material.ts'
import { aspectScore, compared, surveyOverall } from './score-facts.ts'

const SHOWN = 3

/** What the questionnaires say, without anything by which one who answered could be told. */
export function surveyFacts(survey: SurveyScore, material: ReportMaterial): Record<string, Fact> {
  const { scores } = material
  const items = byScore(survey.items)
  return {
    issued: survey.issued,
    returned: survey.returned,
    invalid: survey.invalid,
    valid: survey.valid,
    return_rate: exact(survey.returnRate),
    unknown_rate: exact(survey.ungradedRate),
    comments: survey.comments || null,
    groups: survey.groups.map((group) => groupFacts(group, survey.valid)),
    hidden: survey.groups.some(({ small }) => small),
    occasions: survey.occasions.map(({ name, ballots }) => ({
      name: name ?? '未注明场合',
      ballots,
      share: exact(ratio(ballots, survey.valid)),
    })),
    overall: compared(survey.overall, scores, surveyOverall),
    aspects: survey.aspects.map(({ name, score }) => ({
      name,
      ...compared(score, scores, aspectScore(name)),
    })),
    best: items.slice(0, SHOWN).map(itemFacts),
    worst: items
      .slice(-Math.min(SHOWN, Math.max(0, items.length - SHOWN)))
      .reverse()
      .map(itemFacts),
    chart: aspectChart(survey, material),
    flagged: survey.items.flatMap(flagsOf),
  }
}

function groupFacts({ name, ballots, score, small }: GroupScore, valid: number | null): Fact {
  return { name, ballots, share: exact(ratio(ballots, valid)), score: exact(score), small }
}

/** Highest first; items without a score are left out, those alike keep the questionnaire's order. */
function byScore(items: readonly ItemScore[]): (ItemScore & { readonly score: Fraction })[] {
  return items
    .filter((item): item is ItemScore & { score: Fraction } => item.score !== null)
    .sort((a, b) => b.score.compare(a.score))
}

function itemFacts({ id, aspect, text, score, favourableRate, poorRate }: ItemScore): Fact {
  return {
    id,
    aspect,
    text,
    score: exact(score),
    favourable: exact(favourableRate),
    poor: exact(poorRate),
  }
}

/** Of two villages the mean would tell each what the other got. */
const TOWN = 3

/** The village beside the means of its town and of the round, where there are others. */
function aspectChart(survey: SurveyScore, { scores }: ReportMaterial): Fact {
  const { aspects } = survey
  const town = scores.find((one) => one.survey === survey)?.town
  const surveyed = scores.filter((one) => one.survey !== null)
  const inTown = surveyed.filter((one) => one.town === town)
  const apart = inTown.length >= TOWN && inTown.length < surveyed.length
  const means = (among: readonly VillageScore[]) =>
    aspects.map(({ name, score }) => compared(score, among, aspectScore(name)).mean ?? null)
  const beside = [
    { name: '本镇各村平均', values: apart ? means(inTown) : [] },
    { name: '本轮各村平均', values: means(scores) },
  ]
  return {
    categories: aspects.map(({ name }) => name),
    series: [
      { name: '本村', values: aspects.map(({ score }) => exact(score)) },
      ...beside.filter(({ values }) => values.some((value) => value !== null)),
    ],
  }
}

/** Items and subjects beyond an attention line: the figures and the lines, without a conclusion. */
export function flagsOf(
  score: Pick<ItemScore, 'flags' | 'poorRate' | 'favourableRate' | 'ungradedRate'> & {
    readonly text?: string
    readonly name?: string
  },
): Fact[] {
  const lines = score.flags.flatMap((flag) => LINES[flag] ?? [])
  if (lines.length === 0) return []
  return [
    {
      what: score.text ?? score.name ?? null,
      favourable: exact(score.favourableRate),
      poor: exact(score.poorRate),
      unknown: exact(score.ungradedRate),
      lines,
    },
  ]
}

/** 末等 is the lowest grade, 前两等 the first two. */
const LINES: Readonly<Record<string, string>> = {
  'poor-red': '末等红线',
  'poor-amber': '末等黄线',
  'good-amber': '前两等黄线',
  'unknown-high': '未评率线',
}
