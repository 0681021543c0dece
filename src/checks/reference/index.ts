import type { Check } from '../check.ts'
import { referenceAlias } from './alias.ts'
import { referenceAspect } from './aspect.ts'
import { referenceDepartment } from './department.ts'
import { referenceGroup } from './group.ts'
import { referenceItem } from './item.ts'
import { referenceKind } from './kind.ts'
import { referenceNotHere } from './not-here.ts'
import { referenceOccasion } from './occasion.ts'
import { referenceOfficer } from './officer.ts'
import { referenceOtherVillage } from './other-village.ts'
import { referencePage } from './page.ts'
import { referencePerson } from './person.ts'
import { referencePoint } from './point.ts'
import { referenceSubject } from './subject.ts'
import { referenceTopic } from './topic.ts'
import { referenceTown } from './town.ts'
import { referenceUnknown } from './unknown.ts'

export const referenceChecks: readonly Check[] = [
  referenceUnknown,
  referenceOtherVillage,
  referenceKind,
  referencePage,
  referenceNotHere,
  referencePerson,
  referenceAlias,
  referenceOfficer,
  referenceSubject,
  referenceGroup,
  referenceOccasion,
  referenceItem,
  referenceAspect,
  referenceTopic,
  referencePoint,
  referenceDepartment,
  referenceTown,
]
