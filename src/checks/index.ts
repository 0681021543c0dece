import type { Check } from './check.ts'
import { referenceAlias } from './reference-alias.ts'
import { referenceAspect } from './reference-aspect.ts'
import { referenceDepartment } from './reference-department.ts'
import { referenceGroup } from './reference-group.ts'
import { referenceItem } from './reference-item.ts'
import { referenceKind } from './reference-kind.ts'
import { referenceNotHere } from './reference-not-here.ts'
import { referenceOccasion } from './reference-occasion.ts'
import { referenceOfficer } from './reference-officer.ts'
import { referenceOtherVillage } from './reference-other-village.ts'
import { referencePage } from './reference-page.ts'
import { referencePerson } from './reference-person.ts'
import { referencePoint } from './reference-point.ts'
import { referenceSubject } from './reference-subject.ts'
import { referenceTopic } from './reference-topic.ts'
import { referenceTown } from './reference-town.ts'
import { referenceUnknown } from './reference-unknown.ts'

/** Every check, by area in the order of the working papers. */
export const checks: readonly Check[] = [
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
