import { readReference } from '../../papers/read-reference.ts'
import { recordsById } from '../../papers/records.ts'
import { STEPS } from '../../signatures/stale-signatures.ts'
import type { Step } from '../../signatures/statement.ts'
import { UsageError } from '../../usage-error.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'

export function stepOf({ as }: Options): Step {
  const step = STEPS.find((one) => one === as)
  if (step) return step
  throw new UsageError(
    {
      zh: typeof as === 'string' ? `没有“${as}”这一步` : '没有写签哪一步',
      en: 'which step is to be signed?',
    },
    {
      zh: '用 --as drafted（经办）、--as reviewed（复核）或 --as approved（审签）。',
      en: 'Use --as drafted, --as reviewed or --as approved.',
    },
  )
}

/** Problems are signed by their numbers, or all of them because that was said. */
export function refuseUnnamed(ids: readonly string[], { all }: Options): void {
  if ((ids.length === 0) === (all === true)) return
  throw new UsageError(
    { zh: '没有写签哪几份，或编号与 --all 同时写了', en: 'name the problems, or --all of them' },
    {
      zh: '例：inspect sign 溪口村 WT-001 WT-002 --as drafted，或 --all。',
      en: 'As in inspect sign 溪口村 WT-001 --as drafted',
    },
  )
}

/** The scan of the signed sheet, which has to be in the evidence; null for an electronic signature. */
export function paperOfInk({ village, workspace }: VillageRound, { paper }: Options): string | null {
  const ssh = workspace.round.data.signing === 'ssh'
  if (typeof paper !== 'string') {
    if (ssh) return null
    throw new UsageError(
      { zh: '没有写签名页的扫描件', en: 'the scan of the signed sheet is not named' },
      {
        zh: '先用 inspect add evidence 登记扫描件，再加 --paper ZZ-012。用电子签名的，在轮次设置里写 signing: ssh。',
        en: 'Enter the scan with inspect add evidence, then add --paper ZZ-012; for electronic signatures write signing: ssh into the settings of the round.',
      },
    )
  }
  const read = readReference(paper)
  if (read?.prefix === 'ZZ' && read.village === null && recordsById(village).has(read.name)) return paper
  throw new UsageError(
    { zh: `${village.name}的证据里没有“${paper}”`, en: `${village.name} has no evidence “${paper}”` },
    {
      zh: '先用 inspect add evidence 登记签名页的扫描件。',
      en: 'Enter the scan with inspect add evidence first.',
    },
  )
}
