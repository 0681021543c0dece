import { ownIdentity } from '../../git/identity.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import type { Step } from '../../signatures/statement.ts'
import { signerByOffice, signerFault } from '../../signatures/who-may-sign.ts'
import { UsageError } from '../../usage-error.ts'
import { personDoing } from '../round/person-doing.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'

/** Who signs: whom `--by` names, else whose office it is, else whose machine it is. */
export function signerOf(
  { village, workspace }: VillageRound,
  { id, sign }: Issue,
  step: Step,
  { by: said }: Options,
): string {
  const { people, teams } = workspace.round.data
  const team = teams.find(({ villages }) =>
    villages.some((name) => name.normalize('NFC') === village.name.normalize('NFC')),
  )
  if (!team)
    throw new UsageError(
      { zh: `轮次设置里没有哪个组负责${village.name}`, en: `no team of the round has ${village.name}` },
      { zh: '在 inspect.yaml 的 teams 里写上。', en: 'Enter it in the teams of inspect.yaml.' },
    )
  const wanted =
    typeof said === 'string'
      ? said
      : (signerByOffice(step, team, sign) ?? ownIdentity(workspace.root)?.name ?? '')
  const person = personDoing(people, wanted, { zh: '签名', en: 'signs' })
  const fault = signerFault(step, person.name, team, sign)
  if (fault) throw new UsageError({ zh: `${id}：${fault.zh}`, en: `${id}: ${fault.en}` })
  return person.name
}
