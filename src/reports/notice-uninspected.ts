import { groupBy } from '../analysis/group-by.ts'
import type { Issue } from '../papers/issues.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts } from './office-names.ts'
import { placedIn, villageNames } from './placed-issues.ts'
import { allTogether, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'

const title = '未巡先改通知'

/** 未巡先改: what was found in several villages, in the words of the checklist, so that no village can be told by it. */
export const noticeUninspected: Report = {
  name: 'notice-uninspected',
  title: { zh: title, en: 'Notice to villages not yet inspected' },
  recipient: { zh: '未巡村所在镇党委', en: 'towns with villages not yet inspected' },
  restricted: false,
  editions: ['served'],
  reads: ['village', 'checklist', 'issues'],
  // Of the whole round, whichever villages are named.
  subjects: (_, { workspace }) => allTogether(workspace.villages),
  fileName: () => title,
  facts(material, { villages }, edition) {
    const { workspace } = material
    const { ends } = workspace.round.data
    return {
      ...roundFacts(workspace, edition),
      common: commonFacts(material, villages),
      due: ends >= workspace.today ? ends : null,
    }
  },
}

/** Topics verified in two villages or more, those of most villages first. */
function commonFacts(material: ReportMaterial, villages: Parameters<typeof placedIn>[0]): Fact {
  const { checklist } = material.issues
  const byTopic = groupBy(placedIn(villages, material), ({ issue }) => issue.topic ?? null)
  const common = (checklist?.topics ?? []).flatMap(({ id, name }) => {
    const its = byTopic.get(id) ?? []
    const count = villageNames(its).length
    if (count < 2) return []
    const points = pointsOf(
      its.map(({ issue }) => issue),
      material,
    )
    return [{ name: said(name), villages: count, points }]
  })
  return common.sort((a, b) => b.villages - a.villages)
}

/** The points of the checklist under which a topic was found: the most frequent one, which it is looked for by. */
function pointsOf(found: readonly Issue[], { issues: { checklist } }: ReportMaterial): Fact {
  const points = checklist?.aspects.flatMap((aspect) => aspect.points) ?? []
  const counted = [...groupBy(found, ({ point }) => point ?? null)].sort((a, b) => b[1].length - a[1].length)
  return counted.slice(0, 1).flatMap(([id]): Fact[] => {
    const point = points.find((one) => one.id === id)
    if (!point) return []
    const { signs, how, required, basis } = point
    return [{ signs: said(signs), how: said(how), required: said(required), basis }]
  })
}
