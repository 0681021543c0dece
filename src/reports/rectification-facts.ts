import { groupBy } from '../analysis/group-by.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { type Answerable, isDone, isOverdue, lastFound } from '../analysis/rectification-progress.ts'
import { type Issue, issues } from '../papers/issues.ts'
import { type RectificationItem, rectification } from '../papers/rectification.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import { ratio } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { exact, said } from './exact.ts'

export interface PlacedItem {
  readonly village: Village
  readonly item: RectificationItem
  /** null where the item names none that the village has */
  readonly issue: Issue | null
}

export function itemsOf(village: Village): readonly PlacedItem[] {
  const found = papersOf(village, issues).flatMap(({ data }) => data.issues)
  const byId = new Map(found.map((issue) => [issue.id, issue]))
  const items = papersOf(village, rectification).flatMap(({ data }) => data.rectification)
  return items.map((item) => ({
    village,
    item,
    issue: item.issue === null ? null : (byId.get(item.issue) ?? null),
  }))
}

/** [ours] What should be done by the day: due by then, or done already. */
export function progressCounts(items: readonly Answerable[], today: string): Record<string, Fact> {
  const done = items.filter(isDone).length
  const due = items.filter((item) => isDone(item) || Boolean(item.due && item.due <= today)).length
  const lasting = items.filter((item) => item.status === '长期坚持' && !isDone(item)).length
  const idle = items.filter((item) => item.status === '未启动' && !isDone(item)).length
  return {
    all: items.length,
    done,
    due: due || null,
    due_open: due - done || null,
    rate: due === 0 ? null : exact(ratio(done, due)),
    share: items.length === 0 ? null : exact(ratio(done, items.length)),
    going: items.length - done - lasting - idle || null,
    lasting: lasting || null,
    idle: idle || null,
    overdue: items.filter((item) => isOverdue(item, today)).length || null,
  }
}

/** The ways in which a problem is to be mended, the quickest first. */
export const MODES = ['即知即改', '限期整改', '计划整改'] as const

/** A row a mode; modes that no item has are left out. */
export function modeFacts(items: readonly PlacedItem[], today: string): Fact {
  return MODES.flatMap((mode): Fact[] => {
    const its = items.map(({ item }) => item).filter((item) => item.mode === mode)
    return its.length === 0 ? [] : [{ mode, ...progressCounts(its, today) }]
  })
}

/** What came of it: money, rules, people dealt with, villagers' judgement; nothing of which there is none. */
export function resultFacts(items: readonly PlacedItem[]): Record<string, Fact> {
  const measures = items.flatMap(({ item }) => item.measures)
  const rules = measures.flatMap(({ rule }) => said(rule) ?? [])
  const sum = (key: 'recovered' | 'paid_out') => {
    const sums = measures.map((measure) => hundredths(measure[key])).filter((one) => one !== null)
    return sums.length === 0 ? null : sums.reduce((total, one) => total + one, 0n).toString()
  }
  const types = groupBy(measures, ({ type }) => type)
  return {
    measures: measures.length || null,
    types: [...types]
      .flatMap(([type, its]) => (type === null ? [] : [{ type, count: its.length }]))
      .sort((a, b) => Number(a.type === '其他') - Number(b.type === '其他')),
    recovered: sum('recovered'),
    paid_out: sum('paid_out'),
    rules: rules.length === 0 ? null : rules,
    dealt: dealtFacts(items),
    judged: judgedFacts(items),
  }
}

function dealtFacts(items: readonly PlacedItem[]): Fact {
  const ways = ['立案', '处分', '诫勉', '其他'] as const
  const counted = ways.map((way) => ({
    way: way === '其他' ? '其他处理' : way,
    count: items.reduce((sum, { item }) => sum + (item.dealt?.[way] ?? 0), 0),
  }))
  return counted.filter(({ count }) => count > 0)
}

function judgedFacts(items: readonly PlacedItem[]): Fact {
  const verdicts = items.flatMap(({ item }) => item.verified?.villagers ?? [])
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length || null
  if (verdicts.length === 0) return null
  return {
    all: verdicts.length,
    good: count('满意'),
    fair: count('基本满意'),
    poor: count('不满意'),
  }
}

/** What was looked at again, and what of it does not hold. */
export function lookbackFacts(items: readonly PlacedItem[]): Fact {
  const looked = items.filter(({ item }) => (item.lookbacks ?? []).length > 0)
  if (looked.length === 0) return null
  const found = (word: string) => looked.filter(({ item }) => lastFound(item) === word)
  return {
    items: looked.length,
    share: exact(ratio(looked.length, items.length)),
    held: found('已到位').length || null,
    missing: found('未到位').length || null,
    back: found('反弹').length || null,
    failed: [...found('未到位'), ...found('反弹')].map(({ village, issue, item }) => ({
      village: village.name,
      feature: said(issue?.feature) ?? item.issue,
      found: lastFound(item),
    })),
  }
}

/** One item; who answers for it only inside. */
export function itemFacts(
  { village, item, issue }: PlacedItem,
  today: string,
  internal: boolean,
): Record<string, Fact> {
  const last = item.events.at(-1)
  const done = isDone(item)
  return {
    id: item.id,
    village: village.name,
    issue: item.issue,
    feature: said(issue?.feature) ?? item.issue,
    mode: item.mode,
    unit: item.unit,
    due: item.due,
    overdue: isOverdue(item, today),
    found: lastFound(item),
    done,
    state: done ? '已完成' : item.status === '已完成' ? '回头看未通过' : item.status,
    outcome: item.outcome ?? null,
    measures: item.measures.flatMap(({ text }) => said(text)?.replace(/[。；]+$/u, '') ?? []),
    next: done
      ? []
      : item.measures.flatMap(({ text, done: day }) =>
          day ? [] : (said(text)?.replace(/[。；]+$/u, '') ?? []),
        ),
    progress: said(last?.text),
    progress_day: last?.date ?? null,
    how: said(item.verified?.how),
    villagers: item.verified?.villagers ?? null,
    leader: internal ? said(item.leader) : null,
    owner: internal ? said(item.owner) : null,
  }
}
