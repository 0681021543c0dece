import { printAssets } from './print-assets.ts'
import { printInterview } from './print-interview.ts'
import { printPetition } from './print-petition.ts'
import { printProblem } from './print-problem.ts'
import { printQuestionnaire } from './print-questionnaire.ts'
import { printRating } from './print-rating.ts'
import type { PrintSheet } from './print-sheet.ts'
import { printSlip } from './print-slip.ts'
import { printTally } from './print-tally.ts'
import { printTest } from './print-test.ts'
import { printVisit } from './print-visit.ts'

/** In the order of an inspector's work. */
export const printSheets: readonly PrintSheet[] = [
  printQuestionnaire,
  printRating,
  printTally,
  printTest,
  printInterview,
  printVisit,
  printPetition,
  printAssets,
  printProblem,
  printSlip,
]

/** Every word that names a sheet: `questionnaire`, `问卷调查表`. */
export const printWords: ReadonlyMap<string, PrintSheet> = new Map(
  printSheets.flatMap((sheet) => [sheet.name, sheet.title.zh].map((word) => [word, sheet] as const)),
)
