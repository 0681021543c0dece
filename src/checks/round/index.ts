import type { Check } from '../check.ts'
import { roundAvoidance } from './avoidance.ts'
import { roundIncomplete } from './incomplete.ts'
import { roundLookAlikeId } from './look-alike-id.ts'
import { roundOnePaper } from './one-paper.ts'
import { roundPeriod } from './period.ts'
import { roundPerson } from './person.ts'
import { roundRequiredPaper } from './required-paper.ts'
import { roundScale } from './scale.ts'
import { roundSharedKey } from './shared-key.ts'
import { roundTopic } from './topic.ts'
import { roundTown } from './town.ts'
import { roundUniqueFolder } from './unique-folder.ts'
import { roundUniqueId } from './unique-id.ts'
import { roundUniquePerson } from './unique-person.ts'
import { roundUniqueTeam } from './unique-team.ts'
import { roundUniqueVillage } from './unique-village.ts'
import { roundVillage } from './village.ts'
import { roundVillageTeam } from './village-team.ts'
import { roundWeightedGroup } from './weighted-group.ts'

export const roundChecks: readonly Check[] = [
  roundAvoidance,
  roundIncomplete,
  roundOnePaper,
  roundPeriod,
  roundPerson,
  roundRequiredPaper,
  roundScale,
  roundSharedKey,
  roundTopic,
  roundTown,
  roundLookAlikeId,
  roundUniqueId,
  roundUniquePerson,
  roundUniqueTeam,
  roundUniqueVillage,
  roundUniqueFolder,
  roundVillage,
  roundVillageTeam,
  roundWeightedGroup,
]
