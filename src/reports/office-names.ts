import { groupBy } from '../analysis/group-by.ts'
import { levelOf } from '../papers/level-of.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import type { Edition } from './report.ts'

/** What every document says of the round and of itself. */
export function roundFacts({ round, today }: Workspace, edition: Edition): Record<string, Fact> {
  const { data } = round
  const secrecy = edition === 'public' ? null : data.house?.secrecy
  return {
    today,
    edition: {
      internal: edition === 'internal',
      mark: edition === 'internal' ? '内部资料 注意保密' : null,
      secrecy: secrecy ? [secrecy.level, secrecy.period].filter(Boolean).join('★') : null,
    },
    round: {
      name: data.name,
      type: data.type ?? null,
      number: said(data.number),
      starts: data.starts,
      ends: data.ends,
      /** 县, 区 or 市: whose departments they are */
      level: levelOf(data.district),
      committee: said(data.committee),
      committee_short: said(shortCommittee(data)),
      office: said(data.house?.issuer) ?? said(data.office),
      leading_group: leadingGroup(data),
    },
  }
}

/** 中共青禾县委: a committee as the bodies it sets up are called after it. */
function shortCommittee({ committee }: RoundPaper): string {
  return committee.trim().replace(/委员会$/u, '委')
}

function leadingGroup(round: RoundPaper): string | null {
  const office = said(round.office)
  if (office?.endsWith('领导小组办公室')) return office.slice(0, -'办公室'.length)
  return round.committee.trim() === '' ? null : `${shortCommittee(round)}巡察工作领导小组`
}

/** 中共青禾县委第一巡察组; null where no team is set for the village. */
export function teamOf(village: Village, { round }: Workspace): Fact {
  const team = round.data.teams.find(({ villages }) => villages.includes(village.name))
  const name = said(team?.name)
  if (!team || name === null) return null
  return { name, full: calledAfter(shortCommittee(round.data), name), leader: said(team.leader) }
}

/** 县委第一巡察组 of 中共青禾县委 is 中共青禾县委第一巡察组: what the two have in common is said once. */
function calledAfter(committee: string, name: string): string {
  if (name.startsWith('中共')) return name
  const start = [...committee].findIndex((_, at) => name.startsWith(committee.slice(at)))
  return start < 0 ? `${committee}${name}` : `${committee.slice(0, start)}${name}`
}

/** Villages under their towns, in the order of the round. */
export function townsOf(villages: readonly Village[]): Fact {
  return [...groupBy(villages, ({ town }) => town)].map(([town, its]) => ({
    name: said(town),
    villages: its.map(({ name }) => name),
  }))
}
