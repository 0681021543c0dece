import type { Text } from '../language.ts'
import { ratio } from '../scoring/fraction.ts'
import type { GroupTally } from '../scoring/small-groups.ts'
import { gradedName } from './column-figures.ts'
import type { Findings, PartTable, Topic } from './explanation.ts'
import { count, exactText, figure, sumText, term } from './figures.ts'
import { hiddenGroupNote } from './hidden-group-note.ts'
import { answersInput, type SurveyInQuestion, surveyReads } from './survey-in-question.ts'

const shareName: Text = { zh: '占有效问卷', en: 'share of the valid' }

/** A group over the whole questionnaire. */
export function surveyGroupTopics(survey: SurveyInQuestion): Topic[] {
  return survey.score.groups.map((group) => ({
    what: `survey@${group.name}`,
    title: { zh: `问卷群体：${group.name}`, en: `Group of the questionnaire: ${group.name}` },
    synonyms: [group.name, `问卷${group.name}`],
    figures: [
      { key: 'ballots', name: { zh: '份数', en: 'questionnaires' } },
      { key: 'share', name: shareName },
      { key: 'overall', name: { zh: '得分', en: 'score' } },
      { key: 'n', name: gradedName },
    ],
    reads: surveyReads,
    find: () => ofGroup(survey, group),
  }))
}

function ofGroup(survey: SurveyInQuestion, group: SurveyInQuestion['score']['groups'][number]): Findings {
  const { hidden } = survey
  const its = answeredBy(survey, group.name)
  const listed = !group.small && !hidden.has(group.name)
  const values = its.flatMap(({ score }) => (score ? [score] : []))
  const { valid } = survey.score
  const overall = { key: 'overall', name: { zh: '得分', en: 'score' } }
  return {
    figures: [
      count({ key: 'ballots', name: { zh: '份数', en: 'questionnaires' } }, group.ballots, {
        words: { zh: '本群体交回的有效问卷', en: 'valid questionnaires of the group' },
      }),
      figure({ key: 'share', name: shareName }, 'percent', valid === 0 ? null : ratio(group.ballots, valid), {
        words: { zh: '本群体份数 ÷ 有效问卷', en: 'of the group ÷ all valid questionnaires' },
        put: `${group.ballots} ÷ ${valid}`,
      }),
      figure(overall, 'points', group.score, {
        words: {
          zh: '本群体所答各题得分的平均；各题得分未经舍入',
          en: 'the mean of what the group gave the items it was asked, unrounded',
        },
        put: listed && values.length > 0 ? `(${sumText(values.map(term))}) ÷ ${values.length}` : null,
        settings: ['scale', 'abstentions', 'smallGroup'],
      }),
      count({ key: 'n', name: gradedName }, group.n, {
        words: { zh: '本群体各题计分票数之和', en: 'answers of the group that score, of all items' },
        put: listed ? sumText(its.map(({ n }) => String(n))) : null,
        settings: ['abstentions', 'smallGroup'],
      }),
    ],
    tables: listed ? [itemsOf(survey, its)] : [],
    inputs: [answersInput(survey)],
    notes: listed ? [] : [group.small ? hiddenGroupNote : ITEM_HIDDEN],
  }
}

const ITEM_HIDDEN: Text = {
  zh: '该群体有题目不单列，为避免推算，各题一并不列；加 --internal 可看（仅供组内）。',
  en: 'Some items of the group are not shown, so none are listed; see --internal.',
}

interface Answered extends GroupTally {
  readonly item: string
  readonly index: number
}

function answeredBy({ columns, questionnaire }: SurveyInQuestion, group: string): Answered[] {
  return columns.flatMap(({ tallies }, index) =>
    tallies
      .filter(({ name }) => name === group)
      .map((tally) => ({ ...tally, item: questionnaire.data.items[index]?.id ?? '', index })),
  )
}

function itemsOf({ questionnaire }: SurveyInQuestion, its: readonly Answered[]): PartTable {
  return {
    title: { zh: '本群体各题', en: 'Items of the group' },
    columns: [
      { zh: '题目', en: 'item' },
      { zh: '得分', en: 'score' },
      { zh: '精确值', en: 'exact' },
      { zh: '计分票数', en: 'graded' },
    ],
    rows: its.map(({ item, score, n, index }) => ({
      cells: [item, score?.toFixed() ?? null, score ? exactText(score) : null, n],
      place: questionnaire.source.at('items', index),
    })),
  }
}
