import type { Text } from '../../language.ts'
import type { Contract } from '../../papers/assets.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { addDays, addYears, type Day, isOver } from '../periods.ts'
import { landContractBasis } from './basis.ts'
import { deedDay, termStart } from './deed.ts'
import type { Sign, SignContext, SignRule } from './sign.ts'
import { chineseTerm, englishTerm } from './spoken.ts'

interface Term {
  readonly min: number
  readonly max: number
}

/** 农村土地承包法 21: years; what is not named here has no statutory term. */
const FAMILY_TERMS: ReadonlyMap<string, Term> = new Map([
  ['耕地', { min: 30, max: 30 }],
  ['草地', { min: 30, max: 50 }],
  ['林地', { min: 30, max: 70 }],
])
const WASTE_LAND_MAX = 50

export const contractTerm: SignRule = {
  code: 'assets/contract-term',
  title: { zh: '承包期与土地类别不符', en: 'Contract term unlike its kind of land' },
  rationale: {
    zh: '耕地承包期三十年，草地三十年至五十年，林地三十年至七十年（《农村土地承包法》第二十一条；2018年修正前为第二十条）。四荒地以其他方式承包，通行做法是不超过五十年，法律没有全国统一的上限。',
    en: 'Arable land is contracted for 30 years, grassland for 30 to 50, woodland for 30 to 70 (Rural Land Contracting Law art. 21, art. 20 before the 2018 amendment). For waste land contracted in other ways 50 years is the usual limit, not a statutory one.',
  },
  *find(context) {
    const categories = new Map(context.assets.resources.map(({ id, category }) => [id, category]))
    for (const [index, contract] of context.assets.contracts.entries()) {
      for (const id of new Set(contract.objects)) {
        const found = signOf(contract, categories.get(id) ?? null)
        if (!found) continue
        yield {
          ...found,
          code: this.code,
          title: this.title,
          recordId: contract.id,
          path: ['contracts', index, 'to'],
        }
        break
      }
    }
  },
}

type Category = SignContext['assets']['resources'][number]['category']

function signOf(contract: Contract, category: Category): Pick<Sign, 'message' | 'basis'> | null {
  const from = termStart(contract)
  const { to, type } = contract
  if (!from || !to || !category) return null
  if (type === '其他方式承包' && category === '四荒') {
    if (!isOver(from, to, WASTE_LAND_MAX)) return null
    const basis = { zh: '惯例：四荒地承包不超过五十年', en: 'custom: waste land for 50 years at most' }
    return { message: message(from, to, category, '不超过50年', 'at most 50 years'), basis }
  }
  const term = type === '家庭承包' ? FAMILY_TERMS.get(category) : undefined
  const basis = landContractBasis(deedDay(contract), { zh: '二十一', en: 21 }, { zh: '二十', en: 20 })
  if (!term || !basis || (!isOver(from, to, term.max) && !isShort(from, to, term.min))) return null
  const [zh, en] =
    term.min === term.max
      ? [`${term.min}年`, `${term.min} years`]
      : [`${term.min}年至${term.max}年`, `${term.min} to ${term.max} years`]
  return { message: message(from, to, category, zh, en), basis }
}

/** `to` is the last day: 1 January to 31 December of the thirtieth year is a full thirty years. */
function isShort(from: Day, to: Day, years: number): boolean {
  return addDays(to, 1) < addYears(from, years)
}

function message(from: Day, to: Day, category: string, zh: string, en: string): Text {
  return {
    zh: `承包${category}，期限${dayInChinese(from)}至${dayInChinese(to)}，共${chineseTerm(from, to)}，应为${zh}`,
    en: `${category} contracted from ${from} to ${to}, ${englishTerm(from, to)}, against ${en}`,
  }
}
