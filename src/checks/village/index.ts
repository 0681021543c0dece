import type { Check } from '../check.ts'
import { villageClass } from './class.ts'
import { villageFolderName } from './folder-name.ts'
import { villageHouseholds } from './households.ts'
import { villageIncomplete } from './incomplete.ts'
import { villageMode } from './mode.ts'
import { villageOfficerTerm } from './officer-term.ts'
import { villageStay } from './stay.ts'
import { villageStayInRound } from './stay-in-round.ts'
import { villageUniqueOfficer } from './unique-officer.ts'

export const villageChecks: readonly Check[] = [
  villageClass,
  villageFolderName,
  villageHouseholds,
  villageIncomplete,
  villageMode,
  villageOfficerTerm,
  villageStay,
  villageStayInRound,
  villageUniqueOfficer,
]
