import { aspectName } from '../analysis/issue-survey.ts'
import { leads } from '../papers/leads.ts'
import type { LeadsPaper } from '../papers/types/leads.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { unverifiedIn } from './problem-facts.ts'
import type { Edition } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { sourceLabels } from './source-labels.ts'

/** How far a lead has come. */
const STEPS: Readonly<Record<string, string>> = {
  待查: '尚未核查',
  核查中: '正在核查',
  未查清: '已核查，尚未查清',
}

/**
 * What is not settled, for the team and those it reports to: nothing of it is in a served edition. What a lead says is
 * somebody's word and stays in its paper; leads handed on go by way of their own report.
 */
export function pendingFacts(
  village: Village,
  material: ReportMaterial,
  edition: Edition,
): Record<string, Fact> {
  if (edition === 'served') return { leads: [], handed_on: null, problems: [], closed: null }
  const { checklist } = material.issues
  const { all, open } = leadsOf(village)
  const own = open.filter(({ route }) => route !== '移交')
  return {
    leads: own.map((lead) => ({
      id: lead.id,
      aspect: said(aspectName(checklist, lead.aspect ?? null)),
      priority: lead.priority ?? null,
      step: STEPS[lead.status ?? '待查'] ?? null,
      note: said(lead.note),
      due: lead.status === '未查清' ? null : (lead.due ?? null),
      sources: sourceLabels(lead.checked_by ?? [], village),
    })),
    handed_on: open.length - own.length || null,
    problems: unverifiedIn(village, material).map(({ id, feature, status }) => ({
      id,
      feature: said(feature),
      step: status === '草拟' ? '底稿正在复核' : '事实尚待核实',
    })),
    closed: all.length - open.length || null,
  }
}

/** Leads of a village, and those without an outcome. */
export function leadsOf(village: Village): { readonly all: readonly Lead[]; readonly open: readonly Lead[] } {
  const all = papersOf(village, leads).flatMap(({ data }) => data.leads)
  return { all, open: all.filter(({ status }) => Object.hasOwn(STEPS, status ?? '待查')) }
}

type Lead = LeadsPaper['leads'][number]
