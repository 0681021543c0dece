import type { WorkingPaper } from '../papers/paper.ts'
import { survey as surveyKind } from '../papers/survey.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'
import { type CountedSurvey, readSurvey } from '../scoring/read-survey.ts'
import type { ColumnScore } from '../scoring/score-column.ts'
import { scoreItems } from '../scoring/score-items.ts'
import type { SurveyScore } from '../scoring/score-survey.ts'
import { type GroupTally, hiddenGroups } from '../scoring/small-groups.ts'
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
   * its mean of all, so it is shown in all of them or in none. Where an item is hidden, what the groups gave the others
   * would tell what they gave it: no group is shown item by item.
   */
  readonly hidden: ReadonlySet<string | null>
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
  return { paper, questionnaire, counted, columns, score, hidden: hiddenAnywhere(columns, score, asked) }
}

type Names = ReadonlySet<string | null>

function hiddenAnywhere(
  columns: readonly ColumnScore[],
  { items, groups }: SurveyScore,
  { internal, convention }: VillageInQuestion,
): Names {
  if (internal) return new Set()
  if (items.some(({ hidden }) => hidden !== null)) return new Set([...groups.map(({ name }) => name), null])
  const all = [...groups, ...items.flatMap((item) => item.groups)]
  const { smallGroup } = convention.attention
  let hidden: Names = new Set(all.filter(({ small }) => small).map(({ name }) => name))
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    const known = hidden
    hidden = new Set([...known, ...columns.flatMap((column) => coveredIn(column, known, smallGroup))])
  }
  return hidden
}

/** Those hidden elsewhere, as far as they answered this item, and whoever covers them in it. */
function coveredIn({ tallies }: ColumnScore, known: Names, smallGroup: number): (string | null)[] {
  const named = tallies.filter(({ name }) => name !== null)
  const also = ({ name, ballots }: GroupTally) => ballots > 0 && known.has(name)
  return [...hiddenGroups(named, smallGroup, also)].map(({ name }) => name)
}

export function answersInput({ paper, counted }: SurveyInQuestion): Input {
  return counted.from === 'ballots'
    ? listInput(paper, { zh: '答卷（份）', en: 'questionnaires' }, 'responses')
    : listInput(paper, { zh: '计票（行）', en: 'tallies' }, 'tallies')
}
