import { assets } from './assets.ts'
import { checklist } from './checklist.ts'
import { clues } from './clues.ts'
import { evidence } from './evidence.ts'
import { interviews } from './interviews.ts'
import { issues } from './issues.ts'
import { leads } from './leads.ts'
import type { PaperKind } from './paper.ts'
import { persons } from './persons.ts'
import { petitions } from './petitions.ts'
import { questionnaire } from './questionnaire.ts'
import { rating } from './rating.ts'
import { rectification } from './rectification.ts'
import { reviews } from './reviews.ts'
import { round } from './round.ts'
import { slips } from './slips.ts'
import { survey } from './survey.ts'
import { test } from './test.ts'
import { town } from './town.ts'
import { village } from './village.ts'
import { visits } from './visits.ts'

/** Every kind of paper, in the order in which they are listed and made. */
export const paperKinds: readonly PaperKind<unknown>[] = [
  round,
  questionnaire,
  checklist,
  town,
  village,
  leads,
  survey,
  rating,
  test,
  visits,
  reviews,
  assets,
  issues,
  slips,
  rectification,
  evidence,
  interviews,
  petitions,
  persons,
  clues,
]

export const kindsByName: ReadonlyMap<string, PaperKind<unknown>> = new Map(
  paperKinds.map((kind) => [kind.name, kind]),
)
