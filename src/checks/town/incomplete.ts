import { town } from '../../papers/town.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'
import { incompleteInRound } from '../incomplete-paper.ts'

export const townIncomplete: Check = incompleteInRound(town, ({ towns }) =>
  towns.flatMap((place) => papersOf(place, town)),
)
