import type { Check } from '../check.ts'
import { ratingBallotsBalance } from './ballots-balance.ts'
import { ratingIncomplete } from './incomplete.ts'
import { ratingMarkLength } from './mark-length.ts'
import { ratingMarkLetters } from './mark-letters.ts'
import { ratingOfficer } from './officer.ts'
import { ratingOneForm } from './one-form.ts'
import { ratingReturned } from './returned.ts'
import { ratingSubjectName } from './subject-name.ts'
import { ratingTalliesBalance } from './tallies-balance.ts'
import { ratingTallyGrades } from './tally-grades.ts'
import { ratingTeamFirst } from './team-first.ts'
import { ratingUniqueBallot } from './unique-ballot.ts'
import { ratingUniqueSubject } from './unique-subject.ts'
import { ratingUniqueTally } from './unique-tally.ts'
import { ratingWeightedGroup } from './weighted-group.ts'

export const ratingChecks: readonly Check[] = [
  ratingBallotsBalance,
  ratingMarkLength,
  ratingMarkLetters,
  ratingOfficer,
  ratingOneForm,
  ratingReturned,
  ratingSubjectName,
  ratingTalliesBalance,
  ratingTallyGrades,
  ratingTeamFirst,
  ratingUniqueBallot,
  ratingUniqueSubject,
  ratingUniqueTally,
  ratingWeightedGroup,
  ratingIncomplete,
]
