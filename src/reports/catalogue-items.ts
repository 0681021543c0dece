import { asTyped } from '../analysis/as-handed-out.ts'
import { evidence } from '../papers/evidence.ts'
import { issues } from '../papers/issues.ts'
import type { PaperKind } from '../papers/paper.ts'
import { rating } from '../papers/rating.ts'
import { rectification } from '../papers/rectification.ts'
import { reviews } from '../papers/reviews.ts'
import { slips } from '../papers/slips.ts'
import { survey } from '../papers/survey.ts'
import { test } from '../papers/test.ts'
import { town } from '../papers/town.ts'
import { visits } from '../papers/visits.ts'
import { type Place, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { said } from './exact.ts'

/** One thing to be filed; what nobody wrote down is null. */
export interface CatalogueItem {
  readonly title: string
  readonly responsible: string | null
  readonly date: string | null
  readonly pages: number | null
  readonly note: string | null
}

const WHEN_ISSUED = '待成文'

/** Of the round as a whole. */
export function roundItems(
  { checklist, questionnaire, towns }: Workspace,
  office: string | null,
): CatalogueItem[] {
  const issued = ['巡察工作方案', '巡察总报告'].map((title) => item(title, office, { note: WHEN_ISSUED }))
  return [
    ...issued,
    ...(checklist ? [item('监督重点清单', office)] : []),
    ...(questionnaire ? [item(`${questionnaire.data.title}（空白卷）`, office)] : []),
    ...towns.flatMap((place) => townItems(place, office)),
  ]
}

function townItems(place: Place, office: string | null): CatalogueItem[] {
  return papersOf(place, town).flatMap(({ data }) => [
    ...(data.feedbacks ?? []).map(({ date, what }) =>
      item(`向${data.name}反馈记录${what ? `：${what}` : ''}`, office, { date }),
    ),
    ...(data.common?.length ? [item(`${data.name}共性问题整改台账`, `${data.name}党委`)] : []),
  ])
}

/** Of a village: what the team wrote, what it collected, what came of it. */
export function villageItems(village: Village, team: string | null): CatalogueItem[] {
  const { name } = village
  const found = papersOf(village, issues).flatMap(({ data }) => data.issues)
  const verified = found.filter(({ status }) => status === '已核实')
  const written = ['巡察情况报告', '问题清单', '反馈意见'].map((title) =>
    item(`${name}${title}`, team, { note: WHEN_ISSUED }),
  )
  return [
    ...(verified.length > 0 ? written : []),
    ...asked(village, team),
    ...records(village, team),
    ...verified.map(({ id, feature, sign }) =>
      item(`问题底稿${id}：${said(feature) ?? '（未填主要特征）'}`, team, {
        date: sign?.approved?.date ?? null,
      }),
    ),
    ...papersOf(village, slips).flatMap(({ data }) =>
      data.slips.map(({ id, issued, requirement }) =>
        item(`立行立改交办单${id}${requirement ? `：${requirement.replace(/。$/u, '')}` : ''}`, team, {
          date: issued,
        }),
      ),
    ),
    ...proofs(village, team),
    ...(papersOf(village, rectification).some(({ data }) => data.rectification.length > 0)
      ? [item(`${name}整改台账`, `${name}党组织`)]
      : []),
  ]
}

/** Sheets that were handed out, as one item a kind. */
function asked(village: Village, team: string | null): CatalogueItem[] {
  const there = (kind: PaperKind<unknown>, title: string) =>
    village.papers.some((paper) => paper.kind.name === kind.name)
      ? [item(`${village.name}${title}`, team)]
      : []
  return [...there(survey, '调查问卷'), ...there(rating, '“两委”测评票'), ...there(test, '知识测试卷')]
}

/** Records bear the day of the last of them. */
function records(village: Village, team: string | null): CatalogueItem[] {
  const walked = papersOf(village, visits).flatMap(({ data }) => asTyped(data).visits)
  const read = papersOf(village, reviews).flatMap(({ data }) => data.reviews)
  return [
    ...recordItem(`${village.name}走访记录`, walked, team),
    ...recordItem(`${village.name}查阅记录`, read, team),
  ]
}

function recordItem(
  title: string,
  all: readonly { readonly id: string; readonly date: string | null }[],
  team: string | null,
): CatalogueItem[] {
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) return []
  const date =
    all
      .flatMap((one) => one.date ?? [])
      .sort()
      .at(-1) ?? null
  return [item(`${title}（${first.id}至${last.id}）`, team, { date, note: `${all.length}次` })]
}

function proofs(village: Village, team: string | null): CatalogueItem[] {
  return papersOf(village, evidence).flatMap(({ data }) =>
    data.evidence.map((one) =>
      item(`${one.id} ${said(one.title) ?? '（未填名称）'}`, team, {
        date: one.collected,
        pages: one.pages ?? null,
      }),
    ),
  )
}

function item(
  title: string,
  responsible: string | null,
  more: Partial<Pick<CatalogueItem, 'date' | 'pages' | 'note'>> = {},
): CatalogueItem {
  return { title, responsible, date: null, pages: null, note: null, ...more }
}
