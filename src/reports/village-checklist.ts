import { aspectName } from '../analysis/issue-survey.ts'
import type { Issue } from '../papers/issues.ts'
import type { Lead } from '../papers/leads.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { leadsOf } from './pending-facts.ts'
import { unverifiedIn, verifiedIn } from './problem-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { villageFacts } from './village-facts.ts'

const title = '一村一清单'

/** 一村一清单: what is looked at in a village, how, on what basis, and what came of it so far. */
export const villageChecklist: Report = {
  name: 'village-checklist',
  title: { zh: title, en: 'Supervision checklist of a village' },
  recipient: { zh: '巡察组（组内）', en: 'the team' },
  restricted: false,
  ofTheWork: true,
  editions: ['internal'],
  reads: ['village', 'checklist', 'leads', 'issues'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a checklist is of a village')
    const { checklist } = material.issues
    const profile = paperOf(village, villageKind)?.data
    const aspects = checklist?.aspects ?? []
    const known = new Set<string>(aspects.map(({ id }) => id))
    const listed = new Set<string>(aspects.flatMap(({ points }) => points.map(({ id }) => id)))
    const found = foundIn(village, material, listed)
    const stray = found.leads.filter(({ aspect }) => !aspect || !known.has(aspect))
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      points: aspects.reduce((sum, { points }) => sum + points.length, 0) || null,
      leads: found.leads.length || null,
      open: leadsOf(village).open.length || null,
      aspects: aspects.map((aspect) => aspectRows(aspect, found, new Set(profile?.focus ?? []))),
      stray: stray.map((lead) => ({
        id: lead.id,
        aspect: said(aspectName(checklist, lead.aspect ?? null)),
        result: resultOf(lead),
        checker: said(lead.assigned),
      })),
    }
  },
}

interface Found {
  readonly leads: readonly Lead[]
  /** by id of the lead: the point of the problem that came of it */
  readonly pointOf: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/** A lead belongs to the point of the problem that came of it. */
function foundIn(village: Village, material: ReportMaterial, listed: ReadonlySet<string>): Found {
  const issues = [...verifiedIn(village, material), ...unverifiedIn(village, material)]
  const points = new Map(issues.map(({ id, point }) => [id, point]))
  const leads = leadsOf(village).all
  const placed = leads.flatMap(({ id, issue }): [string, string][] => {
    const point = issue ? points.get(issue) : null
    return point && listed.has(point) ? [[id, point]] : []
  })
  return { leads, issues, pointOf: new Map(placed) }
}

type Aspect = ChecklistPaper['aspects'][number]

/** Leads of the aspect that belong to no point stand at its end. */
function aspectRows(
  { id, name, points }: Aspect,
  { leads, issues, pointOf }: Found,
  focus: ReadonlySet<string>,
): Fact {
  const others = leads.filter((lead) => lead.aspect === id && !pointOf.has(lead.id))
  const rows = points.map((point) => {
    const own = leads.filter((lead) => pointOf.get(lead.id) === point.id)
    return {
      id: point.id,
      text: said(point.text),
      signs: said(point.signs),
      how: said(point.how),
      required: said(point.required),
      basis: point.basis,
      focus: focus.has(point.id),
      ...resultsOf(own, ownIssues(point.id, own, issues)),
    }
  })
  return {
    name: said(name),
    rows,
    others: resultsOf(others, []),
  }
}

/** Problems of a point that came of no lead. */
function ownIssues(point: string, leads: readonly Lead[], issues: readonly Issue[]): readonly Issue[] {
  const told = new Set(leads.map(({ issue }) => issue))
  return issues.filter((issue) => issue.point === point && !told.has(issue.id))
}

function resultsOf(leads: readonly Lead[], issues: readonly Issue[]): Record<string, Fact> {
  return {
    leads: leads.map(({ id }) => id),
    checkers: [...new Set(leads.flatMap(({ assigned }) => said(assigned) ?? []))],
    results: [...leads.map(resultOf), ...issues.map(({ id }) => `底稿${id}`)],
  }
}

function resultOf({ id, status, issue }: Lead): string {
  const found = `${id}${said(status) ?? ''}`
  return issue ? `${found}，底稿${issue}` : found
}
