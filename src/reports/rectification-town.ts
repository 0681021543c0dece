import { isDone, isOverdue } from '../analysis/rectification-progress.ts'
import { readReference } from '../papers/read-reference.ts'
import { type CommonProblem, town as townKind } from '../papers/town.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts } from './office-names.ts'
import {
  itemFacts,
  itemsOf,
  lookbackFacts,
  type PlacedItem,
  progressCounts,
  resultFacts,
} from './rectification-facts.ts'
import type { Report } from './report.ts'
import { eachTown, townName } from './town-subjects.ts'

const title = '整改情况报告'

export const rectificationTown: Report = {
  name: 'rectification-town',
  title: { zh: `${title}（镇）`, en: 'Report on the rectification of a town' },
  recipient: {
    zh: '巡察工作领导小组；送达版交镇党委',
    en: 'the leading group; served: the town',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['town', 'village', 'checklist', 'issues', 'rectification'],
  subjects: eachTown,
  fileName: (subject, edition) => `${townName(subject)}/${title}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, subject, edition) {
    const { workspace } = material
    const { today } = workspace
    const internal = edition === 'internal'
    const name = townName(subject)
    const common = commonOf(name, workspace)
    const items = subject.villages.flatMap(itemsOf)
    return {
      ...roundFacts(workspace, edition),
      town: { name, organisation: `${name}党委` },
      villages: subject.villages.map((village) => villageRow(village, items, today)),
      total: {
        name: '合计',
        ...progressCounts(
          items.map(({ item }) => item),
          today,
        ),
      },
      common_counts: progressCounts(common, today),
      common: common.map((item) => commonFacts(item, workspace, internal)),
      results: resultFacts(items),
      lookbacks: lookbackFacts(items),
      open: items
        .filter(({ item }) => !isDone(item) && (isOverdue(item, today) || item.unit === '镇'))
        .map((item) => itemFacts(item, today, internal)),
    }
  },
}

function commonOf(name: string, { towns }: Workspace): readonly CommonProblem[] {
  const place = towns.find((one) => (paperOf(one, townKind)?.data.name ?? one.name) === name)
  return place ? papersOf(place, townKind).flatMap(({ data }) => data.common ?? []) : []
}

function villageRow(village: Village, items: readonly PlacedItem[], today: string): Fact {
  const its = items.filter((one) => one.village === village).map(({ item }) => item)
  return { name: village.name, ...progressCounts(its, today) }
}

function commonFacts(
  { topic, issues, measures, events, due, status, leader, owner, ...rest }: CommonProblem,
  { checklist, today }: Workspace,
  internal: boolean,
): Fact {
  const villages = issues.flatMap((written) => readReference(written)?.village ?? [])
  const last = events.at(-1)
  const item = { topic, issues, measures, events, due, status, leader, owner, ...rest }
  return {
    name: said(checklist?.data.topics.find(({ id }) => id === topic)?.name) ?? topic,
    villages: [...new Set(villages)],
    count: issues.length,
    measures: measures.flatMap((text) => said(text)?.replace(/[。；]+$/u, '') ?? []),
    due,
    overdue: isOverdue(item, today),
    state: isDone(item) ? '已完成' : status,
    progress: events.flatMap(({ text }) => said(text) ?? []),
    progress_day: last?.date ?? null,
    leader: internal ? said(leader) : null,
    owner: internal ? said(owner) : null,
  }
}
