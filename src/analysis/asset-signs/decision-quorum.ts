import type { Text } from '../../language.ts'
import type { Contract } from '../../papers/assets.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import type { Day } from '../periods.ts'
import { COLLECTIVE_LAW_FROM } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

/** The present wording of the Villagers' Committees Law, the first with a quorum for delegates. */
const DELEGATES_QUORUM_FROM = '2010-10-28'

export const decisionQuorum: SignRule = {
  code: 'assets/decision-quorum',
  title: { zh: '民主决策人数不足', en: 'Decided by too few' },
  rationale: {
    zh: '按决定当天的法律算人数。2025年5月1日起：成员大会须三分之二以上有完全民事行为能力的成员参加、全体成员三分之二以上同意，成员代表大会须全体代表三分之二以上同意（《农村集体经济组织法》第二十七条、第二十八条）。此前：村民会议须过半数十八周岁以上村民或者三分之二以上户的代表参加、到会过半数同意，村民代表会议须三分之二以上组成人员参加、到会过半数同意（《村民委员会组织法》第二十二条、第二十六条）。过半数不含本数，三分之二以上含本数。',
    en: 'Counted by the law of the day. From 2025-05-01: two thirds of members present and two thirds of all agreeing, or two thirds of all delegates (Rural Collective Economic Organisations Law art. 27, 28). Before: over half of adults or two thirds of households present, or two thirds of delegates, and over half of those present agreeing (Villagers’ Committees Law art. 22, 26).',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const { decision } = contract
      const day = decision?.date ?? deedDay(contract)
      const shortfall = decision && day ? shortfallOf(decision, day) : null
      if (!decision || !day || !shortfall) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'decision', shortfall.key],
        title: this.title,
        message: {
          zh: `${dayInChinese(day)}${decision.body}，${shortfall.gaps.map(({ zh }) => zh).join('；')}`,
          en: `${decision.body} on ${day}: ${shortfall.gaps.map(({ en }) => en).join('; ')}`,
        },
        basis: shortfall.basis,
      }
    }
  },
}

type Decision = NonNullable<Contract['decision']>

interface Shortfall {
  readonly key: 'present' | 'agreed'
  readonly gaps: readonly Text[]
  readonly basis: Text
}

function shortfallOf(decision: Decision, day: Day): Shortfall | null {
  const rule = ruleOf(decision.body, day)
  if (!rule) return null
  const { entitled, present, agreed } = decision
  const presence = gap('present', present, entitled, rule.present)
  const agreement = gap('agreed', agreed, rule.agreedOf === 'entitled' ? entitled : present, rule.agreed)
  const gaps = [presence, agreement].filter((text) => text !== null)
  return gaps.length > 0 ? { key: presence ? 'present' : 'agreed', gaps, basis: rule.basis } : null
}

type Majority = 'half' | 'two-thirds'

interface QuorumRule {
  readonly present: Majority | null
  readonly agreed: Majority
  /** of whom the majority is taken */
  readonly agreedOf: 'entitled' | 'present'
  readonly basis: Text
}

function ruleOf(body: Decision['body'], day: Day): QuorumRule | null {
  if (day >= COLLECTIVE_LAW_FROM) {
    if (body === '成员大会')
      return { present: 'two-thirds', agreed: 'two-thirds', agreedOf: 'entitled', basis: collectiveLaw(27) }
    if (body === '成员代表大会')
      return { present: null, agreed: 'two-thirds', agreedOf: 'entitled', basis: collectiveLaw(28) }
    return null
  }
  // Adults or households: over half is the weaker of the two, and what is short of it is short of both.
  if (body === '村民会议')
    return { present: 'half', agreed: 'half', agreedOf: 'present', basis: villagersLaw(22) }
  if (body !== '村民代表会议' || day < DELEGATES_QUORUM_FROM) return null
  return { present: 'two-thirds', agreed: 'half', agreedOf: 'present', basis: villagersLaw(26) }
}

function gap(
  of: 'present' | 'agreed',
  count: number | null | undefined,
  whole: number | null | undefined,
  majority: Majority | null,
): Text | null {
  if (typeof count !== 'number' || typeof whole !== 'number' || majority === null) return null
  if (majority === 'half' ? 2 * count > whole : 3 * count >= 2 * whole) return null
  const [zh, en] = of === 'present' ? ['实到', 'present'] : ['同意', 'agreed']
  return majority === 'half'
    ? { zh: `${zh}${count}人，没有超过${whole}人的半数`, en: `${count} of ${whole} ${en}, not over half` }
    : {
        zh: `${zh}${count}人，不足${whole}人的三分之二`,
        en: `${count} of ${whole} ${en}, fewer than two thirds`,
      }
}

function collectiveLaw(article: 27 | 28): Text {
  return {
    zh: `《农村集体经济组织法》第二十${article === 27 ? '七' : '八'}条（2025年5月1日起施行）`,
    en: `Rural Collective Economic Organisations Law art. ${article} (in force from 2025-05-01)`,
  }
}

function villagersLaw(article: 22 | 26): Text {
  return {
    zh: `《村民委员会组织法》第二十${article === 22 ? '二' : '六'}条`,
    en: `Villagers’ Committees Law art. ${article}`,
  }
}
