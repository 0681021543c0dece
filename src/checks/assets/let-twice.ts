import { hundredths } from '../../analysis/hundredths.ts'
import { addDays, type Day } from '../../analysis/periods.ts'
import { assets, type Contract } from '../../papers/assets.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const assetsLetTwice: Check = {
  code: 'assets/let-twice',
  severity: 'warning',
  scope: 'village',
  title: { zh: '同一标的同一时间只有一份合同', en: 'Nothing is let twice for the same time' },
  rationale: {
    zh: '一物两租，不是登记错了，就是重复发包。一处分块出租、合同面积之和不超过地块面积的不提示。本工具的规则。',
    en: 'Two contracts over one object for the same time are a mistake in the sheet or a double letting. Parts of a plot that fit beside each other are fine. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      const plots = new Map(data.resources.map(({ id, area }) => [id, hundredths(area)]))
      for (const [object, contracts] of termsByObject(data.contracts)) {
        for (const [earlier, later] of overlaps(contracts)) {
          if (fitsBeside(earlier, later, plots.get(object) ?? null)) continue
          yield {
            ...source.at('contracts', later.index, 'from'),
            message: {
              zh: `${later.id} 自 ${later.from} 起，与 ${earlier.id}（到 ${earlier.to}）同时以 ${object} 为标的`,
              en: `${later.id} from ${later.from} and ${earlier.id} until ${earlier.to} both cover ${object}`,
            },
            hint: {
              zh: '核对两份合同的期限和地块；原合同提前解除的，把它的“终止日”改为实际终止的日期。',
              en: 'Compare terms and plots; if the earlier contract was ended, give the day on which it did.',
            },
          }
        }
      }
    }
  },
}

interface Term {
  readonly id: string
  readonly index: number
  readonly from: Day
  readonly to: Day
  readonly area: bigint | null
}

function termsByObject(contracts: readonly Contract[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>()
  for (const [index, { id, type, objects, from, to, area: written }] of contracts.entries()) {
    // A transfer runs upon the contract under it, beside it and not against it.
    if (!from || !to || to < from || type === '经营权流转' || type === '家庭承包') continue
    const term = { id, index, from, to, area: hundredths(written) }
    for (const object of new Set(objects)) {
      const known = terms.get(object)
      if (known) known.push(term)
      else terms.set(object, [term])
    }
  }
  return terms
}

/** A plot let in parts: their areas are known and together no more than there is. */
function fitsBeside(one: Term, other: Term, plot: bigint | null): boolean {
  return one.area !== null && other.area !== null && plot !== null && one.area + other.area <= plot
}

/** Each contract that begins while an earlier one still runs; one that begins on the last day takes over from it. */
function* overlaps(terms: readonly Term[]): Generator<readonly [Term, Term]> {
  let longest: Term | undefined
  for (const term of terms.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (longest && addDays(term.from, 1) <= longest.to) yield [longest, term]
    if (!longest || term.to > longest.to) longest = term
  }
}
