import { groupBy } from '../analysis/group-by.ts'
import { town as townKind } from '../papers/town.ts'
import { paperOf, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { exact, said } from './exact.ts'
import { mendedFacts, modeLists, periodFacts } from './feedback-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { matterFacts, placedIn, villageNames } from './placed-issues.ts'
import { countFacts } from './problem-facts.ts'
import type { Edition, Subject } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { roundMean, surveyOverall, teamScore } from './score-facts.ts'
import type { PlacedIssue } from './suggestion-facts.ts'
import { townName } from './town-subjects.ts'

/** The kinds of paper that it is made of. */
export const townFeedbackReads: readonly string[] = [
  'town',
  'village',
  'questionnaire',
  'checklist',
  'survey',
  'rating',
  'issues',
  'slips',
  'rectification',
]

/** What a town, and its secretary, are told: what its villages have in common, and what only the town can mend. */
export function townFeedbackFacts(
  material: ReportMaterial,
  subject: Subject,
  edition: Edition,
): Record<string, Fact> {
  const { workspace } = material
  const { villages } = subject
  const name = townName(subject)
  const found = placedIn(villages, material)
  const rows = villages.map((village) => villageRow(village, found, material))
  const verified = new Set(found.map(({ village, issue }) => `${village.name}/${issue.id}`))
  return {
    ...roundFacts(workspace, edition),
    ...periodFacts(workspace),
    ...modeLists(villages, verified, workspace),
    town: { name, secretary: secretaryOf(name, workspace) },
    sender: senderOf(subject, workspace),
    villages: rows,
    unscored: rows.some(({ survey, team }) => survey === null || team === null),
    means: meanFacts(subject, material),
    mended: mendedFacts(villages),
    counts: countFacts(
      found.map(({ issue }) => issue),
      material,
    ),
    common: commonFacts(found, material),
    prominent: found
      .filter(({ issue }) => issue.level === '重点')
      .map((placed) => matterFacts(placed, material, edition)),
    for_town: found
      .filter(({ issue }) => issue.solve_at === '镇')
      .map((placed) => matterFacts(placed, material, edition)),
  }
}

function secretaryOf(name: string, { towns }: Workspace): Fact {
  const papers = towns.map((place) => ({ place, data: paperOf(place, townKind)?.data }))
  return said(papers.find(({ place, data }) => (data?.name ?? place.name) === name)?.data?.secretary)
}

/** The team where one inspected all of them, else null: then the office signs. */
function senderOf({ villages }: Subject, workspace: Workspace): Fact {
  const teams = villages.map((village) => teamOf(village, workspace))
  const names = new Set(teams.map((team) => JSON.stringify(team)))
  return names.size === 1 ? (teams[0] ?? null) : null
}

function villageRow(
  village: Subject['villages'][number],
  found: readonly PlacedIssue[],
  material: ReportMaterial,
): Record<string, Fact> {
  const its = found.filter((one) => one.village === village)
  const { survey, rating } = material.scoreOf(village)
  return {
    name: village.name,
    all: its.length,
    major: its.filter(({ issue }) => issue.level === '重点').length,
    survey: exact(survey?.overall),
    team: exact(rating?.subjects[0]?.score),
  }
}

function meanFacts({ villages }: Subject, material: ReportMaterial): Record<string, Fact> {
  const scores = villages.map((village) => material.scoreOf(village))
  const survey = roundMean(scores, surveyOverall)
  const team = roundMean(scores, teamScore)
  return { survey: exact(survey.value), team: exact(team.value), villages: survey.n || null }
}

/** Topics with problems in two villages of the town or more. */
function commonFacts(found: readonly PlacedIssue[], material: ReportMaterial): Fact {
  const topics = groupBy(found, ({ issue }) => issue.topic ?? null)
  const listed = material.issues.checklist?.topics ?? []
  return listed.flatMap(({ id, name }): Fact[] => {
    const its = topics.get(id) ?? []
    const villages = villageNames(its)
    if (villages.length < 2) return []
    const { amount = null, all = null } = countFacts(
      its.map(({ issue }) => issue),
      material,
    )
    const features = its.map(({ village, issue }) => ({
      village: village.name,
      feature: said(issue.feature),
    }))
    return [{ name: said(name), villages, count: all, amount, features }]
  })
}
