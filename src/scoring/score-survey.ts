import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'
import type { Convention } from './convention.ts'
import { countOccasions, type OccasionCount } from './count-occasions.ts'
import { type Fraction, mean, ratio } from './fraction.ts'
import { nameCounts, readSurvey } from './read-survey.ts'
import { type ColumnScore, missingGroups } from './score-column.ts'
import { scoreItems } from './score-items.ts'
import { type GroupScore, showGroups } from './small-groups.ts'
import { tallySurveyGroups } from './survey-groups.ts'
import { sum } from './tally-grid.ts'

export interface ItemScore extends Omit<ColumnScore, 'tallies'> {
  readonly id: string
  readonly aspect: string
  readonly text: string
  /** by the questionnaire's own grades, then its ungraded answer, then `blank` */
  readonly counts: Readonly<Record<string, number>>
  /** of the groups it was asked of */
  readonly groups: readonly GroupScore[]
}

export interface AspectScore {
  readonly name: string
  readonly score: Fraction | null
  /** of all its items together */
  readonly n: number
}

export interface SurveyScore {
  readonly issued: number | null
  readonly returned: number | null
  readonly invalid: number | null
  readonly valid: number | null
  readonly returnRate: Fraction | null
  readonly overall: Fraction | null
  /** 不了解 and blank among all that was asked */
  readonly ungradedRate: Fraction | null
  /** questionnaires with a comment; null where only totals were kept */
  readonly comments: number | null
  readonly aspects: readonly AspectScore[]
  readonly items: readonly ItemScore[]
  /** over all items: `n` counts answers, `ballots` people */
  readonly groups: readonly GroupScore[]
  /** weighted groups of which no questionnaire came, though something was asked of them */
  readonly missingGroups: readonly string[]
  readonly occasions: readonly OccasionCount[]
}

/** null where no answer is in the paper yet; small groups are hidden unless `internal`. */
export function scoreSurvey(
  paper: SurveyPaper,
  questionnaire: QuestionnairePaper,
  convention: Convention,
  internal = false,
): SurveyScore | null {
  const survey = readSurvey(paper, questionnaire, convention)
  if (survey === null) return null
  const columns = scoreItems(survey, questionnaire.items)
  const show = (tallies: ColumnScore['tallies']) =>
    showGroups(tallies, convention.attention.smallGroup, internal)
  const items = questionnaire.items.flatMap(({ id, aspect, text }, index): ItemScore[] => {
    const column = columns[index]
    if (column === undefined) return []
    const { tallies, ...figures } = column
    const counts = nameCounts(survey.labels, figures.answers)
    return [{ id, aspect, text, ...figures, counts, groups: show(tallies) }]
  })
  const groups = tallySurveyGroups(survey.grid, columns)
  const { issued, returned, invalid } = paper
  return {
    issued,
    returned,
    invalid,
    valid: survey.valid,
    returnRate: ratio(returned, issued),
    overall: meanScore(items),
    ungradedRate: ungradedRate(columns, survey.values.length),
    comments: survey.from === 'tallies' ? null : countComments(paper),
    aspects: scoreAspects(items),
    items,
    groups: show(groups),
    missingGroups: missingGroups(groups),
    occasions: countOccasions(paper, questionnaire),
  }
}

/** Items without a value are left out; one that a missing group withholds takes the mean with it. */
function meanScore(items: readonly ItemScore[]): Fraction | null {
  return items.some(({ withheld }) => withheld) ? null : mean(items.map(({ score }) => score))
}

function scoreAspects(items: readonly ItemScore[]): AspectScore[] {
  return [...new Set(items.map(({ aspect }) => aspect))].map((name) => {
    const its = items.filter(({ aspect }) => aspect === name)
    return { name, score: meanScore(its), n: sum(its.map(({ n }) => n)) }
  })
}

function ungradedRate(columns: readonly ColumnScore[], grades: number): Fraction | null {
  if (columns.some(({ valid }) => valid === null)) return null
  const ungraded = sum(columns.map(({ answers }) => sum(answers.slice(grades))))
  return ratio(ungraded, sum(columns.map(({ valid }) => valid ?? 0)))
}

function countComments(paper: SurveyPaper): number {
  return (paper.responses ?? []).filter(({ comment }) => (comment ?? '').trim() !== '').length
}
