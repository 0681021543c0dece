import { groupBy } from '../analysis/group-by.ts'
import { evidence } from '../papers/evidence.ts'
import type { Issue } from '../papers/issues.ts'
import { type ReadReference, readReference } from '../papers/read-reference.ts'
import { reviews } from '../papers/reviews.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { type SourceLabel, sourceLabel } from './source-labels.ts'

/** Kept with the restricted papers: listed by number alone. */
const KEPT_APART: ReadonlySet<string> = new Set(['TH', 'XF', 'XS'])

/** 支撑材料目录: what lies under a problem, in the order in which its paper names it, alike ones once; leads are no proof. */
export function proofFacts(issue: Issue, village: Village): Fact {
  const proofs = issue.sources.flatMap((written): Proof[] => {
    const reference = readReference(written)
    if (reference === null || reference.prefix === 'DC') return []
    const { kind, number, title } = sourceLabel(written, village)
    const scan = titleOf(reference, village)
    return [
      {
        ids: reference.prefix === null ? [] : [numberOf(reference)],
        name: nameOf(reference, { kind, number, title }, scan?.title ?? null),
        pages: pagesOf(reference, scan?.pages ?? null),
        apart: KEPT_APART.has(reference.prefix ?? ''),
      },
    ]
  })
  return [...groupBy(proofs, ({ name, pages }) => `${name}\n${pages ?? ''}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, ids: same.flatMap(({ ids }) => ids) }]
  })
}

type Proof = {
  readonly ids: readonly string[]
  readonly name: string
  readonly pages: string | null
  readonly apart: boolean
}

/** Scans go by their titles, reviews by what was read. */
function nameOf(
  { prefix }: ReadReference,
  { kind, number, title }: SourceLabel,
  named: string | null,
): string {
  if (named === null) return kind + (prefix === null ? number : title)
  return prefix === 'ZZ' ? named : `${kind}：${named}`
}

function numberOf({ village, name }: ReadReference): string {
  return village === null ? name : `${village}/${name}`
}

function pagesOf({ page }: ReadReference, pages: number | null): string | null {
  if (page !== null) return `第${page}页`
  return pages === null ? null : `共${pages}页`
}

interface Titled {
  readonly title: string | null
  readonly pages: number | null
}

function titleOf({ village: other, prefix, name }: ReadReference, village: Village): Titled | null {
  if (other !== null) return null
  if (prefix === 'ZZ') {
    const items = papersOf(village, evidence).flatMap(({ data }) => data.evidence)
    const item = items.find(({ id }) => id === name)
    return item ? { title: said(item.title), pages: item.pages ?? null } : null
  }
  if (prefix !== 'YD') return null
  const read = papersOf(village, reviews).flatMap(({ data }) => data.reviews)
  const review = read.find(({ id }) => id === name)
  return review ? { title: said(review.object), pages: null } : null
}
