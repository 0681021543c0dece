import { ownIdentity } from '../../git/identity.ts'
import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { type Person, personNamed } from '../../signatures/public-key.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** Whom `--by` names, else whose machine it is. `does` says what the person does: 封存, seals. */
export function personBy({ root, round }: LoadedWorkspace, { by }: Options, does: Text): Person {
  const wanted = typeof by === 'string' ? by : (ownIdentity(root)?.name ?? '')
  const person = personNamed(round.data.people, wanted)
  if (person) return person
  throw new UsageError(
    {
      zh: wanted === '' ? `没有写谁${does.zh}` : `本轮人员里没有“${wanted}”`,
      en: wanted === '' ? `who ${does.en}?` : `“${wanted}” is not of the round's people`,
    },
    { zh: `用 --by 写${does.zh}人的姓名。`, en: 'Name the person with --by.' },
  )
}
