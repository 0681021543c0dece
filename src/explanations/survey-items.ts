import { columnFigureNames, columnFigures } from './column-figures.ts'
import type { Findings, GroupCounts, Input, Topic } from './explanation.ts'
import { sumText } from './figures.ts'
import { columnFlags } from './flag-reasons.ts'
import { countGroups, type GradedColumn, numberBallots } from './graded-column.ts'
import { hiddenGroupNote } from './hidden-group-note.ts'
import { input } from './places.ts'
import { answersInput, type SurveyInQuestion, surveyReads, withCompany } from './survey-in-question.ts'
import type { VillageInQuestion } from './village-in-question.ts'

export function surveyItemTopics(asked: VillageInQuestion, survey: SurveyInQuestion): Topic[] {
  const { labels, values } = survey.counted
  const names = columnFigureNames(labels.slice(0, values.length), labels.slice(values.length), 'unknownRate')
  return survey.score.items.map(
    ({ id, aspect, text }, index): Topic => ({
      what: `survey#${id}`,
      title: { zh: `问卷 ${id}（${aspect}）：${text}`, en: `Item ${id} (${aspect}): ${text}` },
      synonyms: [id, `问卷${id}`, `第${index + 1}题`],
      figures: names,
      reads: surveyReads,
      find: () => ofItem(asked, survey, index),
    }),
  )
}

function ofItem(asked: VillageInQuestion, survey: SurveyInQuestion, index: number): Findings {
  const scored = survey.score.items[index]
  if (!scored) return {}
  const column = gradedItem(asked, survey, index)
  const { convention } = asked
  return {
    figures: columnFigures(column, scored, convention, 'unknownRate', validPut(survey, index, column.groups)),
    flags: columnFlags(`survey#${scored.id}`, scored, column.groups, convention),
    answers: [...column.grades, ...column.ungraded],
    groups: column.groups,
    ballots: column.ballots,
    inputs: itemInputs(survey, index),
    notes: column.groups.some(({ small }) => small) ? [hiddenGroupNote] : [],
  }
}

function gradedItem(asked: VillageInQuestion, survey: SurveyInQuestion, index: number): GradedColumn {
  const { counted, columns, paper } = survey
  const { tallies = [], answers = [] } = columns[index] ?? {}
  const grades = counted.values.length
  const hidden = asked.internal ? new Set<string>() : withCompany(tallies, survey.hidden)
  const groups = countGroups({ grid: counted.grid, column: index, tallies, hidden, together: false })
  const sheets = (paper.data.responses ?? []).map(({ ballot, group, answers: letters }) => ({
    ballot,
    group,
    letters,
  }))
  return {
    grades: counted.labels.slice(0, grades),
    values: counted.values,
    ungraded: counted.labels.slice(grades),
    counts: answers,
    groups,
    ballots: counted.from === 'ballots' ? numberBallots(sheets, index, counted.labels, grades, groups) : [],
  }
}

/** Sheets by group, or what came back less the invalid, or the answers where only some were asked. */
function validPut(survey: SurveyInQuestion, index: number, groups: readonly GroupCounts[]): string {
  const { counted, questionnaire, score, columns } = survey
  if (counted.from === 'ballots') return sumText(groups.map(({ ballots }) => String(ballots)))
  return questionnaire.data.items[index]?.asked === undefined
    ? `${score.returned} − ${score.invalid}`
    : sumText((columns[index]?.answers ?? []).map(String))
}

function itemInputs(survey: SurveyInQuestion, index: number): Input[] {
  const { paper, questionnaire, counted, score } = survey
  const id = score.items[index]?.id ?? ''
  const { asked } = questionnaire.data.items[index] ?? {}
  const item = { zh: `题目 ${id}`, en: `item ${id}` }
  const own: Input = {
    name: item,
    value: asked ? `只问${asked.join('、')}` : null,
    place: questionnaire.source.at('items', index),
  }
  if (counted.from === 'ballots') return [answersInput(survey), own]
  const rows = (paper.data.tallies ?? []).flatMap((tally, row) => (tally.item === id ? [row] : []))
  return [
    ...rows.map((row) => ({ ...input(paper, { zh: '计票', en: 'tally' }, 'tallies', row), value: null })),
    own,
  ]
}
