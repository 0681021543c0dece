import { groupBy } from '../analysis/group-by.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts } from './office-names.ts'
import { placedIn, villageNames } from './placed-issues.ts'
import { allTogether, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

type Point = ChecklistPaper['aspects'][number]['points'][number]

const title = '未巡先改通知'

/** 未巡先改: what was found in several villages, in the words of the checklist, so that no village can be told by it. */
export const noticeUninspected: Report = {
  name: 'notice-uninspected',
  title: { zh: title, en: 'Notice to villages not yet inspected' },
  recipient: { zh: '未巡村所在镇党委', en: 'towns with villages not yet inspected' },
  restricted: false,
  editions: ['served'],
  reads: ['village', 'checklist', 'issues'],
  // of the whole round, whichever villages are named; none where nothing is to be looked for
  subjects(_, material) {
    const { villages } = material.workspace
    return commonTopics(material, villages).length === 0 ? [] : allTogether(villages)
  },
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

/**
 * Topics verified in two villages or more, those of most villages first; topics that are looked for by the same point of
 * the checklist stand together.
 */
function commonFacts(material: ReportMaterial, villages: readonly Village[]): Fact {
  const together = groupBy(commonTopics(material, villages), ({ name, point }) => point?.id ?? name)
  return [...together.values()]
    .map((topics) => ({
      name: topics.map(({ name }) => name).join('、'),
      villages: villageNames(topics.flatMap(({ found }) => found)).length,
      points: topics.slice(0, 1).flatMap(({ point }) => (point ? [pointFacts(point)] : [])),
    }))
    .sort((a, b) => b.villages - a.villages)
}

function commonTopics(material: ReportMaterial, villages: readonly Village[]) {
  const byTopic = groupBy(placedIn(villages, material), ({ issue }) => issue.topic ?? null)
  return (material.issues.checklist?.topics ?? []).flatMap(({ id, name }) => {
    const found = byTopic.get(id) ?? []
    return villageNames(found).length < 2 ? [] : [{ name, found, point: pointOf(found, material) }]
  })
}

/** The point of the checklist under which a topic was found most: the one it is looked for by. */
function pointOf(
  found: readonly PlacedIssue[],
  { issues: { checklist } }: ReportMaterial,
): Point | undefined {
  const points = checklist?.aspects.flatMap((aspect) => aspect.points) ?? []
  const byPoint = [...groupBy(found, ({ issue }) => issue.point ?? null)]
  const [most] = byPoint.sort((a, b) => b[1].length - a[1].length)
  return points.find(({ id }) => id === most?.[0])
}

function pointFacts({ signs, how, required, basis }: Point): Record<string, Fact> {
  return { signs: said(signs), how: said(how), required: said(required), basis }
}
