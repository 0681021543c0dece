import { groupBy } from '../analysis/group-by.ts'
import { assets, type Contract } from '../papers/assets.ts'
import type { ReadReference } from '../papers/read-reference.ts'
import { readReference } from '../papers/read-reference.ts'
import { reviews } from '../papers/reviews.ts'
import { papersOf, type Village } from '../papers/workspace.ts'

/** What papers are called in a footnote, by the letters of their numbers; records of reviews by what was read. */
const LABELS: Readonly<Record<string, string>> = {
  DC: '待查问题',
  TH: '谈话记录',
  ZF: '走访记录',
  XF: '信访登记',
  ZZ: '佐证材料',
  ZJ: '资金账户',
  YS: '应收款项',
  ZC: '资产登记',
  ZY: '资源登记',
  HT: '合同',
  WT: '问题底稿',
  JB: '立行立改交办单',
  XS: '问题线索',
  ZG: '整改台账',
}

const REVIEWS: Readonly<Record<string, string>> = {
  台账: '台账查阅',
  凭证: '凭证查阅',
  会议记录: '会议记录查阅',
  合同: '合同查阅',
  现场: '现场查看',
  座谈: '座谈记录',
  列席: '列席会议记录',
}

const PAPERS: Readonly<Record<string, string>> = { survey: '问卷', rating: '测评表', test: '知识测试' }

/** 谈话记录TH-001、TH-006；合同HT-001（厂房租赁合同）: papers by kind and number; null where there is none. */
export function sourceLabels(references: readonly string[], village: Village): string | null {
  const labels = references.map((written) => sourceLabel(written, village))
  const byKind = groupBy(labels, ({ kind }) => kind)
  const parts = [...byKind].map(
    ([kind, its]) => `${kind}${its.map(({ number, title }) => number + title).join('、')}`,
  )
  return parts.join('；') || null
}

export interface SourceLabel {
  readonly kind: string
  readonly number: string
  /** of contracts, in brackets; else empty */
  readonly title: string
}

export function sourceLabel(written: string, village: Village): SourceLabel {
  const reference = readReference(written)
  if (reference === null) return { kind: '', number: written, title: '' }
  const where = reference.village === null ? '' : reference.village
  if (reference.prefix === null)
    return { kind: where + (PAPERS[reference.name] ?? ''), number: partOf(reference), title: '' }
  const page = reference.page === null ? '' : `第${reference.page}页`
  const kind = reference.prefix === 'YD' ? reviewKind(reference, village) : (LABELS[reference.prefix] ?? '')
  const title = reference.prefix === 'HT' && where === '' ? contractTitle(reference.name, village) : ''
  return { kind: where + kind, number: `${reference.name}${page}`, title }
}

function partOf({ name, part, ballot }: ReadReference): string {
  if (ballot !== null) return `第${ballot}份意见栏`
  if (part !== null) return `${part}项`
  return name === 'test' ? '记录' : '汇总'
}

function reviewKind({ village: other, name }: ReadReference, village: Village): string {
  if (other !== null) return '查阅记录'
  const review = papersOf(village, reviews)
    .flatMap(({ data }) => data.reviews)
    .find(({ id }) => id === name)
  return REVIEWS[review?.what ?? ''] ?? '查阅记录'
}

/** （东塘鱼塘租赁合同）: by what was let, never by who rents it. */
function contractTitle(id: string, village: Village): string {
  const papers = papersOf(village, assets).map(({ data }) => data)
  const contract = papers.flatMap(({ contracts }) => contracts).find((one) => one.id === id)
  if (!contract) return ''
  const names = new Map(
    papers.flatMap((paper) =>
      [...paper.assets, ...paper.resources].map(({ id: object, name }) => [object, name]),
    ),
  )
  return titled(contract, contract.objects.map((object) => names.get(object) ?? '').filter(Boolean))
}

function titled({ type }: Contract, objects: readonly string[]): string {
  return objects.length === 0 ? '' : `（${objects.join('、')}${type ?? ''}合同）`
}
