import { groupBy } from '../../analysis/group-by.ts'
import { survey } from '../../papers/survey.ts'
import type { VillagePaper } from '../../papers/types/village.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** What the village profile says of how many there are of a group. */
const SIZES: ReadonlyMap<string, (village: VillagePaper) => number | null | undefined> = new Map([
  ['党员', ({ party_members }) => party_members],
  ['村民代表', ({ delegates }) => delegates],
  ['群众', ({ population }) => population],
])

export const surveyGroupSize: Check = {
  code: 'survey/group-size',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '各群体的问卷不多于村里这类人',
    en: 'No group hands in more sheets than the village has such people',
  },
  rationale: {
    zh: '党员、村民代表的份数超过村情表里的人数，可能是群体勾错、录错，也可能有外人填写。只作提醒。本工具的规则。',
    en: 'More sheets of Party members or delegates than the village has may be a wrong tick, a slip, or people from elsewhere. A reminder only. Our own rule.',
  },
  *run(village) {
    const profile = paperOf(village, villageKind)?.data
    if (!profile) return
    for (const { data, source } of papersOf(village, survey)) {
      for (const [group, sheets] of groupBy(data.responses ?? [], (response) => response.group)) {
        const size = group === null ? null : SIZES.get(group)?.(profile)
        if (size === null || size === undefined || sheets.length <= size) continue
        yield {
          ...source.key('responses'),
          message: {
            zh: `群体“${group}”有 ${sheets.length} 份，村情表上只有 ${size} 人`,
            en: `${sheets.length} sheets of “${group}”, of whom the village has ${size}`,
          },
          hint: {
            zh: '核对问卷上勾选的群体，或更正村情表的人数。',
            en: 'Check the groups ticked, or correct the number in village.yaml.',
          },
        }
      }
    }
  },
}
