import { ownIdentity } from '../../git/identity.ts'
import { personNamed } from '../../signatures/public-key.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import type { Step } from '../../signatures/statement.ts'
import { signerByOffice, signerFault } from '../../signatures/who-may-sign.ts'
import { UsageError } from '../../usage-error.ts'
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
  const person = personNamed(people, wanted)
  if (!person)
    throw new UsageError(
      {
        zh: wanted === '' ? '没有写谁签名' : `本轮人员里没有“${wanted}”`,
        en: wanted === '' ? 'who signs?' : `“${wanted}” is not of the round's people`,
      },
      { zh: '用 --by 写签名人的姓名。', en: 'Name the person with --by.' },
    )
  const fault = signerFault(step, person.name, team, sign)
  if (fault) throw new UsageError({ zh: `${id}：${fault.zh}`, en: `${id}: ${fault.en}` })
  return person.name
}
