import { isOpenLead } from '../analysis/due.ts'
import { leads as leadsKind } from '../papers/leads.ts'
import { papersOf } from '../papers/workspace.ts'
import { leadsOf } from '../reports/pending-facts.ts'
import { countTable } from './count-by.ts'
import type { Figure, Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { listInput } from './places.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  total: { key: 'total', name: { zh: '待查问题数', en: 'leads' } },
  open: { key: 'open', name: { zh: '待查和核查中', en: 'open' } },
  unsettled: { key: 'unsettled', name: { zh: '未办结', en: 'unsettled' } },
  handedOn: { key: 'handedOn', name: { zh: '移交', en: 'handed on' } },
  closed: { key: 'closed', name: { zh: '已有结果', en: 'closed' } },
  withoutOutcome: { key: 'withoutOutcome', name: { zh: '没有结果', en: 'without an outcome' } },
  unchecked: {
    key: 'unchecked',
    name: { zh: '尚未查完', en: 'not looked into to the end' },
  },
}

/** How far the leads have come. */
export function leadTopic(asked: VillageInQuestion): Topic {
  return {
    what: 'leads',
    title: { zh: '待查问题', en: 'Leads' },
    synonyms: ['线索', '待查问题'],
    figures: [...Object.values(names), ...byAspect(asked, []).map(({ key, name }) => ({ key, name }))],
    reads: ['leads'],
    find: () => (asked.paper(leadsKind) ? ofLeads(asked) : nothingThere('leads', asked)),
  }
}

function ofLeads(asked: VillageInQuestion): Findings {
  const { village } = asked
  const found = leadsOf(village)
  return {
    figures: [...counted(found), ...byAspect(asked, found.all)],
    inputs: papersOf(village, leadsKind).map((paper) => listInput(paper, names.total.name, 'leads')),
    tables: papersOf(village, leadsKind).map(({ data, source }) =>
      countTable(
        { zh: '按状态', en: 'By status' },
        { zh: '状态', en: 'status' },
        data.leads.map(({ id, status, route }, index) => ({
          id,
          under: route ? `${status ?? '—'}（${route}）` : (status ?? '—'),
          place: source.at('leads', index),
        })),
      ),
    ),
  }
}

const PRIORITIES = [
  ['urgent', '急', 'urgent'],
  ['weighty', '重', 'weighty'],
] as const

/** As the profile of a village lists them. */
function byAspect({ workspace }: VillageInQuestion, all: readonly Lead[]): Figure[] {
  return (workspace.checklist?.data.aspects ?? []).flatMap(({ id, name }) => {
    const its = all.filter(({ aspect }) => aspect === id)
    const named = (key: string, zh: string, en: string) => ({
      key: `${id}${key}`,
      name: { zh: `${name}${zh}`, en: `aspect ${id}${en}` },
    })
    const pressing = PRIORITIES.map(([key, word, en]) =>
      count(
        named(`.${key}`, `：${word}`, `, ${en}`),
        its.filter(({ priority }) => priority === word).length,
        {
          words: { zh: `属于这一类别、轻重为“${word}”的`, en: `of this aspect and ${en}` },
        },
      ),
    )
    const rest = its.filter(({ priority }) => priority !== '急' && priority !== '重').length
    return [
      count(named('', '', ''), its.length, { words: { zh: '属于这一类别的', en: 'of this aspect' } }),
      ...pressing,
      count(named('.other', '：其他', ', others'), rest, { words: { zh: '其余的', en: 'all others' } }),
    ]
  })
}

type Lead = ReturnType<typeof leadsOf>['all'][number]

function counted({ all, open }: ReturnType<typeof leadsOf>): Figure[] {
  const pending = open.filter(({ route }) => route !== '移交')
  const words = (zh: string, en: string) => ({ words: { zh, en } })
  const unchecked = all.filter(({ status }) => isOpenLead(status)).length
  return [
    count(names.total, all.length, words('全部待查问题', 'all leads')),
    count(names.open, unchecked, words('状态为待查、核查中的', 'of status 待查 or 核查中')),
    count(
      names.unsettled,
      pending.length,
      words(
        '状态为待查、核查中、未查清的，移交的除外',
        'of status 待查, 核查中 or 未查清, without those handed on',
      ),
    ),
    count(names.handedOn, open.length - pending.length, {
      ...words('没有结果的，减去未移交的', 'those without an outcome less those not handed on'),
      put: `${open.length} − ${pending.length}`,
    }),
    count(names.closed, all.length - open.length, {
      ...words('全部减去没有结果的', 'all less those without an outcome'),
      put: `${all.length} − ${open.length}`,
    }),
    ...without(open),
  ]
}

/** As checklists and the report on the round count them. */
function without(open: readonly Lead[]): Figure[] {
  const unchecked = open.filter(({ route, status }) => route !== '移交' && status !== '未查清')
  return [
    count(names.withoutOutcome, open.length, {
      words: { zh: '状态为待查、核查中、未查清的', en: 'of status 待查, 核查中 or 未查清' },
    }),
    count(names.unchecked, unchecked.length, {
      words: {
        zh: '状态为待查、核查中的，移交的除外',
        en: 'of status 待查 or 核查中, without those handed on',
      },
    }),
  ]
}
