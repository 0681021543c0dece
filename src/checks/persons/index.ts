import type { Check } from '../check.ts'
import { personsAliasIsName } from './alias-is-name.ts'
import { personsAliasTwice } from './alias-twice.ts'
import { personsIdentityNumber } from './identity-number.ts'
import { personsRoundPapers } from './round-papers.ts'
import { personsSpeakerNamed } from './speaker-named.ts'
import { personsTelephone } from './telephone.ts'

export const personsChecks: readonly Check[] = [
  personsSpeakerNamed,
  personsIdentityNumber,
  personsTelephone,
  personsRoundPapers,
  personsAliasTwice,
  personsAliasIsName,
]
