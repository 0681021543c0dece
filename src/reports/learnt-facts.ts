import type { Issue } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import { type ReadReference, readReference } from '../papers/read-reference.ts'
import { reviews } from '../papers/reviews.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'

/** The trade's names of its ways of learning, by the letters of the papers that they leave behind. */
const WAYS: Readonly<Record<string, string>> = {
  TH: '个别谈话',
  ZF: '下沉走访',
  XF: '受理信访',
  HT: '调阅资料',
  ZJ: '调阅资料',
  YS: '调阅资料',
  ZC: '调阅资料',
  ZY: '调阅资料',
}
const WAYS_OF_PAPERS: Readonly<Record<string, string>> = {
  survey: '问卷调查',
  rating: '民主测评',
  test: '知识测试',
}
const WAYS_OF_REVIEWS: Readonly<Record<string, string>> = {
  现场: '实地查看',
  座谈: '召开座谈会',
  列席: '列席会议',
}
const DONE: Readonly<Record<string, string>> = { 现场: '查看现场', 座谈: '召开座谈会', 列席: '列席会议' }

/** How a problem came to be looked for and was learnt: never who said what. */
export function learntFacts(issue: Issue, village: Village): Record<string, Fact> {
  const read = issue.sources.map(readReference).filter((one) => one !== null)
  const seen = reviewsOf(read, village)
  const ways = read.map((one) => wayOf(one, seen)).filter((way) => way !== null)
  return {
    raised: papersOf(village, leads)
      .flatMap(({ data }) => data.leads)
      .filter((lead) => lead.issue === issue.id)
      .map(({ id, source }) => (source ? `${source}（${id}）` : id)),
    learnt: said(issue.learnt) ?? ([...new Set(ways)].join('、') || null),
    steps: seen.map(({ date, what }) => ({ date, done: DONE[what ?? ''] ?? `查阅${what ?? '有关资料'}` })),
  }
}

type Review = ReturnType<typeof reviewsOf>[number]

function reviewsOf(read: readonly ReadReference[], village: Village) {
  const wanted = new Set(read.filter((one) => one.village === null).map(({ name }) => name))
  return papersOf(village, reviews)
    .flatMap(({ data }) => data.reviews)
    .filter(({ id }) => wanted.has(id))
}

function wayOf({ prefix, name }: ReadReference, seen: readonly Review[]): string | null {
  if (prefix === null) return WAYS_OF_PAPERS[name] ?? null
  if (prefix !== 'YD') return WAYS[prefix] ?? null
  const what = seen.find(({ id }) => id === name)?.what ?? ''
  return WAYS_OF_REVIEWS[what] ?? '调阅资料'
}
