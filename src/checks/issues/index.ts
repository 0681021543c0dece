import type { Check } from '../check.ts'
import { issuesBasis } from './basis.ts'
import { issuesEvidenceRule } from './evidence-rule.ts'
import { issuesFourExactnesses } from './four-exactnesses.ts'
import { issuesIncomplete } from './incomplete.ts'
import { issuesPointAspect } from './point-aspect.ts'
import { issuesRefutedLead } from './refuted-lead.ts'
import { issuesSameText } from './same-text.ts'
import { issuesSignOrder } from './sign-order.ts'
import { issuesSignPersons } from './sign-persons.ts'
import { issuesSources } from './sources.ts'
import { issuesStaleSignature } from './stale-signature.ts'
import { issuesTopicAspect } from './topic-aspect.ts'
import { issuesWithdrawn } from './withdrawn.ts'
import { issuesYears } from './years.ts'

export const issuesChecks: readonly Check[] = [
  issuesBasis,
  issuesEvidenceRule,
  issuesFourExactnesses,
  issuesIncomplete,
  issuesPointAspect,
  issuesRefutedLead,
  issuesSameText,
  issuesSignOrder,
  issuesSignPersons,
  issuesSources,
  issuesStaleSignature,
  issuesTopicAspect,
  issuesWithdrawn,
  issuesYears,
]
