import type { Text } from '../../language.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import type { Day } from '../periods.ts'
import { COLLECTIVE_LAW_FROM } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

export const decisionBody: SignRule = {
  code: 'assets/decision-body',
  title: { zh: '由无权决定的机构决定', en: 'Decided by a body that may not' },
  rationale: {
    zh: '处分集体财产要由有权的会议决定：2025年5月1日起，第二十六条所列事项由成员大会、依法由成员代表大会决定（《农村集体经济组织法》第二十六条至第二十八条）；此前由村民会议或者授权的村民代表会议决定（《村民委员会组织法》）。两委会议定代替不了。',
    en: 'From 2025-05-01 the members’ assembly, or the delegates’ where the law lets it, decides matters of art. 26 (Rural Collective Economic Organisations Law art. 26–28); before, the villagers’ assembly or its delegates (Villagers’ Committees Law). The two committees may not.',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const body = contract.decision?.body
      const day = contract.decision?.date ?? deedDay(contract)
      const right = body && day ? rightfulBody(body, day) : null
      if (!body || !day || !right) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'decision', 'body'],
        title: this.title,
        message: {
          zh: `${dayInChinese(day)}由${body === '其他' ? '其他机构' : body}决定；${right.whose.zh}`,
          en: `decided on ${day} by ${body}; ${right.whose.en}`,
        },
        basis: right.basis,
      }
    }
  },
}

type Body = '成员大会' | '成员代表大会' | '村民会议' | '村民代表会议' | '两委会' | '其他' | '不详'

/** Who had to decide on that day; null where this body may have, or which one it was is not known. */
function rightfulBody(body: Body, day: Day): { whose: Text; basis: Text } | null {
  if (body === '不详') return null
  if (day < COLLECTIVE_LAW_FROM) {
    if (body !== '两委会' && body !== '其他') return null
    return {
      whose: {
        zh: '处分集体财产应由村民会议或者授权的村民代表会议决定',
        en: 'the villagers’ assembly or its delegates had to decide',
      },
      basis: {
        zh: '《村民委员会组织法》第二十二条、第二十六条',
        en: 'Villagers’ Committees Law art. 22, 26',
      },
    }
  }
  if (body === '成员大会' || body === '成员代表大会') return null
  return {
    whose: {
      zh: '属于第二十六条事项的，应由成员大会、依法由成员代表大会决定（未设集体经济组织的，核实由谁代行）',
      en: 'matters of art. 26 are for the members’ assembly or their delegates (where there is no such organisation, see who acts for it)',
    },
    basis: {
      zh: '《农村集体经济组织法》第二十六条至第二十八条（2025年5月1日起施行）',
      en: 'Rural Collective Economic Organisations Law art. 26–28 (in force from 2025-05-01)',
    },
  }
}
