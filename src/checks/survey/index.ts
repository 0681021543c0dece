import type { Check } from '../check.ts'
import { surveyAlikeAnswers } from './alike-answers.ts'
import { surveyAnswerLength } from './answer-length.ts'
import { surveyAnswerLetters } from './answer-letters.ts'
import { surveyBallotGaps } from './ballot-gaps.ts'
import { surveyBallotsBalance } from './ballots-balance.ts'
import { surveyGroupSize } from './group-size.ts'
import { surveyHeldTotals } from './held-totals.ts'
import { surveyIncomplete } from './incomplete.ts'
import { surveyItemNotAsked } from './item-not-asked.ts'
import { surveyOneForm } from './one-form.ts'
import { surveyOutsideStay } from './outside-stay.ts'
import { surveyReturnLow } from './return-low.ts'
import { surveyReturned } from './returned.ts'
import { surveySameComments } from './same-comments.ts'
import { surveySameSheets } from './same-sheets.ts'
import { surveyTalliesBalance } from './tallies-balance.ts'
import { surveyTallyGrades } from './tally-grades.ts'
import { surveyUniqueBallot } from './unique-ballot.ts'
import { surveyUniqueTally } from './unique-tally.ts'
import { surveyWeightedGroup } from './weighted-group.ts'

export const surveyChecks: readonly Check[] = [
  surveyAnswerLength,
  surveyAnswerLetters,
  surveyBallotsBalance,
  surveyHeldTotals,
  surveyItemNotAsked,
  surveyOneForm,
  surveyReturned,
  surveyTalliesBalance,
  surveyTallyGrades,
  surveyUniqueBallot,
  surveySameSheets,
  surveySameComments,
  surveyReturnLow,
  surveyGroupSize,
  surveyBallotGaps,
  surveyAlikeAnswers,
  surveyUniqueTally,
  surveyWeightedGroup,
  surveyIncomplete,
  surveyOutsideStay,
]
