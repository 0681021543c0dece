import type { Village } from '../papers/workspace.ts'
import { signatureStates } from '../signatures/signature-states.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { type TracedEvidence, traceSources } from './proof-trace.ts'
import type { Edition } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { sourceLabels } from './source-labels.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

const STANDINGS = { valid: '有效', stale: '已改动', unprinted: '未记摘要', unsigned: '未签' } as const
const STEPS = { drafted: '经办', reviewed: '复核', approved: '审签' } as const
/** Characters of a hash that are printed; `inspect trace --json` has it whole. */
const SHORT = 8

/** 索引表: what each problem stands on, the files under it, and who signed; of the internal edition alone. */
export function proofIndex(found: readonly PlacedIssue[], material: ReportMaterial, edition: Edition): Fact {
  if (edition !== 'internal') return []
  return found.map(({ village, issue }) => rowOf(issue, village, material))
}

function rowOf(issue: Issue, village: Village, { workspace }: ReportMaterial): Fact {
  const files = new Map<string, TracedEvidence>()
  for (const one of traceSources(issue.sources, village, workspace).flatMap(({ evidence }) => evidence))
    files.set(`${one.id} ${one.page ?? ''}`, one)
  const states = signatureStates(issue, village, workspace)
  const standings = new Set(states.map(({ standing }) => standing))
  return {
    id: issue.id,
    village: village.name,
    feature: said(issue.feature),
    sources: sourceLabels(issue.sources, village),
    files: [...files.values()].map(fileFacts),
    /** of all three; null where they differ */
    standing: standings.size === 1 ? STANDINGS[states[0]?.standing ?? 'unsigned'] : null,
    signed: states.map(({ step, standing, by, date }) => ({
      step: STEPS[step],
      by: said(by),
      date,
      state: STANDINGS[standing],
    })),
  }
}

function fileFacts({ id, state, page, pages, sha256 }: TracedEvidence): Fact {
  return {
    id,
    pages: page !== null ? `第${page}页` : pages === null ? null : `共${pages}页`,
    hash: state === 'found' ? (sha256?.slice(0, SHORT) ?? null) : null,
    apart: state !== 'found',
  }
}
