import type { Village, Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { answerMonths } from './answer-period.ts'
import { said } from './exact.ts'
import { letterNumber } from './letter-number.ts'
import { roundFacts, townsOf } from './office-names.ts'
import { matterFacts, placedIn } from './placed-issues.ts'
import { countFacts } from './problem-facts.ts'
import type { Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { departmentsWith } from './suggestion-letter.ts'

const title = '责任建议书'

export const leaderLetter: Report = {
  name: 'leader-letter',
  title: { zh: title, en: 'Letter to the county leader in touch with a town' },
  recipient: {
    zh: '联系镇的县（区）领导（送达版）；内部版存档',
    en: 'the county leader in touch with the town; internal: the file',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'checklist', 'issues'],
  subjects: (villages, material) =>
    leadersWith(villages, material).map((about) => ({
      village: null,
      villages: villagesOf(about, villages, material.workspace),
      about,
    })),
  fileName: ({ about }, edition) => `${title}/${about}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, { villages, about = '' }, edition) {
    const { workspace } = material
    const found = individualIn(villages, material)
    const serial = leadersWith(workspace.villages, material).indexOf(about) + 1
    return {
      ...roundFacts(workspace, edition),
      leader: leaderFacts(about, workspace),
      serial,
      number: letterNumber(
        '责任建议书',
        serial,
        departmentsWith(workspace.villages, material).length,
        workspace,
      ),
      towns: townsOf(villages),
      counts: countFacts(
        found.map(({ issue }) => issue),
        material,
      ),
      villages: villages.flatMap((village): Fact[] => {
        const its = found.filter((one) => one.village === village)
        const facts = its.map((one) => matterFacts(one, material, edition))
        const major = facts.filter(({ level }) => level === '重点')
        const minor = facts.filter(({ level }) => level !== '重点')
        return its.length === 0 ? [] : [{ name: village.name, count: its.length, major, minor }]
      }),
      coordinate: found
        .filter(({ issue }) => (issue.solve_at ?? '村') !== '村')
        .map((one) => matterFacts(one, material, edition)),
      months: answerMonths(workspace),
    }
  },
}

/** Problems that stand for none of the round's common ones. */
function individualIn(villages: readonly Village[], material: ReportMaterial) {
  return placedIn(villages, material).filter(({ issue }) => !material.commonTopics.has(issue.topic ?? ''))
}

/** Leaders in touch with a town, in the order of the round, that has such problems. */
export function leadersWith(villages: readonly Village[], material: ReportMaterial): readonly string[] {
  const { workspace } = material
  const names = (workspace.round.data.leaders ?? []).map(({ name }) => name)
  return names.filter((name) => individualIn(villagesOf(name, villages, workspace), material).length > 0)
}

function villagesOf(name: string, villages: readonly Village[], { round }: Workspace): readonly Village[] {
  const towns = round.data.leaders?.find((one) => one.name === name)?.towns ?? []
  return villages.filter(({ town }) => towns.includes(town))
}

export function leaderFacts(name: string, { round }: Workspace): Fact {
  const leader = round.data.leaders?.find((one) => one.name === name)
  return { name: said(name), post: said(leader?.post) }
}
