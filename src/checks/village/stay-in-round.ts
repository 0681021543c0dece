import { stayOf } from '../../analysis/stay.ts'
import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageStayInRound: Check = {
  code: 'village/stay-in-round',
  severity: 'warning',
  scope: 'village',
  title: { zh: '驻村时间在本轮起止以内', en: 'The stay lies within the round' },
  rationale: {
    zh: '驻村时间超出本轮，不是日期写错，就是本轮的起止应当调整。本工具的规则。',
    en: 'A stay beyond the round has a wrong day, or the round has. Our own rule.',
  },
  *run(village, workspace) {
    const { starts, ends } = workspace.round.data
    const stay = stayOf(village)
    for (const { source } of papersOf(village, villageKind)) {
      for (const key of ['from', 'to'] as const) {
        const day = stay[key]
        if (day === null || (day >= starts && day <= ends)) continue
        yield {
          ...source.at('stay', key),
          message: {
            zh: `驻村时间 ${day} 不在本轮 ${starts} 至 ${ends} 之内`,
            en: `${day} lies outside the round from ${starts} to ${ends}`,
          },
          hint: {
            zh: '改正驻村时间，或在 inspect.yaml 调整本轮起止。',
            en: 'Correct the stay, or the round in inspect.yaml.',
          },
        }
      }
    }
  },
}
