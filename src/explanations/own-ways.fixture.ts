import {
  about,
  ask,
  asked,
  department,
  done,
  each,
  type Found,
  keyOf,
  last,
  noFigure,
  of,
  parts,
  progress,
  rateAndShare,
  results,
  selection,
  topics,
  under,
  type Way,
} from './report-way.fixture.ts'

function selected(from: string, topic: (found: Found) => string): [RegExp, Way][] {
  return Object.entries(selection).map(([key, what]) => [
    new RegExp(`^${from}\\.${key}$`, 'u'),
    each((f) => `${topic(f)}.${what}`),
  ])
}

/** Of one village, named beside the number. */
function selectedIn(from: string, topic: (found: Found) => string): [RegExp, Way][] {
  return Object.entries(selection).map(([key, what]) => [
    new RegExp(`^${from}\\.${key}$`, 'u'),
    ask((f) => `${topic(f)}.${what}`),
  ])
}

const BLACKENED = noFigure('names blackened in this very document, counted in its words')
const named = (found: Found) => topics.get(String(last(found).name))
/** 租金拖欠、合同到期: topics that one point looks for stand together. */
const topicsNamed = (found: Found) =>
  String(last(found).name)
    .split('、')
    .map((name) => `${topics.get(name)}.own.all`)
const special = (found: Found) => (/^T/u.test(about(found)) ? `${about(found)}.own` : about(found))

/** Groups of a topic are villages, those of an aspect topics; what has none is listed in the group itself. */
const inGroups = Object.entries(selection).map(([key, what]): [RegExp, Way] => [
  new RegExp(`^groups\\[\\]\\.${key}$`, 'u'),
  {
    by: (f) => {
      if (/^T/u.test(about(f))) return ask(`${special(f)}.${what}`)
      return named(f) ? each(`${named(f)}.own.${what}`) : 'listed'
    },
  },
])

export const ownWays: Readonly<Record<string, readonly (readonly [path: RegExp, way: Way])[]>> = {
  'rectification-village': [...of('counts\\.', progress), ...rateAndShare('counts')],
  // of what may be told to everybody alone
  'public-notice': [
    ...asked('counts\\.', under('notice', { ...done, ...parts })),
    ...results('notice'),
    [/^omitted\.names$/u, BLACKENED],
    [/^omitted\./u, ask((f) => `notice.${keyOf(f)}`)],
  ],
  'suggestion-letter': [
    ...selected('counts', department),
    [/^topics\[\]\.count$/u, ask((f) => `${named(f)}.verified.problems`)],
    [/^topics\[\]\.amount$/u, ask((f) => `${named(f)}.verified.amount`)],
  ],
  'leader-letter': [
    ...selected('counts', () => 'individual'),
    ...selectedIn('villages\\[\\]', () => 'individual'),
  ],
  'special-report': [
    ...selected('counts', special),
    ...selected('total', special),
    ...selectedIn('rows\\[\\]', special),
    ...inGroups,
    [/^groups\[\]\.village_count$/u, 'listed'],
    [/^causes\[\]\.count$/u, each((f) => `${special(f)}.cause.${String(last(f).area)}`)],
  ],
  'feedback-town': selected('common\\[\\]', (f) => `${named(f)}.own`),
  'feedback-secretary': selected('common\\[\\]', (f) => `${named(f)}.own`),
  'feedback-village': [
    [/^omitted\.names$/u, BLACKENED],
    [/^omitted\./u, ask((f) => `own.${keyOf(f)}`)],
  ],
  'notice-uninspected': [[/^common\[\]\.villages$/u, { where: topicsNamed }]],
  'visit-records': [
    [/^households$/u, ask('visits.households')],
    [/^matters$/u, ask('visits.matters')],
    [/^share$/u, ask('visits.share')],
  ],
  'review-records': asked('', {
    documents: 'reviews.documents',
    sites: 'reviews.sites',
    meetings: 'reviews.meetings',
  }),
  'rectification-town': [
    [/^common\[\]\.count$/u, ask((f) => `town.${named(f)}`)],
    ...asked('villages\\[\\]\\.', progress),
    ...of('total\\.', progress),
    ...rateAndShare('total'),
    [/^villages\[\]\.(?:rate|share)$/u, ask(({ places }) => `rectification.${String(places.at(-1))}`)],
  ],
}
