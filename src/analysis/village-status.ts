import { paperKinds } from '../papers/index.ts'
import { issues } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import { village as villageKind } from '../papers/village.ts'
import { villagePapers } from '../papers/village-papers.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Due, dueOf, isOpenLead, reminderDays } from './due.ts'

/** What is done and missing in a village. */
export interface VillageStatus {
  readonly village: string
  readonly town: string
  /** names of kinds */
  readonly papers: {
    readonly present: readonly string[]
    readonly missing: readonly string[]
    readonly dropped: readonly string[]
  }
  readonly coverage: Coverage
  /** totals are null where the paper was dropped: nobody knows */
  readonly leads: { readonly total: number | null; readonly open: readonly string[] }
  readonly issues: {
    readonly total: number | null
    readonly verified: number | null
    readonly withoutSources: readonly string[]
    readonly unsigned: readonly string[]
  }
  /** overdue, or due within the reminder period */
  readonly due: readonly Due[]
}

export function statusOf(village: Village, workspace: Workspace): VillageStatus {
  const found = papersOf(village, issues)
    .flatMap(({ data }) => data.issues)
    .filter(({ status }) => status !== '撤销')
  const suspicions = papersOf(village, leads).flatMap(({ data }) => data.leads)
  const verified = found.filter(({ status }) => status === '已核实')
  const days = reminderDays(workspace)
  const known = (kind: { readonly name: string }, count: number) =>
    village.dropped.includes(kind.name) ? null : count
  return {
    village: village.name,
    town: village.town,
    papers: papersFound(village, workspace),
    coverage: coverageOf(village, workspace.restricted, workspace.round.data),
    leads: {
      total: known(leads, suspicions.length),
      open: suspicions.filter(({ status }) => isOpenLead(status)).map(({ id }) => id),
    },
    issues: {
      total: known(issues, found.length),
      verified: known(issues, verified.length),
      withoutSources: found.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
      unsigned: verified.filter(({ sign }) => !sign?.approved?.date).map(({ id }) => id),
    },
    due: dueOf(village, workspace.today).filter((one) => one.days <= days),
  }
}

/** Missing is what the round requires, else what `init` would make; restricted papers only where they can be here. */
function papersFound(village: Village, { round, restricted }: Workspace): VillageStatus['papers'] {
  const there = new Set(village.papers.map(({ kind }) => kind.name))
  const simple = paperOf(village, villageKind)?.data.mode === '镇村一体巡'
  const planned = new Set(
    villagePapers(village.folder, simple).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  )
  const wanted = paperKinds.filter(
    (kind) =>
      (round.data.required
        ? (round.data.required as readonly string[]).includes(kind.name)
        : planned.has(kind.file)) &&
      (restricted || !kind.restricted),
  )
  const dropped = village.dropped.filter((name) => name !== '')
  const missing = wanted.map(({ name }) => name).filter((name) => !there.has(name) && !dropped.includes(name))
  return { present: paperKinds.map(({ name }) => name).filter((name) => there.has(name)), missing, dropped }
}
