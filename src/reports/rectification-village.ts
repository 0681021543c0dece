import { slips } from '../papers/slips.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { verifiedIn } from './problem-facts.ts'
import {
  itemFacts,
  itemsOf,
  lookbackFacts,
  modeFacts,
  progressCounts,
  resultFacts,
} from './rectification-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { slipProblems } from './slip.ts'
import { villageFacts } from './village-facts.ts'

const title = '整改情况报告'

export const rectificationVillage: Report = {
  name: 'rectification-village',
  title: { zh: `${title}（村）`, en: 'Report on the rectification of a village' },
  recipient: {
    zh: '巡察工作领导小组；送达版交被巡察村党组织和镇党委',
    en: 'the leading group; served: the village and its town',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'issues', 'slips', 'rectification'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('this report is on a village')
    const { workspace } = material
    const { today } = workspace
    const internal = edition === 'internal'
    const items = itemsOf(village)
    const listed = items.map((item) => itemFacts(item, today, internal))
    const answered = new Set(items.map(({ item }) => item.issue))
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      counts: progressCounts(
        items.map(({ item }) => item),
        today,
      ),
      // problems for which nothing stands in the ledger yet
      without_item: verifiedIn(village, material).filter(({ id }) => !answered.has(id)).length || null,
      modes: modeFacts(items, today),
      results: resultFacts(items),
      lookbacks: lookbackFacts(items),
      deeds: deedsOf(village, material),
      open: listed.filter(({ done }) => done === false),
      items: listed,
    }
  },
}

/** 办成的实事: slips that were closed, with what was done. */
function deedsOf(village: Village, material: ReportMaterial): Fact {
  const given = papersOf(village, slips).flatMap(({ data }) => data.slips)
  return given.flatMap((slip) => {
    const { closed, villagers = null } = slip
    const result = said(slip.result)
    if (!closed || result === null) return []
    const about = slipProblems(slip, village, material)[0] ?? null
    return [{ about, requirement: said(slip.requirement), result, villagers, closed }]
  })
}
