import { clues } from '../papers/clues.ts'
import { issues } from '../papers/issues.ts'
import { slips } from '../papers/slips.ts'
import type { LeadsPaper } from '../papers/types/leads.ts'
import { papersOf, type Village } from '../papers/workspace.ts'

type Lead = LeadsPaper['leads'][number]

/** Not yet checked and not handed on to others; one of which nothing is written is neither. */
export function isOpenLead({ status, route }: Pick<Lead, 'status' | 'route'>): boolean {
  return (status === null || status === '待查' || status === '核查中') && typeof route !== 'string'
}

/** Leads that a problem, a slip or a clue names as what it came from. */
export function leadsTakenUp(village: Village): ReadonlySet<string> {
  return new Set([
    ...papersOf(village, issues).flatMap(({ data }) => data.issues.flatMap(({ sources }) => sources)),
    ...papersOf(village, slips).flatMap(({ data }) => data.slips.flatMap(({ from }) => from ?? [])),
    ...papersOf(village, clues).flatMap(({ data }) => data.clues.flatMap(({ sources }) => sources)),
  ])
}
