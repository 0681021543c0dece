import { mean } from '../scoring/fraction.ts'
import { gradedName } from './column-figures.ts'
import type { Findings, PartTable, Topic } from './explanation.ts'
import { count, exactText, figure, sumText, term } from './figures.ts'
import { meanSettings } from './mean-settings.ts'
import { surveyGroupTopics } from './survey-groups.ts'
import { answersInput, type SurveyInQuestion, surveyInQuestion, surveyReads } from './survey-in-question.ts'
import { surveyItemTopics } from './survey-items.ts'
import {
  isTurnout,
  nothingThere,
  turnoutFigures,
  turnoutInputs,
  turnoutNames,
  turnoutSynonyms,
} from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const overallName = { key: 'overall', name: { zh: '总体得分', en: 'overall score' } }
const unknownName = { key: 'unknownRate', name: { zh: '未评率', en: 'share without a grade' } }
const commentsName = { key: 'comments', name: { zh: '意见建议', en: 'sheets with a comment' } }

/** Everything that can be asked of the questionnaire. */
export function surveyTopics(asked: VillageInQuestion): Topic[] {
  const survey = surveyInQuestion(asked)
  const own: Topic = {
    what: 'survey',
    title: { zh: '问卷', en: 'Questionnaire' },
    synonyms: ['问卷', '问卷调查'],
    figureSynonyms: {
      ...turnoutSynonyms('问卷', true),
      overall: ['总体得分', '问卷得分', '问卷总体得分', '总分', 'overall'],
      unknownRate: ['未评率', '不了解率', '问卷未评率', 'unknownRate'],
      comments: ['意见建议', '意见', '意见条数'],
    },
    figures: [...turnoutNames, overallName, unknownName, commentsName],
    reads: surveyReads,
    find: (key) => (survey ? ofSurvey(survey, asked, key) : nothingThere('survey', asked)),
  }
  return survey
    ? [own, ...surveyItemTopics(asked, survey), ...aspects(asked, survey), ...surveyGroupTopics(survey)]
    : [own]
}

function ofSurvey(survey: SurveyInQuestion, asked: VillageInQuestion, key: string | null): Findings {
  const { paper, counted, score, columns } = survey
  const { noAnswer } = asked.convention
  const ungraded = columns.map(({ answers }) => sumOf(answers.slice(counted.values.length)))
  const valid = columns.map((column) => column.valid ?? 0)
  return {
    figures: [
      ...turnoutFigures(score, counted.from),
      meanFigure(survey, asked, null),
      figure(unknownName, 'percent', score.ungradedRate, {
        words: {
          zh: `各题${noAnswer}和空白的票数之和，除以各题有效票数之和`,
          en: `${noAnswer} and blank of all items, over the valid sheets of all items`,
        },
        put: `(${sumText(ungraded.map(String))}) ÷ (${sumText(valid.map(String))})`,
      }),
      count(commentsName, score.comments, {
        words: { zh: '写了意见建议的问卷份数', en: 'questionnaires with something written' },
      }),
    ],
    tables: key === null || key === overallName.key ? [itemsTable(survey, null)] : [],
    inputs: [...(isTurnout(key) ? turnoutInputs(paper) : []), answersInput(survey)],
  }
}

/** The mean of the items of one aspect, or of all. */
function meanFigure({ score }: SurveyInQuestion, asked: VillageInQuestion, aspect: string | null) {
  const its = score.items.filter((item) => aspect === null || item.aspect === aspect)
  const values = its.flatMap((item) => (item.score ? [item.score] : []))
  const exact = its.some(({ withheld }) => withheld) ? null : mean(values)
  const name = aspect === null ? overallName : { key: 'score', name: { zh: '得分', en: 'score' } }
  return figure(name, 'points', exact, {
    words: {
      zh: '所含各题得分的平均，没有得分的题不计；各题得分未经舍入',
      en: 'the mean of the scores of its items, unrounded; those without a score are left out',
    },
    put: values.length === 0 ? null : `(${sumText(values.map(term))}) ÷ ${values.length}`,
    settings: meanSettings(asked),
  })
}

function itemsTable({ score, questionnaire }: SurveyInQuestion, aspect: string | null): PartTable {
  const its = score.items.filter((item) => aspect === null || item.aspect === aspect)
  return {
    title: { zh: '各题', en: 'Items' },
    columns: [
      { zh: '题目', en: 'item' },
      { zh: '得分', en: 'score' },
      { zh: '精确值', en: 'exact' },
      { zh: '计分票数', en: 'graded' },
    ],
    rows: its.map(({ id, score: value, n }) => ({
      cells: [id, value?.toFixed() ?? null, value ? exactText(value) : null, n],
      place: questionnaire.source.at(
        'items',
        questionnaire.data.items.findIndex((item) => item.id === id),
      ),
    })),
  }
}

function aspects(asked: VillageInQuestion, survey: SurveyInQuestion): Topic[] {
  return survey.score.aspects.map(({ name, n }): Topic => {
    const its = survey.score.items.filter(({ aspect }) => aspect === name)
    return {
      what: `survey/${name}`,
      title: { zh: `问卷方面：${name}`, en: `Aspect of the questionnaire: ${name}` },
      synonyms: [name],
      figures: [
        { key: 'score', name: { zh: '得分', en: 'score' } },
        { key: 'n', name: gradedName },
      ],
      reads: surveyReads,
      find: () => ({
        figures: [
          meanFigure(survey, asked, name),
          count({ key: 'n', name: gradedName }, n, {
            words: { zh: '所含各题计分票数之和', en: 'answers that score, of all its items' },
            put: sumText(its.map((item) => String(item.n))),
          }),
        ],
        tables: [itemsTable(survey, name)],
        inputs: [answersInput(survey)],
      }),
    }
  })
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0)
}
