import { commonIssues } from '../analysis/common-issues.ts'
import { groupBy } from '../analysis/group-by.ts'
import { aspectName } from '../analysis/issue-survey.ts'
import { stayOf } from '../analysis/stay.ts'
import type { Village } from '../papers/workspace.ts'
import { mean } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { conventionFacts } from './convention-facts.ts'
import { exact, said } from './exact.ts'
import { roundFacts, townsOf } from './office-names.ts'
import { causeFacts, recurringCount, scoreTable, sortIssues, statistics } from './overall-facts.ts'
import { leadsOf } from './pending-facts.ts'
import { countFacts, problemFacts, unverifiedIn, verifiedIn } from './problem-facts.ts'
import { proofIndex } from './proof-index.ts'
import { allTogether, type Edition, fileNameOf, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { aspectScore } from './score-facts.ts'
import { type PlacedIssue, suggestionFacts, suggestionItems } from './suggestion-facts.ts'
import { ballotFacts, workFacts, workIn, workTogether } from './work-facts.ts'

const title = '巡察总报告'

export const overallReport: Report = {
  name: 'overall-report',
  title: { zh: title, en: 'Report on the round' },
  recipient: {
    zh: '巡察工作领导小组；送达版供向镇党委和县级部门通报',
    en: 'the leading group; served: towns and departments',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: [
    'village',
    'questionnaire',
    'checklist',
    'survey',
    'rating',
    'test',
    'visits',
    'reviews',
    'leads',
    'issues',
    'slips',
    'evidence',
  ],
  subjects: allTogether,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { villages }, edition) {
    const found = villages.flatMap((village) =>
      verifiedIn(village, material).map((issue): PlacedIssue => ({ village, issue })),
    )
    const { common, prominent, typical } = sortIssues(found, material, edition)
    return {
      ...roundFacts(material.workspace, edition),
      towns: townsOf(villages),
      teams: teamsOf(villages, material),
      village_count: villages.length,
      stay: stayOfAll(villages),
      work: totalWork(villages, material, edition),
      evaluation: evaluation(villages, material),
      counts: countFacts(
        found.map(({ issue }) => issue),
        material,
      ),
      recurring: recurringCount(found, material) || null,
      common,
      common_from: material.commonFrom,
      prominent: byAspect(prominent, material, edition),
      causes: causeFacts(found),
      suggestions: suggestionFacts(found),
      town_suggestions: townSuggestions(found, material),
      proof_index: proofIndex([...typical, ...prominent], material, edition),
      pending: edition === 'internal' ? pendingCounts(villages, material) : null,
      statistics: statistics(villages, found, material),
      scores: scoreTable(villages, material),
      convention: conventionFacts(material.convention),
    }
  },
}

/** In the served edition not even how many petitioned. */
function totalWork(villages: readonly Village[], material: ReportMaterial, edition: Edition): Fact {
  const scores = villages.map((village) => material.scoreOf(village))
  const done = workTogether(villages.map((village) => workIn(village, material)))
  return {
    ...workFacts(edition === 'internal' ? done : { ...done, petitions: null }),
    survey: ballotFacts(scores.flatMap(({ survey }) => survey ?? [])),
    rating: ballotFacts(scores.flatMap(({ rating }) => rating ?? [])),
  }
}

/** Means over the villages, and how far apart these are. */
function evaluation(villages: readonly Village[], material: ReportMaterial): Fact {
  const scores = villages.map((village) => material.scoreOf(village))
  const names = new Set(scores.flatMap(({ survey }) => survey?.aspects.map(({ name }) => name) ?? []))
  const aspects = [...names]
    .map((name) => ({ name, score: mean(scores.map((score) => aspectScore(name)(score) ?? null)) }))
    .flatMap(({ name, score }) => (score === null ? [] : [{ name, score }]))
    .sort((a, b) => b.score.compare(a.score))
  const overall = scores
    .flatMap(({ village, survey }) => (survey?.overall ? [{ village, score: survey.overall }] : []))
    .sort((a, b) => b.score.compare(a.score))
  const named = (one: { readonly score: { toJSON(): Fact } } | undefined, name: string | undefined): Fact =>
    one && name ? { name, score: one.score.toJSON() } : null
  const spread = overall.length > 1
  return {
    survey: exact(mean(overall.map(({ score }) => score))),
    survey_villages: overall.length || null,
    team: exact(mean(scores.map(({ rating }) => rating?.subjects[0]?.score ?? null))),
    highest: spread ? named(overall[0], overall[0]?.village) : null,
    lowest: spread ? named(overall.at(-1), overall.at(-1)?.village) : null,
    best: named(aspects[0], aspects[0]?.name),
    worst: aspects.length > 1 ? named(aspects.at(-1), aspects.at(-1)?.name) : null,
  }
}

function byAspect(found: readonly PlacedIssue[], material: ReportMaterial, edition: Edition): Fact {
  const { checklist } = material.issues
  const groups = groupBy(found, ({ issue }) => issue.aspect)
  const declared: (string | null)[] = (checklist?.aspects ?? []).map(({ id }) => id)
  const order = new Set([...declared.filter((id) => groups.has(id)), ...groups.keys()])
  return [...order].map((id) => ({
    name: said(aspectName(checklist, id)),
    problems: (groups.get(id) ?? []).map(({ issue, village }) =>
      problemFacts(issue, village, material, edition),
    ),
  }))
}

function pendingCounts(villages: readonly Village[], material: ReportMaterial): Fact {
  const unverified = villages.reduce((sum, village) => sum + unverifiedIn(village, material).length, 0)
  const leads = villages.map(leadsOf)
  const open = leads.flatMap((one) => one.open).filter(({ route }) => route !== '移交')
  return {
    unverified: unverified || null,
    leads: leads.reduce((sum, { all }) => sum + all.length, 0) || null,
    unsettled: open.length || null,
    unchecked: open.filter(({ status }) => status !== '未查清').length || null,
    unresolved: open.filter(({ status }) => status === '未查清').length || null,
  }
}

/** From the first day a team stayed in a village to the last. */
function stayOfAll(villages: readonly Village[]): Fact {
  const stays = villages.map(stayOf)
  const days = (all: readonly (string | null)[]) => all.filter((day) => day !== null).sort()
  return {
    from: days(stays.map(({ from }) => from))[0] ?? null,
    to: days(stays.map(({ to }) => to)).at(-1) ?? null,
  }
}

/** Per town, the topics that more than one of its villages has, and what it is to solve of weight. */
function townSuggestions(found: readonly PlacedIssue[], { issues: { checklist } }: ReportMaterial): Fact {
  return [...groupBy(found, ({ village }) => village.town)].flatMap(([town, its]): Fact[] => {
    const listed = its.map(({ village, issue }) => ({ village: village.name, issue }))
    const topics = commonIssues(listed, checklist).map(({ name }) => name)
    const items = suggestionItems(
      its.filter(({ issue }) => issue.level === '重点' && issue.solve_at === '镇'),
    )
    return topics.length + items.length === 0 ? [] : [{ name: said(town), topics, items }]
  })
}

/** How many teams inspected these villages. */
function teamsOf(villages: readonly Village[], { workspace }: ReportMaterial): number {
  const names = new Set(villages.map(({ name }) => name))
  return workspace.round.data.teams.filter((team) => team.villages.some((name) => names.has(name))).length
}
