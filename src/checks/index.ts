import { assetsChecks } from './assets/index.ts'
import type { Check } from './check.ts'
import { checklistChecks } from './checklist/index.ts'
import { cluesChecks } from './clues/index.ts'
import { evidenceChecks } from './evidence/index.ts'
import { interviewsChecks } from './interviews/index.ts'
import { issuesChecks } from './issues/index.ts'
import { leadsChecks } from './leads/index.ts'
import { personsChecks } from './persons/index.ts'
import { petitionsChecks } from './petitions/index.ts'
import { questionnaireChecks } from './questionnaire/index.ts'
import { ratingChecks } from './rating/index.ts'
import { rectificationChecks } from './rectification/index.ts'
import { referenceChecks } from './reference/index.ts'
import { reviewsChecks } from './reviews/index.ts'
import { roundChecks } from './round/index.ts'
import { slipsChecks } from './slips/index.ts'
import { surveyChecks } from './survey/index.ts'
import { testChecks } from './test/index.ts'
import { townChecks } from './town/index.ts'
import { villageChecks } from './village/index.ts'
import { visitsChecks } from './visits/index.ts'

/** Every check, by area in the order of the working papers; each area lists its own. */
export const checks: readonly Check[] = [
  ...roundChecks,
  ...referenceChecks,
  ...evidenceChecks,
  ...questionnaireChecks,
  ...checklistChecks,
  ...townChecks,
  ...villageChecks,
  ...leadsChecks,
  ...surveyChecks,
  ...ratingChecks,
  ...testChecks,
  ...visitsChecks,
  ...reviewsChecks,
  ...petitionsChecks,
  ...personsChecks,
  ...cluesChecks,
  ...assetsChecks,
  ...issuesChecks,
  ...slipsChecks,
  ...rectificationChecks,
  ...interviewsChecks,
]
