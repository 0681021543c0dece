import type { WorkingPaper } from '../papers/paper.ts'
import { survey as surveyKind } from '../papers/survey.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'
import { type CountedSurvey, readSurvey } from '../scoring/read-survey.ts'
import type { ColumnScore } from '../scoring/score-column.ts'
import { scoreItems } from '../scoring/score-items.ts'
import type { SurveyScore } from '../scoring/score-survey.ts'
import type { Input } from './explanation.ts'
import { listInput } from './places.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** A questionnaire with its answers, and the groups that none of its tables may show. */
export interface SurveyInQuestion {
  readonly paper: WorkingPaper<SurveyPaper>
  readonly questionnaire: WorkingPaper<QuestionnairePaper>
  readonly counted: CountedSurvey
  readonly columns: readonly ColumnScore[]
  readonly score: SurveyScore
  /**
   * Groups that are hidden in any item or in the whole. A group shown in all items but one could be told there from
   * its mean of all, so it is shown in all of them or in none.
   */
  readonly hidden: ReadonlySet<string>
}

export const surveyReads = ['village', 'questionnaire', 'survey']

const known = new WeakMap<VillageInQuestion, SurveyInQuestion | null>()

/** null where there is no answer to explain */
export function surveyInQuestion(asked: VillageInQuestion): SurveyInQuestion | null {
  const before = known.get(asked)
  if (before !== undefined) return before
  const found = readIt(asked)
  known.set(asked, found)
  return found
}

function readIt(asked: VillageInQuestion): SurveyInQuestion | null {
  const paper = asked.paper(surveyKind)
  const { questionnaire } = asked.workspace
  const score = asked.score.survey
  if (!paper || !questionnaire || !score) return null
  const counted = readSurvey(paper.data, questionnaire.data, asked.convention)
  if (counted === null) return null
  const columns = scoreItems(counted, questionnaire.data.items)
  return { paper, questionnaire, counted, columns, score, hidden: hiddenAnywhere(score) }
}

function hiddenAnywhere({ items, groups }: SurveyScore): ReadonlySet<string> {
  const all = [...groups, ...items.flatMap((item) => item.groups)]
  const hidden = new Set(all.filter(({ small }) => small).map(({ name }) => name))
  return withCompany(groups, hidden)
}

/** One hidden group alone could be had as the total less the others: the next smallest hides with it. */
export function withCompany(
  groups: readonly { readonly name: string | null; readonly ballots: number }[],
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const there = groups.filter(({ ballots }) => ballots > 0)
  if (there.filter(({ name }) => name !== null && hidden.has(name)).length !== 1) return hidden
  const [next] = there
    .filter(({ name }) => name !== null && !hidden.has(name))
    .sort((a, b) => a.ballots - b.ballots)
  return next?.name ? new Set([...hidden, next.name]) : hidden
}

export function answersInput({ paper, counted }: SurveyInQuestion): Input {
  return counted.from === 'ballots'
    ? listInput(paper, { zh: '答卷（份）', en: 'questionnaires' }, 'responses')
    : listInput(paper, { zh: '计票（行）', en: 'tallies' }, 'tallies')
}
