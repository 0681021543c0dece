import { withLock } from '../../disk/lock.ts'
import { evidence } from '../../papers/evidence.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundFolder } from '../round/round-folder.ts'
import { openVillage } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { evidenceRecords } from './evidence-records.ts'
import { planRecords } from './plan-addition.ts'
import { putEvidence } from './put-evidence.ts'
import { readyEvidence } from './ready-evidence.ts'

/** Copies files into a village's evidence under their numbers and lists them: all of them or none. */
export async function addEvidence(
  session: Session,
  village: string,
  said: readonly string[],
  options: Options,
): Promise<number> {
  if (said.length === 0)
    throw new UsageError(
      { zh: '没有写要登记的文件', en: 'no file was named' },
      {
        zh: '例：inspect add evidence 城东村 收据.pdf 现场.jpg',
        en: 'inspect add evidence 城东村 receipt.pdf',
      },
    )
  return withLock(roundFolder(session), () => {
    const round = openVillage(session, village)
    const files = readyEvidence(session, round, said)
    const restricted = options.restricted === true
    const records = evidenceRecords(files, round, session, options)
    const planned = planRecords(round, evidence, listOf(), records, restricted)
    // The files are put in place together with the list that names them.
    const addition = {
      ...planned,
      found: planned.found.filter(({ code }) => code !== 'evidence/missing-file'),
    }
    return putEvidence(session, addition, files, records, options)
  })
}

function listOf(): (typeof evidence.records)[number] {
  const [list] = evidence.records
  if (!list) throw new Error('evidence has no list')
  return list
}
