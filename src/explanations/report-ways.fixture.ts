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
 * What explains a number: what `why` is asked of the document's villages, whose answers add up, or two such sums,
 * one divided by the other; or why there is nothing to ask: `listed`, the document itself lists as many things, or
 * the terms of the sum, beside it; `counted`, entries of a paper, which a ledger lists one by one;
 * `stated`, it stands in a paper or among the settings of the round as it is; `place`, a place in an order.
 */
export type Way =
  | { readonly ask: string | ((found: Found) => string) }
  | { readonly each: string | ((found: Found) => string) }
  | { readonly ratio: readonly [string, string] }
  | { readonly counted: string }
  | 'stated'
  | 'place'
  | 'listed'

const last = ({ within }: Found, back = 1) => within.at(-back) ?? {}
const titled = (of: Iterable<{ id: string; text?: string; name?: string }>) =>
  new Map([...of].flatMap(({ id, text, name }) => [text, name].flatMap((one) => (one ? [[one, id]] : []))))
const items = titled(workspace.questionnaire?.data.items ?? [])
const topics = titled(workspace.checklist?.data.topics ?? [])
const GRADES = ['好', '较好', '一般', '差', 'abstain']
const rates: Readonly<Record<string, string>> = {
  ...{ score: 'score', good: 'goodRate', favourable: 'favourableRate', poor: 'poorRate' },
  unknown: 'unknownRate',
}
const rated: Readonly<Record<string, string>> = { ...rates, abstain: 'abstain', unknown: 'abstainRate' }

/** The village of a document, or that of the row a number stands in. */
export function villageOf({ subject, within }: Found): Village | undefined {
  const named = within.flatMap(({ village, name }) => [village, name])
  return (
    subject.village ?? workspace.villages.findLast(({ name }) => named.includes(name)) ?? subject.villages[0]
  )
}

function subjectOf(found: Found): string {
  const name = last(found).name ?? last(found).what
  const rating = villageOf(found)?.papers.find(({ kind }) => kind.name === 'rating')?.data
  const { subjects } = rating as { subjects: { id: string; name: string }[] }
  return subjects.find((one) => one.name === name)?.id ?? ''
}

/** A bar of a chart: whose it is, of which aspect or grade. */
function inChart(found: Found): string {
  const [chart, series] = [last(found, 2), last(found)]
  const category = (chart.categories as string[])[Number(found.places.at(-1))]
  if (series.name === '本村') return `survey/${category}.score`
  return series.name === '本镇各村平均' ? `mean.${category}.town` : `mean.${category}`
}

const ask = (what: string | ((found: Found) => string)): Way => ({ ask: what })
const counted = (ledger: string): Way => ({ counted: ledger })
const each = (what: string | ((found: Found) => string)): Way => ({ each: what })
const ratio = (of: string, to: string): Way => ({ ratio: [of, to] })
const of = (from: string, keys: Readonly<Record<string, string>>): [RegExp, Way][] =>
  Object.entries(keys).map(([key, what]) => [new RegExp(`^${from}${key}$`, 'u'), each(what)])

function asked(from: string, keys: Readonly<Record<string, string>>): [RegExp, Way][] {
  return Object.entries(keys).map(([key, what]) => [new RegExp(`^${from}${key}$`, 'u'), ask(what)])
}

function rateAndShare(from: string): [RegExp, Way][] {
  return [
    [new RegExp(`^${from}\\.rate$`, 'u'), ratio('rectification.done', 'rectification.due')],
    [new RegExp(`^${from}\\.share$`, 'u'), ratio('rectification.done', 'rectification.total')],
  ]
}

function inTallies(found: Found): string {
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
const ofTopic = (found: Found) =>
  `${topics.get(String(last(found).name ?? last(found).topic))}.verified.${topicKeys[String(found.places.at(-1))]}`

const turnout = { issued: 'issued', returned: 'returned', invalid: 'invalid', valid: 'valid' }
const under = (topic: string, keys: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(keys).map(([key, name]) => [key, `${topic}.${name}`]))
const problems = {
  ...{ all: 'issues.verified', major: 'issues.major', minor: 'issues.minor', common: 'common.problems' },
  ...{ with_amount: 'issues.withAmount', amount: 'amount.verified' },
}
const progress = {
  ...{ all: 'rectification.total', done: 'rectification.done', due: 'rectification.due' },
  ...{ due_open: 'rectification.dueOpen', going: 'rectification.going', overdue: 'rectification.overdue' },
}

export const ways: readonly (readonly [path: RegExp, way: Way])[] = [
  // what a village says of itself, and the round of its terms
  [/^village\.(?!years|income|projects)/u, ask(({ places }) => `village.${String(places.at(-1))}`)],
  [/^village\.income\[\]\.amount$/u, ask((found) => `village.income.${String(last(found).year)}`)],
  [/^village\.projects\[\]\.amount$/u, ask(({ places }) => `village.projects.${Number(places[2]) + 1}`)],
  [/year|months$|_days$|^days\.|^common_from$|^test\.full$|^teams\[\].*households$/u, 'stated'],
  [/(?:problems|papers|guided|prominent|for_town|major|minor|typical|coordinate)\[\]\.amount$/u, 'stated'],
  [/^serial$|^numbers\.|volumes|^archive|\.place$|\.of$|^places\./u, 'place'],
  // the work
  ...of('work\\.', {
    ...{ interviews: 'interviews.count', petitions: 'petitions.count', visited: 'visits.households' },
    ...{ documents: 'reviews.documents', sites: 'reviews.sites' },
    ...{ slips: 'slips.total', slips_closed: 'slips.closed', slips_open: 'slips.open' },
  }),
  [/^work\.visit_share$/u, ratio('visits.households', 'visits.residents')],
  ...of('work\\.survey\\.', under('survey', turnout)),
  ...of('work\\.rating\\.', under('rating', turnout)),
  [/^work\.survey\.return_rate$/u, ratio('survey.returned', 'survey.issued')],
  [/^work\.rating\.return_rate$/u, ratio('rating.returned', 'rating.issued')],
  // scores
  ...of('survey\\.', {
    ...under('survey', turnout),
    comments: 'survey.comments',
    return_rate: 'survey.returnRate',
  }),
  ...of('rating\\.', { ...under('rating', turnout), return_rate: 'rating.returnRate' }),
  [/^survey\.unknown_rate$/u, ask('survey.unknownRate')],
  [/^(?:evaluation\.survey|survey\.overall)\.score$/u, ask('survey.overall')],
  [/^(?:evaluation\.survey|survey\.overall)\.mean$/u, ask('mean.overall')],
  [/^(?:evaluation\.survey|survey\.overall)\.difference$/u, ask('mean.overall.difference')],
  [/^(?:evaluation|rating)\.team\.score$/u, ask('rating#team.score')],
  [/^(?:evaluation|rating)\.team\.mean$/u, ask('mean.team')],
  [/^(?:evaluation|rating)\.team\.difference$/u, ask('mean.team.difference')],
  [/^evaluation\.team\.favourable$/u, ask('rating#team.favourableRate')],
  [/^evaluation\.team\.poor$/u, ask('rating#team.poorRate')],
  [
    /^evaluation\.survey\.(?:best|worst)\.score$/u,
    ask((found) => `survey/${String(last(found).name)}.score`),
  ],
  [/^(?:evaluation|scores)\.survey$/u, ask('mean.overall')],
  [/^(?:evaluation|scores)\.team$/u, ask('mean.team')],
  [/^evaluation\.(?:best|worst)\.score$/u, ask((found) => `mean.${String(last(found).name)}`)],
  [/^means\.survey$/u, ask('mean.overall.town')],
  [/^means\.team$/u, ask('mean.team.town')],
  [
    /^(?:evaluation\.(?:highest|lowest)\.score|(?:villages|scores\.rows)\[\]\.survey)$/u,
    ask('survey.overall'),
  ],
  [/^(?:villages|scores\.rows)\[\]\.team$/u, ask('rating#team.score')],
  [/^scores\.rows\[\]\.valid$/u, ask('survey.valid')],
  [/^scores\.rows\[\]\.return_rate$/u, ask('survey.returnRate')],
  [/^scores\.rows\[\]\.favourable$/u, ask('rating#team.favourableRate')],
  [/^scores\.rows\[\]\.poor$/u, ask('rating#team.poorRate')],
  [/^scores\.rows\[\]\.test$/u, ask('test.mean')],
  [
    /^survey\.groups\[\]\.(?:ballots|share)$/u,
    ask((f) => `survey@${String(last(f).name)}.${String(f.places.at(-1))}`),
  ],
  [/^survey\.groups\[\]\.score$/u, ask((f) => `survey@${String(last(f).name)}.overall`)],
  [/^survey\.aspects\[\]\.score$/u, ask((f) => `survey/${String(last(f).name)}.score`)],
  [/^survey\.aspects\[\]\.mean$/u, ask((f) => `mean.${String(last(f).name)}`)],
  [/^survey\.aspects\[\]\.difference$/u, ask((f) => `mean.${String(last(f).name)}.difference`)],
  [
    /^survey\.(?:best|worst)\[\]\./u,
    ask((f) => `survey#${items.get(String(last(f).text))}.${rates[String(f.places.at(-1))]}`),
  ],
  [
    /^survey\.flagged\[\]\./u,
    ask((f) => `survey#${items.get(String(last(f).what))}.${rates[String(f.places.at(-1))]}`),
  ],
  [/^survey\.chart\./u, ask(inChart)],
  [
    /^rating\.subjects\[\]\.counts\[\]$/u,
    ask((f) => `rating#${subjectOf(f)}.${GRADES[Number(f.places.at(-1))]}`),
  ],
  [/^rating\.subjects\[\]\./u, ask((f) => `rating#${subjectOf(f)}.${rated[String(f.places.at(-1))]}`)],
  [/^rating\.flagged\[\]\./u, ask((f) => `rating#${subjectOf(f)}.${rated[String(f.places.at(-1))]}`)],
  [/^test\.results\[\]\.score$/u, 'stated'],
  [/^test\./u, ask(({ places }) => `test.${String(places.at(-1))}`)],
  [/^rating\.(?:chart|team_chart)\./u, ask(inTallies)],
  [/^statistics\.rows\[\]\.aspects\[\]$/u, ask(({ places }) => `issues.${'ABCDE'[Number(places.at(-1))]}`)],
  [/^statistics\.total\.aspects\[\]$/u, each(({ places }) => `issues.${'ABCDE'[Number(places.at(-1))]}`)],
  ...['statistics\\.rows\\[\\]\\.', 'villages\\[\\]\\.'].flatMap((from) => asked(from, problems)),
  ...['statistics\\.total\\.', 'counts\\.'].flatMap((from) => of(from, problems)),
  [/^(?:common|topics)\[\]\.(?:count|amount|village_count|villages)$/u, ask(ofTopic)],
  [/^pending\.handed_on$/u, each('leads.handedOn')],
  [/^pending\.closed$/u, each('leads.closed')],
  [/^pending\.unsettled$/u, each('leads.unsettled')],
  [/^pending\.leads$/u, each('leads.total')],
  [/^mended\.given$/u, each('slips.total')],
  [/^mended\.closed$/u, each('slips.closed')],
  [/^mended\.content$/u, counted('slips')],
  [/^(?:results|lookbacks|common_counts)\./u, counted('rectification')],
  [/^modes\[\]\./u, counted('rectification')],
  [/^holdings\./u, counted('three-assets')],
  [/^leads(?:$|\[\])|^open$|^pending\.un|^unsettled$/u, counted('leads')],
  [/^survey\.occasions\[\]\./u, counted('scores')],
  [/^recurring$|^causes\[\]|^without_item$|^statistics\.(?:chart|amounts)/u, counted('problems')],
  [/^aspects\[\]\.count$/u, counted('problems')],
  [/^talks\./u, counted('people')],
  [/^(?:means\.villages|evaluation\.survey_villages|compared_with)$/u, counted('scores')],
  [/^routes\[\]|^sources\[\]/u, counted('clues')],
  [/./u, 'listed'],
]

/** Of the problems that the letter or report itself lists. */
const selected: readonly (readonly [path: RegExp, way: Way])[] = [
  [/^(?:counts|total)\.|^(?:topics|rows|groups|villages)\[\]\.\w+$/u, counted('problems')],
]

export const ownWays: Readonly<Record<string, readonly (readonly [path: RegExp, way: Way])[]>> = {
  'rectification-village': [...of('counts\\.', progress), ...rateAndShare('counts')],
  // of what may be told to everybody alone
  'public-notice': [[/^counts\.|^omitted\./u, counted('rectification')]],
  'suggestion-letter': selected,
  'leader-letter': selected,
  'special-report': selected,
  'feedback-town': [[/^common\[\]\.(?:count|amount)$/u, counted('problems')]],
  'feedback-secretary': [[/^common\[\]\.(?:count|amount)$/u, counted('problems')]],
  // topics that one point of the checklist looks for stand together
  'notice-uninspected': [[/^common\[\]\.villages$/u, counted('problems')]],
  'visit-records': [
    [/^households$/u, ask('visits.households')],
    [/^matters$/u, ask('visits.matters')],
    [/^share$/u, ask('visits.share')],
  ],
  'review-records': [[/^documents$|^sites$/u, counted('statistics')]],
  'rectification-town': [
    [/^common\[\]\.count$/u, counted('rectification')],
    ...asked('villages\\[\\]\\.', progress),
    ...of('total\\.', progress),
    ...rateAndShare('total'),
    [/^villages\[\]\.(?:rate|share)$/u, ask(({ places }) => `rectification.${String(places.at(-1))}`)],
  ],
}
