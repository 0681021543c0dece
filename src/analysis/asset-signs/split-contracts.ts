import type { Contract } from '../../papers/assets.ts'
import { nameKey } from '../../papers/name-key.ts'
import { formatHundredths, hundredths } from '../hundredths.ts'
import { type Day, daysBetween } from '../periods.ts'
import { contractValue } from './contract-value.ts'
import type { SignRule } from './sign.ts'

/** Ours: contracts signed with one party within so many days are looked at together. */
const WINDOW_DAYS = 90

export const splitContracts: SignRule = {
  code: 'assets/split-contracts',
  title: { zh: '疑似拆分合同规避公开交易', en: 'Possibly split to stay under the threshold' },
  rationale: {
    zh: '同一对方在九十天内签订的几份合同，各自不到公开交易限额、合计达到限额的，可能是化整为零。九十天是本工具的默认口径，限额取本轮设置。',
    en: 'Contracts with one party signed within 90 days, each under the threshold and together over it, may be one contract split. The 90 days are our default, the threshold is the round’s.',
  },
  *find({ assets, round }) {
    const threshold = hundredths(round.thresholds?.tender_amount)
    if (threshold === null) return
    for (const group of groupsUnder(assets.contracts, threshold)) {
      const total = group.reduce((sum, { value }) => sum + value, 0n)
      const first = group[0]
      if (!first || group.length < 2 || total < threshold) continue
      const ids = group.map(({ contract }) => contract.id)
      yield {
        code: this.code,
        recordId: first.contract.id,
        path: ['contracts', first.index, 'annual_rent'],
        title: this.title,
        message: {
          zh: `与${ids.slice(1).join('、')}为同一对方，签订日期相隔不超过${WINDOW_DAYS}天，各不到限额${formatHundredths(threshold)}元，合计${formatHundredths(total)}元`,
          en: `and ${ids.slice(1).join(', ')} are with one party and signed within ${WINDOW_DAYS} days, each under ${formatHundredths(threshold)} yuan, ${formatHundredths(total)} together`,
        },
        basis: {
          zh: '本轮设置的公开交易限额（当地规定），九十天为本工具口径',
          en: 'threshold set for this round (local rules); 90 days are our own measure',
        },
      }
    }
  },
}

interface Small {
  readonly contract: Contract
  readonly index: number
  readonly signed: Day
  readonly value: bigint
}

/** Untendered contracts under the threshold, by party, cut where one is signed too long after the first. */
function* groupsUnder(contracts: readonly Contract[], threshold: bigint): Generator<readonly Small[]> {
  for (const all of smallByParty(contracts, threshold).values()) {
    let group: Small[] = []
    for (const one of all.toSorted((a, b) => daysBetween(b.signed, a.signed))) {
      if (group[0] && daysBetween(group[0].signed, one.signed) > WINDOW_DAYS) {
        yield group
        group = []
      }
      group.push(one)
    }
    yield group
  }
}

function smallByParty(contracts: readonly Contract[], threshold: bigint): ReadonlyMap<string, Small[]> {
  const byParty = new Map<string, Small[]>()
  for (const [index, contract] of contracts.entries()) {
    const signed = contract.signed ?? contract.from
    const value = contractValue(contract)
    if (!contract.party || !signed || value === null || value >= threshold || contract.tender === true)
      continue
    const key = nameKey(contract.party)
    const known = byParty.get(key) ?? []
    known.push({ contract, index, signed, value })
    byParty.set(key, known)
  }
  return byParty
}
