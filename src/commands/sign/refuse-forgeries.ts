import { personNamed } from '../../signatures/public-key.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import { STEPS } from '../../signatures/stale-signatures.ts'
import type { Step } from '../../signatures/statement.ts'
import { stepTitles } from '../../signatures/step-titles.ts'
import { UsageError } from '../../usage-error.ts'
import type { VillageRound } from '../round/village-round.ts'
import { isSignedBy } from './sign-electronically.ts'

/** Nobody signs on top of an electronic signature that does not hold. */
export function refuseForgeries({ village, workspace }: VillageRound, { id, sign }: Issue, upTo: Step): void {
  for (const step of STEPS.slice(0, STEPS.indexOf(upTo))) {
    const { by, date, print, signature } = sign?.[step] ?? {}
    if (!signature) continue
    const person = personNamed(workspace.round.data.people, by ?? '')
    const statement = { village: village.name, id, step, by: by ?? '', date: date ?? '', print: print ?? '' }
    if (person && isSignedBy(person, statement, signature)) continue
    const { zh, en } = stepTitles[step]
    throw new UsageError(
      {
        zh: `${id}：${zh}${by}的电子签名不成立`,
        en: `${id}: the signature of the ${en}, ${by}, does not hold`,
      },
      {
        zh: '报告组长；核对公钥（inspect keys）和改动（inspect log）。',
        en: 'Tell the leader; see inspect keys and inspect log.',
      },
    )
  }
}
