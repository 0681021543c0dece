import { commonIssues } from '../analysis/common-issues.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { answerMonths } from './answer-period.ts'
import { said } from './exact.ts'
import { leaderFacts, leadersWith } from './leader-letter.ts'
import { letterNumber } from './letter-number.ts'
import { roundFacts } from './office-names.ts'
import { matterFacts, placedIn } from './placed-issues.ts'
import type { Edition, Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import type { PlacedIssue } from './suggestion-facts.ts'
import { departmentsWith } from './suggestion-letter.ts'

const title = '任务函'
/** Of a topic for which no department of the round, or none with a leader, is set. */
const NOBODY = '分管领导待定'
/** How many problems stand for a topic. */
const TYPICAL = 3

export const taskLetter: Report = {
  name: 'task-letter',
  title: { zh: title, en: 'Letter to the leader in charge and departments on common problems' },
  recipient: {
    zh: '分管领域的县（区）领导和责任部门（送达版）；内部版存档',
    en: 'the leader in charge and the departments; internal: the file',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'checklist', 'issues'],
  subjects: (villages, material) =>
    leadersOf(topicsIn(villages, material), material.workspace).map((about) => ({
      village: null,
      villages,
      about,
    })),
  fileName: ({ about }, edition) => `${title}/${about}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, { villages, about = NOBODY }, edition) {
    const { workspace } = material
    const topics = topicsIn(villages, material).filter(({ id }) =>
      leadersOfTopic(id, workspace).includes(about),
    )
    const everyone = leadersOf(topicsIn(workspace.villages, material), workspace)
    const before =
      departmentsWith(workspace.villages, material).length + leadersWith(workspace.villages, material).length
    const departments = [...new Set(topics.flatMap(({ id }) => departmentsOf(id, about, workspace)))]
    return {
      ...roundFacts(workspace, edition),
      leader: about === NOBODY ? { name: null, post: null } : leaderFacts(about, workspace),
      serial: everyone.indexOf(about) + 1,
      number: letterNumber('任务函', everyone.indexOf(about) + 1, before, workspace),
      departments,
      topics: topics.map((topic) => topicFacts(topic, about, material, edition)),
      months: answerMonths(workspace),
    }
  },
}

interface Topic {
  readonly id: string
  readonly name: string
  readonly villages: readonly string[]
  readonly amount: bigint | null
  readonly found: readonly PlacedIssue[]
}

/** The round's common topics with what the villages given have of them. */
function topicsIn(villages: readonly Village[], material: ReportMaterial): readonly Topic[] {
  const found = placedIn(villages, material)
  const listed = found.map(({ village, issue }) => ({ village: village.name, issue }))
  return commonIssues(listed, material.issues.checklist)
    .filter(({ topic }) => material.commonTopics.has(topic))
    .map(({ topic, name, villages: names, amount }) => ({
      ...{ id: topic, name, villages: names, amount },
      found: found.filter(({ issue }) => issue.topic === topic),
    }))
}

function leadersOf(topics: readonly Topic[], workspace: Workspace): readonly string[] {
  const all = new Set(topics.flatMap(({ id }) => leadersOfTopic(id, workspace)))
  const listed = (workspace.round.data.leaders ?? []).map(({ name }) => name)
  return [...new Set([...listed.filter((name) => all.has(name)), ...all])]
}

function leadersOfTopic(topic: string, { round }: Workspace): readonly string[] {
  const charged = (round.data.departments ?? []).filter(({ topics = [] }) => topics.includes(topic))
  const leaders = charged.map(({ leader }) => said(leader) ?? NOBODY)
  return leaders.length === 0 ? [NOBODY] : [...new Set(leaders)]
}

function departmentsOf(topic: string, about: string, { round }: Workspace): readonly string[] {
  return (round.data.departments ?? [])
    .filter(({ topics = [], leader }) => topics.includes(topic) && (said(leader) ?? NOBODY) === about)
    .map(({ name }) => name)
}

function topicFacts(
  { id, name, villages, amount, found }: Topic,
  about: string,
  material: ReportMaterial,
  edition: Edition,
): Fact {
  const [lead, ...others] = departmentsOf(id, about, material.workspace)
  const byWeight = [...found].sort(
    (a, b) => Number(b.issue.level === '重点') - Number(a.issue.level === '重点'),
  )
  const suggestions = found.flatMap(({ issue }) => said(issue.suggestion)?.replace(/[。；]+$/u, '') ?? [])
  return {
    name,
    villages,
    village_count: villages.length,
    count: found.length,
    amount: amount?.toString() ?? null,
    typical: byWeight.slice(0, TYPICAL).map((one) => matterFacts(one, material, edition)),
    causes: [...new Set(found.flatMap(({ issue }) => said(issue.cause)?.replace(/[。；，]+$/u, '') ?? []))],
    suggestions: [...new Set(suggestions)],
    lead: lead ?? null,
    others,
  }
}
