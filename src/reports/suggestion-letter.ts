import { commonIssues } from '../analysis/common-issues.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { answerMonths } from './answer-period.ts'
import { said } from './exact.ts'
import { letterNumber } from './letter-number.ts'
import { roundFacts } from './office-names.ts'
import { matterFacts, placedIn, villageNames } from './placed-issues.ts'
import { countFacts } from './problem-facts.ts'
import type { Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

const title = '巡察建议书'

export const suggestionLetter: Report = {
  name: 'suggestion-letter',
  title: { zh: title, en: 'Letter of suggestions to a department' },
  recipient: {
    zh: '有事项的县（区）级部门（送达版）；内部版存档',
    en: 'departments with matters; internal: the file',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'checklist', 'issues'],
  subjects: (villages, material) =>
    departmentsWith(villages, material).map((about) => ({ village: null, villages, about })),
  fileName: ({ about }, edition) => `${title}/${about}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, { villages, about = '' }, edition) {
    const { workspace } = material
    const found = mattersOf(about, villages, material)
    const serial = departmentsWith(workspace.villages, material).indexOf(about) + 1
    const own = found.filter(({ issue }) => issue.solve_at === '区')
    const guided = found.filter(({ issue }) => issue.solve_at !== '区')
    return {
      ...roundFacts(workspace, edition),
      department: about,
      serial,
      number: letterNumber('建议书', serial, 0, workspace),
      villages: villageNames(found),
      village_count: villageNames(found).length,
      counts: countFacts(
        found.map(({ issue }) => issue),
        material,
      ),
      own: own.map((one) => matterFacts(one, material, edition)),
      guided: guided.map((one) => matterFacts(one, material, edition)),
      topics: topicFacts(about, villages, material),
      gaps: gapsOf(found),
      months: answerMonths(workspace),
    }
  },
}

/** Departments in the order of the round, then those that only problem papers name. */
export function departmentsWith(villages: readonly Village[], material: ReportMaterial): readonly string[] {
  const named = placedIn(villages, material).flatMap(({ issue }) => said(issue.department) ?? [])
  const listed = (material.workspace.round.data.departments ?? []).map(({ name }) => name)
  return [...new Set([...listed.filter((name) => named.includes(name)), ...named])]
}

function mattersOf(about: string, villages: readonly Village[], material: ReportMaterial) {
  return placedIn(villages, material).filter(({ issue }) => said(issue.department) === about)
}

/** Topics in the department's charge that more than one village has: what a single problem does not show. */
function topicFacts(about: string, villages: readonly Village[], material: ReportMaterial): Fact {
  const { workspace } = material
  const charged = topicsOf(about, workspace)
  const listed = placedIn(villages, material).map(({ village, issue }) => ({ village: village.name, issue }))
  return commonIssues(listed, material.issues.checklist)
    .filter(({ topic }) => charged.includes(topic))
    .map(({ name, villages: names, issues, amount }) => ({
      name,
      villages: names,
      count: issues.length,
      amount: amount?.toString() ?? null,
    }))
}

function topicsOf(about: string, { round }: Workspace): readonly string[] {
  return round.data.departments?.find(({ name }) => name === about)?.topics ?? []
}

/** What the problem papers give as causes, each once. */
function gapsOf(found: readonly PlacedIssue[]): readonly string[] {
  return [...new Set(found.flatMap(({ issue }) => said(issue.cause)?.replace(/[。；，]+$/u, '') ?? []))]
}
