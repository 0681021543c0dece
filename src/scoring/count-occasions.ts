import { byCodePoint } from '../papers/by-code-point.ts'
import { occasionsOf } from '../papers/questionnaire.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'

export interface OccasionCount {
  /** null gathers the questionnaires without one */
  readonly name: string | null
  readonly ballots: number
}

/** How many questionnaires came from each occasion: in declared order, then others, then none. */
export function countOccasions(paper: SurveyPaper, questionnaire: QuestionnairePaper): OccasionCount[] {
  const ballots = new Map<string | null, number>()
  for (const { occasion = null } of paper.responses ?? [])
    ballots.set(occasion, (ballots.get(occasion) ?? 0) + 1)
  const named = [...ballots.keys()].filter((name) => name !== null).sort(byCodePoint)
  const order = new Set<string | null>([...occasionsOf(questionnaire), ...named, null])
  return [...order].flatMap((name) => {
    const count = ballots.get(name)
    return count === undefined ? [] : [{ name, ballots: count }]
  })
}
