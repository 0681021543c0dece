import { ownIdentity } from '../../git/identity.ts'
import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Person } from '../../signatures/public-key.ts'
import type { Options } from '../subcommand.ts'
import { personDoing } from './person-doing.ts'

/** Whom `--by` names, else whose machine it is. `does` says what the person does: 封存, seals. */
export function personBy({ root, round }: LoadedWorkspace, { by }: Options, does: Text): Person {
  const wanted = typeof by === 'string' ? by : (ownIdentity(root)?.name ?? '')
  return personDoing(round.data.people, wanted, does)
}
