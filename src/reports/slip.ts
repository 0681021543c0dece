import { slipDue } from '../analysis/slip-due.ts'
import { readReference } from '../papers/read-reference.ts'
import { type Slip, slips } from '../papers/slips.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { leadsOf } from './pending-facts.ts'
import { unverifiedIn, verifiedIn } from './problem-facts.ts'
import { eachVillage, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { sourceLabels } from './source-labels.ts'
import { villageFacts } from './village-facts.ts'

const title = '立行立改交办单'

/** Two copies and a stub: the served edition is the village's copy, the internal one the team's with the stub. */
export const slip: Report = {
  name: 'slip',
  title: { zh: title, en: 'Immediate-rectification slips of a village' },
  recipient: {
    zh: '送达版（第一联）交被交办党组织；内部版（第二联和存根）巡察组留存',
    en: 'served: the village; internal: the copy and stub that the team keeps',
  },
  restricted: false,
  ofTheWork: true,
  editions: ['internal', 'served'],
  reads: ['village', 'slips', 'leads', 'issues'],
  subjects: eachVillage,
  fileName: ({ village }, edition) =>
    `${village?.name ?? ''}/${title}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, { village }, edition) {
    if (village === null) throw new Error('slips are of a village')
    const given = papersOf(village, slips).flatMap(({ data }) => data.slips)
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      slips: given.map((one) => ({
        ...slipFacts(one, village),
        problems: slipProblems(one, village, material),
        sources: edition === 'internal' ? sourceLabels(one.from ?? [], village) : null,
      })),
    }
  },
}

function slipFacts(one: Slip, village: Village): Record<string, Fact> {
  return {
    id: one.id,
    to: said(one.to),
    issued: one.issued,
    due: slipDue(one, village),
    requirement: said(one.requirement),
    basis: said(one.basis),
    approved: signed(one.approved),
    received: signed(one.received),
    response: one.response ?? null,
    result: said(one.result),
    proofs: one.evidence?.length || null,
    verified: signed(one.verified),
    villagers: one.villagers ?? null,
    closed: one.closed ?? null,
  }
}

function signed(sign: { readonly by: string | null; readonly date: string | null } | null | undefined): Fact {
  return { by: said(sign?.by), date: sign?.date ?? null }
}

/** In the words of the problem papers that the slip, or a lead or visit it came from, led to; nobody's own words. */
export function slipProblems(
  { from = [] }: Slip,
  village: Village,
  material: ReportMaterial,
): readonly string[] {
  const wanted = new Set(from.flatMap((written) => readReference(written)?.name ?? []))
  for (const { id, issue } of leadsOf(village).all) if (wanted.has(id) && issue) wanted.add(issue)
  const all = [...verifiedIn(village, material), ...unverifiedIn(village, material)]
  return all
    .filter(({ id, sources }) => wanted.has(id) || sources.some((source) => wanted.has(source)))
    .flatMap(({ feature }) => said(feature) ?? [])
}
