import { aspectScore, roundMean, surveyOverall, teamScore } from '../reports/score-facts.ts'
import { type Fraction, mean } from '../scoring/fraction.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { Figure, FigureName, Findings, PartTable, Topic } from './explanation.ts'
import { exactText, figure, sumText, term } from './figures.ts'
import { meanSettings } from './mean-settings.ts'
import type { VillageInQuestion } from './village-in-question.ts'

interface Compared {
  readonly mean: FigureName
  readonly difference: FigureName
  readonly town: FigureName
  of(score: VillageScore): Fraction | null | undefined
}

/** What reports compare a village with: the means of the round's and its town's villages that have a value. */
export function meanTopic(asked: VillageInQuestion): Topic {
  const its = comparedIn(asked)
  return {
    what: 'mean',
    title: { zh: '本轮各村平均', en: 'Mean of the round' },
    synonyms: ['本轮平均', '平均', '各村平均', '本轮各村平均', '本镇各村平均'],
    figures: its.flatMap(({ mean, difference, town }) => [mean, difference, town]),
    reads: ['questionnaire', 'survey', 'rating', 'test'],
    wholeRound: true,
    find: () => ofRound(asked, its),
  }
}

function comparedIn({ workspace }: VillageInQuestion): Compared[] {
  const aspects = new Set((workspace.questionnaire?.data.items ?? []).map(({ aspect }) => aspect))
  const one = (key: string, zh: string, en: string, of: Compared['of']): Compared => ({
    mean: { key, name: { zh: `${zh}平均`, en: `mean of ${en}` } },
    difference: { key: `${key}.difference`, name: { zh: `${zh}与平均之差`, en: `${en} less the mean` } },
    town: { key: `${key}.town`, name: { zh: `${zh}本镇平均`, en: `mean of ${en} in the town` } },
    of,
  })
  return [
    one('overall', '问卷总体得分', 'the questionnaire', surveyOverall),
    one('team', '班子得分', 'the two committees', teamScore),
    ...[...aspects].map((name) => one(name, name, name, aspectScore(name))),
  ]
}

function ofRound(asked: VillageInQuestion, its: readonly Compared[]): Findings {
  const { scores } = asked.material
  return {
    figures: its.flatMap((one) => figuresOf(one, scores, asked)),
    tables: [villagesTable(scores)],
  }
}

function figuresOf(
  { mean, difference, town, of }: Compared,
  scores: readonly VillageScore[],
  asked: VillageInQuestion,
): Figure[] {
  const values = scores.flatMap((score) => of(score) ?? [])
  const { value, n } = roundMean(scores, of)
  const own = of(asked.score) ?? null
  const gap = own !== null && value !== null && n > 1 ? own.minus(value) : null
  const settings = meanSettings(asked)
  return [
    figure(mean, 'points', value, {
      words: {
        zh: '有得分的各村得分的平均，未经舍入',
        en: 'the mean of the villages that have a score, unrounded',
      },
      put: `(${sumText(values.map(term))}) ÷ ${n}`,
      settings,
    }),
    figure(difference, 'points', gap, {
      words: {
        zh: '本村得分减各村平均；只有一个村有得分的不比',
        en: 'own score less the mean, where others have one',
      },
      put: own === null || value === null ? null : `${term(own)} − ${term(value)}`,
      settings,
    }),
    inTown(town, scores, of, asked),
  ]
}

function inTown(
  name: FigureName,
  scores: readonly VillageScore[],
  of: Compared['of'],
  asked: VillageInQuestion,
): Figure {
  const near = scores.filter(({ town }) => town === asked.score.town)
  const values = near.flatMap((score) => of(score) ?? [])
  return figure(name, 'points', mean(values), {
    words: {
      zh: `本镇（${asked.score.town ?? '未注明'}）有得分的各村得分的平均，未经舍入`,
      en: `the mean of the villages of the town (${asked.score.town ?? 'not known'}) that have a score, unrounded`,
    },
    put: `(${sumText(values.map(term))}) ÷ ${values.length}`,
    settings: meanSettings(asked),
  })
}

function villagesTable(scores: readonly VillageScore[]): PartTable {
  return {
    title: { zh: '各村', en: 'Villages' },
    columns: [
      { zh: '村', en: 'village' },
      { zh: '镇', en: 'town' },
      { zh: '问卷', en: 'survey' },
      { zh: '班子', en: 'team' },
    ],
    rows: scores.map(({ village, town, survey, rating }) => {
      const team = rating?.subjects[0]?.score
      return {
        cells: [
          village,
          town,
          survey?.overall ? exactText(survey.overall) : null,
          team ? exactText(team) : null,
        ],
        place: null,
      }
    }),
  }
}
