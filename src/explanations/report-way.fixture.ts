import type { Village } from '../papers/workspace.ts'
import type { Subject } from '../reports/report.ts'
import type { Fraction } from '../scoring/fraction.ts'
import { workspace } from './example-in-question.fixture.ts'

/** A number of a report, with the facts that it stands in, the nearest last. */
export interface Found {
  readonly path: string
  readonly places: readonly (string | number)[]
  readonly value: Fraction
  readonly within: readonly Readonly<Record<string, unknown>>[]
  readonly subject: Subject
}

/**
 * What explains a number: what `why` is asked of the document's villages, whose answers add up (`per` so many), or two
 * such sums, one divided by the other; in how many villages one of the answers is something (`where`); the place of a
 * village among all by an answer, or how many have it (`rank`, `among`). Or there is nothing to ask: `listed`, the
 * document itself lists as many things, or the terms of the sum, beside it; and what is no figure, with the reason.
 */
export type Way =
  | { readonly ask: string | ((found: Found) => string) }
  | { readonly each: string | ((found: Found) => string); readonly per?: bigint }
  | { readonly ratio: readonly [string, string] }
  | { readonly where: (found: Found) => readonly string[] }
  | { readonly rank: string }
  | { readonly among: string }
  | { readonly noFigure: string }
  | { readonly by: (found: Found) => Way }
  | 'listed'

export const last = ({ within }: Found, back = 1) => within.at(-back) ?? {}
const titled = (of: Iterable<{ id: string; text?: string; name?: string }>) =>
  new Map([...of].flatMap(({ id, text, name }) => [text, name].flatMap((one) => (one ? [[one, id]] : []))))
export const items = titled(workspace.questionnaire?.data.items ?? [])
export const topics = titled(workspace.checklist?.data.topics ?? [])
export const aspects = titled(workspace.checklist?.data.aspects ?? [])
export const GRADES = ['好', '较好', '一般', '差', 'abstain']
export const rates: Readonly<Record<string, string>> = {
  ...{ score: 'score', good: 'goodRate', favourable: 'favourableRate', poor: 'poorRate' },
  unknown: 'unknownRate',
}
export const rated: Readonly<Record<string, string>> = {
  ...rates,
  abstain: 'abstain',
  unknown: 'abstainRate',
}

/** The village of a document, or that of the row a number stands in. */
export function villageOf({ subject, within }: Found): Village | undefined {
  const named = within.flatMap(({ village, name }) => [village, name])
  return (
    subject.village ?? workspace.villages.findLast(({ name }) => named.includes(name)) ?? subject.villages[0]
  )
}

export function subjectOf(found: Found): string {
  const name = last(found).name ?? last(found).what
  const rating = villageOf(found)?.papers.find(({ kind }) => kind.name === 'rating')?.data
  const { subjects } = rating as { subjects: { id: string; name: string }[] }
  return subjects.find((one) => one.name === name)?.id ?? ''
}

/** A bar of a chart: whose it is, of which aspect or grade. */
export function inChart(found: Found): string {
  const [chart, series] = [last(found, 2), last(found)]
  const category = (chart.categories as string[])[Number(found.places.at(-1))]
  if (series.name === '本村') return `survey/${category}.score`
  return series.name === '本镇各村平均' ? `mean.${category}.town` : `mean.${category}`
}

export const ask = (what: string | ((found: Found) => string)): Way => ({ ask: what })
export const noFigure = (why: string): Way => ({ noFigure: why })
export const where = (...what: string[]): Way => ({ where: () => what })
export const each = (what: string | ((found: Found) => string)): Way => ({ each: what })
export const ratio = (of: string, to: string): Way => ({ ratio: [of, to] })
export const of = (from: string, keys: Readonly<Record<string, string>>): [RegExp, Way][] =>
  Object.entries(keys).map(([key, what]) => [new RegExp(`^${from}${key}$`, 'u'), each(what)])

export function asked(from: string, keys: Readonly<Record<string, string>>): [RegExp, Way][] {
  return Object.entries(keys).map(([key, what]) => [new RegExp(`^${from}${key}$`, 'u'), ask(what)])
}

export function rateAndShare(from: string): [RegExp, Way][] {
  return [
    [new RegExp(`^${from}\\.rate$`, 'u'), ratio('rectification.done', 'rectification.due')],
    [new RegExp(`^${from}\\.share$`, 'u'), ratio('rectification.done', 'rectification.total')],
  ]
}

/** An officer's score goes by the officer. */
export function inTest(found: Found): string {
  const test = villageOf(found)?.papers.find(({ kind }) => kind.name === 'test')?.data
  const { results } = test as { results: { officer: string }[] }
  return `test#${results[Number(found.places.at(-2))]?.officer}.score`
}

export function inTallies(found: Found): string {
  const [chart, series] = [last(found, 2), last(found)]
  const place = Number(found.places.at(-1))
  const grade = (name: unknown) => (name === '弃权' ? 'abstain' : String(name))
  if (found.path.startsWith('rating.team_chart'))
    return `rating#team.${grade((chart.categories as string[])[place])}`
  const name = (chart.categories as string[])[place]
  return `rating#${subjectOf({ ...found, within: [{ name }] })}.${grade(series.name)}`
}

const topicKeys: Readonly<Record<string, string>> = {
  ...{ count: 'problems', amount: 'amount', village_count: 'villages', villages: 'villages' },
}
export const ofTopic = (found: Found) =>
  `${topics.get(String(last(found).name ?? last(found).topic))}.verified.${topicKeys[String(found.places.at(-1))]}`

export const turnout = { issued: 'issued', returned: 'returned', invalid: 'invalid', valid: 'valid' }
export const under = (topic: string, keys: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(keys).map(([key, name]) => [key, `${topic}.${name}`]))
export const problems = {
  ...{ all: 'issues.verified', major: 'issues.major', minor: 'issues.minor', common: 'common.problems' },
  ...{ with_amount: 'issues.withAmount', amount: 'amount.verified' },
}
export const done = {
  all: 'total',
  done: 'done',
  due: 'due',
  due_open: 'dueOpen',
  going: 'going',
  overdue: 'overdue',
}
export const progress = under('rectification', done)
export const parts = { rate: 'rate', share: 'share' }
export const holdings = {
  ...{ accounts: 'accounts', balance: 'balance', assets: 'assets', net: 'net', resources: 'resources' },
  ...{ contracts: 'contracts', rent: 'rent', in_arrears: 'inArrears', arrears: 'arrears' },
}
export const selection = {
  ...{ all: 'all', count: 'all', major: 'major', minor: 'minor', common: 'common', amount: 'amount' },
  ...{ with_amount: 'withAmount' },
}
export const routes: Readonly<Record<string, string>> = {
  ...{ 底稿: 'problem', 立行立改: 'slip', 待查问题: 'lead', 转办: 'passed', 解释: 'explained' },
}
const verdicts: Readonly<Record<string, string>> = {
  ...{ all: 'judged', good: 'judged.满意', fair: 'judged.基本满意', poor: 'judged.不满意' },
}

/** `WT-001.amount`: what a problem states. */
export const ofProblem = (found: Found) => `${String(last(found).id)}.amount`
export const keyOf = ({ places }: Found) => String(places.at(-1))
export const inMode = (found: Found, key: string) => `rectification/${String(last(found).mode)}.${key}`
/** `T01 租金拖欠`, `A …`: what a special report is about. */
export const about = ({ subject }: Found) => String(subject.about).replace(/ .*$/u, '')
export const department = ({ subject }: Found) => `department/${String(subject.about)}`

export function inCharts(found: Found): string {
  const [chart, series] = [last(found, 2), last(found)]
  const aspect = aspects.get(String((chart.categories as string[])[Number(found.places.at(-1))]))
  return found.path.includes('amounts') ? `${aspect}.amount` : `${String(series.name)}/issues.${aspect}`
}

export function results(topic: string): [RegExp, Way][] {
  return [
    [/^results\.measures$/u, each(`${topic}.measures`)],
    [/^results\.types\[\]\.count$/u, each((f) => `${topic}.measures.${String(last(f).type)}`)],
    [/^results\.recovered$/u, each(`${topic}.recovered`)],
    [/^results\.paid_out$/u, each(`${topic}.paidOut`)],
    [
      /^results\.dealt\[\]\.count$/u,
      each((f) => `${topic}.dealt.${String(last(f).way).replace('处理', '')}`),
    ],
    [/^results\.judged\./u, each((f) => `${topic}.${verdicts[keyOf(f)]}`)],
  ]
}
