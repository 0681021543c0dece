import { groupBy } from '../analysis/group-by.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { aspectName } from '../analysis/issue-survey.ts'
import type { VillageIssue } from '../analysis/round-issues.ts'
import type { Issue } from '../papers/issues.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { cents, said } from './exact.ts'
import type { Edition } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { sourceLabels } from './source-labels.ts'

/** Problems that may be stated: those whose papers are verified. */
export function verifiedIn(village: Village, { issues }: ReportMaterial): readonly Issue[] {
  return issuesOf(village, issues.issues).filter(({ status }) => status === '已核实')
}

/** Problems found but not verified yet. */
export function unverifiedIn(village: Village, { issues }: ReportMaterial): readonly Issue[] {
  return issuesOf(village, issues.issues).filter(({ status }) => status !== '已核实')
}

const byVillage = new WeakMap<readonly VillageIssue[], ReadonlyMap<string, readonly Issue[]>>()

function issuesOf({ name }: Village, all: readonly VillageIssue[]): readonly Issue[] {
  const known =
    byVillage.get(all) ??
    new Map(
      [...groupBy(all, ({ village }) => village)].map(([village, its]) => [
        village,
        its.map(({ issue }) => issue),
      ]),
    )
  byVillage.set(all, known)
  return known.get(name) ?? []
}

export function problemFacts(
  issue: Issue,
  village: Village,
  material: ReportMaterial,
  edition: Edition,
): Record<string, Fact> {
  const internal = edition === 'internal'
  const { checklist } = material.issues
  const years = [...(issue.years ?? [])].sort((a, b) => a - b)
  return {
    id: issue.id,
    village: village.name,
    aspect: said(aspectName(checklist, issue.aspect)),
    topic: said(checklist?.topics.find(({ id }) => id === issue.topic)?.name),
    feature: said(issue.feature),
    text: said(issue.text),
    level: issue.level,
    common: isCommon(issue, material),
    years: years.length === 0 ? null : yearsText(years),
    years_short: years.length === 0 ? null : yearsText(years).replaceAll('年', '').replace('至', '—'),
    amount: cents(issue.amount),
    where: said(issue.where),
    basis: (issue.basis ?? []).map(({ title, article }) => `《${bare(title)}》${article?.trim() ?? ''}`),
    nature: issue.nature ?? [],
    discipline: (issue.discipline ?? []).map((name) => `${name}纪律`),
    cause: said(issue.cause),
    people: internal ? (issue.people ?? []).map(({ name, post, duty = null }) => ({ name, post, duty })) : [],
    sources: internal ? sourceLabels(issue.sources, village) : null,
  }
}

function isCommon({ topic }: Issue, { commonTopics }: ReportMaterial): boolean {
  return typeof topic === 'string' && commonTopics.has(topic)
}

function bare(title: string): string {
  return title.trim().replace(/^《(.*)》$/u, '$1')
}

/** 2021年至2025年 where the years follow each other, else 2021年、2024年 */
function yearsText(years: readonly number[]): string {
  const [first = 0] = years
  const last = years.at(-1) ?? first
  const running = years.length > 2 && last - first === years.length - 1
  return running ? `${first}年至${last}年` : years.map((year) => `${year}年`).join('、')
}

/** By aspect as the checklist has them, those of weight first; else as they were written down. */
export function inOrder(
  found: readonly Issue[],
  { issues: { checklist } }: ReportMaterial,
): readonly Issue[] {
  const aspects: (string | null)[] = (checklist?.aspects ?? []).map(({ id }) => id)
  const place = ({ aspect }: Issue) => {
    const at = aspects.indexOf(aspect)
    return at < 0 ? aspects.length : at
  }
  const weight = ({ level }: Issue) => (level === '重点' ? 0 : 1)
  return [...found].sort((a, b) => place(a) - place(b) || weight(a) - weight(b))
}

/** Problems under their aspects, in the order of the checklist; aspects without any are left out. */
export function aspectFacts(
  found: readonly Issue[],
  { issues: { checklist } }: ReportMaterial,
  fact: (issue: Issue) => Fact,
): Fact {
  const groups = groupBy(found, ({ aspect }) => aspect)
  const declared: (string | null)[] = (checklist?.aspects ?? []).map(({ id }) => id)
  const order = new Set([...declared.filter((id) => groups.has(id)), ...groups.keys()])
  return [...order].map((id) => {
    const its = groups.get(id) ?? []
    return {
      id,
      name: said(aspectName(checklist, id)),
      count: its.length,
      major: its.filter(({ level }) => level === '重点').map(fact),
      minor: its.filter(({ level }) => level !== '重点').map(fact),
    }
  })
}

/** How many problems there are and what they state in money; sums are of those that state one. */
export function countFacts(found: readonly Issue[], material: ReportMaterial): Record<string, Fact> {
  const amounts = found.map(({ amount }) => hundredths(amount)).filter((amount) => amount !== null)
  return {
    all: found.length,
    major: found.filter(({ level }) => level === '重点').length,
    minor: found.filter(({ level }) => level !== '重点').length,
    common: found.filter((issue) => isCommon(issue, material)).length,
    with_amount: amounts.length || null,
    amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n).toString(),
  }
}
