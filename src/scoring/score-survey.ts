import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'
import type { Convention } from './convention.ts'
import { countOccasions, type OccasionCount } from './count-occasions.ts'
import { type Fraction, mean, ratio } from './fraction.ts'
import { type Hidden, hiddenOf, hideFigures } from './hidden-figures.ts'
import { coverItems } from './hidden-items.ts'
import { nameCounts, readSurvey } from './read-survey.ts'
import { type ColumnScore, missingGroups } from './score-column.ts'
import { scoreItems } from './score-items.ts'
import { type GroupScore, showGroups } from './small-groups.ts'
import { tallySurveyGroups } from './survey-groups.ts'
import { sum } from './tally-grid.ts'

export interface ItemScore extends Omit<ColumnScore, 'tallies' | 'answers' | 'n'> {
  readonly id: string
  readonly aspect: string
  readonly text: string
  /** what the score was divided by; null where hidden */
  readonly n: number | null
  /** by the questionnaire's own grades, then its ungraded answer, then `blank`; null where hidden */
  readonly counts: Readonly<Record<string, number | null>>
  /** why some or all of its figures are null; null where all may be shown */
  readonly hidden: Hidden | null
  /** of the groups it was asked of */
  readonly groups: readonly GroupScore[]
}

export interface AspectScore {
  readonly name: string
  /** null where none of its items has one, or hidden */
  readonly score: Fraction | null
  /** of all its items together; null where hidden */
  readonly n: number | null
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

/** null where no answer is in the paper yet; what could be told of small groups is hidden unless `internal`. */
export function scoreSurvey(
  paper: SurveyPaper,
  questionnaire: QuestionnairePaper,
  convention: Convention,
  internal = false,
): SurveyScore | null {
  const survey = readSurvey(paper, questionnaire, convention)
  if (survey === null) return null
  const columns = scoreItems(survey, questionnaire.items)
  const { smallGroup } = convention.attention
  const show = (tallies: ColumnScore['tallies']) => showGroups(tallies, smallGroup, internal)
  const all = questionnaire.items.flatMap(({ id, aspect, text, asked }, index): WholeItem[] => {
    const column = columns[index]
    if (column === undefined) return []
    const { tallies, answers, ...figures } = column
    const counts = nameCounts(survey.labels, answers)
    const hidden = internal ? null : hiddenOf(column, asked !== undefined, smallGroup)
    return [{ id, aspect, text, ...figures, counts, groups: show(tallies), hidden }]
  })
  const hidden = coverItems(all.map((item) => ({ ...item, scored: item.score !== null })))
  const groups = tallySurveyGroups(survey.grid, columns)
  const { issued, returned, invalid } = paper
  return {
    issued,
    returned,
    invalid,
    valid: survey.valid,
    returnRate: ratio(returned, issued),
    overall: hidden.overall ? null : meanScore(all),
    ungradedRate: ungradedRate(columns, survey.values.length),
    comments: survey.from === 'tallies' ? null : countComments(paper),
    aspects: scoreAspects(all).map((one) => (hidden.aspects.has(one.name) ? { ...one, ...NOTHING } : one)),
    items: all.map((item, index) => hideFigures(item, hidden.items[index] ?? null)),
    groups: show(groups),
    missingGroups: missingGroups(groups),
    occasions: countOccasions(paper, questionnaire),
  }
}

interface WholeItem extends Omit<ItemScore, 'n' | 'counts'> {
  readonly n: number
  readonly counts: Readonly<Record<string, number>>
}

const NOTHING = { score: null, n: null }

/** Items without a value are left out; one that a missing group withholds takes the mean with it. */
function meanScore(items: readonly WholeItem[]): Fraction | null {
  return items.some(({ withheld }) => withheld) ? null : mean(items.map(({ score }) => score))
}

function scoreAspects(items: readonly WholeItem[]): AspectScore[] {
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
