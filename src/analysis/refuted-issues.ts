import { issues } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Location } from '../source/location.ts'

interface RefutedIssue {
  readonly location: Location
  readonly issue: string
  readonly lead: string
}

/** Problems that stand although a lead they rest on, or that led to them, was found untrue; each pair once. */
export function refutedIssues(village: Village): RefutedIssue[] {
  const refuted = new Set(
    papersOf(village, leads).flatMap(({ data }) => data.leads.filter(isRefuted).map(({ id }) => id)),
  )
  if (refuted.size === 0) return []
  const bySource = papersOf(village, issues).flatMap(({ data, source }) =>
    data.issues.flatMap(({ id, status, sources }, index) =>
      sources.flatMap((lead, place): RefutedIssue[] => {
        if (status === '撤销' || !refuted.has(lead)) return []
        return [{ location: source.at('issues', index, 'sources', place), issue: id, lead }]
      }),
    ),
  )
  return [...bySource, ...byLead(village, new Set(bySource.map(({ issue, lead }) => `${issue} ${lead}`)))]
}

function byLead(village: Village, told: ReadonlySet<string>): RefutedIssue[] {
  const standing = new Set(
    papersOf(village, issues).flatMap(({ data }) =>
      data.issues.filter(({ status }) => status !== '撤销').map(({ id }) => id),
    ),
  )
  return papersOf(village, leads).flatMap(({ data, source }) =>
    data.leads.flatMap((lead, index): RefutedIssue[] => {
      const { id, issue } = lead
      if (!isRefuted(lead) || !issue || !standing.has(issue) || told.has(`${issue} ${id}`)) return []
      return [{ location: source.at('leads', index, 'issue'), issue, lead: id }]
    }),
  )
}

function isRefuted({ status }: { readonly status: string | null }): boolean {
  return status === '不属实'
}
