import { visitCoverage } from '../analysis/visit-coverage.ts'
import type { Text } from '../language.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import type { VisitsPaper } from '../papers/types/visits.ts'
import { village as villageKind } from '../papers/village.ts'
import { type Visit, visits as visitsKind } from '../papers/visits.ts'
import { papersOf } from '../papers/workspace.ts'
import { type Fraction, ratio } from '../scoring/fraction.ts'
import { countTable } from './count-by.ts'
import type { Figure, Findings, FlagReason, Input, Topic } from './explanation.ts'
import { count, figure } from './figures.ts'
import { compared } from './flag-reasons.ts'
import { input, listInput } from './places.ts'
import { visitShare } from './settings-in-force.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  records: { key: 'records', name: { zh: '走访记录', en: 'records of visits' } },
  people: { key: 'people', name: { zh: '走访人数', en: 'people visited' } },
  households: { key: 'households', name: { zh: '走访户数', en: 'households visited' } },
  residents: { key: 'residents', name: { zh: '常住户', en: 'resident households' } },
  share: { key: 'share', name: { zh: '走访覆盖率', en: 'coverage' } },
  matters: { key: 'matters', name: { zh: '收集事项', en: 'matters heard' } },
}

/** As `by` has them. */
const ways = [
  ['入户', { key: 'door', name: { zh: '入户次数', en: 'at the door' } }],
  ['电话', { key: 'telephone', name: { zh: '电话次数', en: 'by telephone' } }],
  ['微信', { key: 'wechat', name: { zh: '微信次数', en: 'by WeChat' } }],
  ['座谈', { key: 'meeting', name: { zh: '座谈次数', en: 'meetings' } }],
] as const

/** As `route` has them, in the words of the documents. */
const routes = [
  ['底稿', { key: 'route.problem', name: { zh: '转底稿', en: 'became problems' } }],
  ['立行立改', { key: 'route.slip', name: { zh: '转立行立改', en: 'became slips' } }],
  ['线索', { key: 'route.lead', name: { zh: '转待查问题', en: 'became leads' } }],
  ['转办', { key: 'route.passed', name: { zh: '转办', en: 'passed on' } }],
  ['解释', { key: 'route.explained', name: { zh: '当场解释', en: 'explained' } }],
] as const

/** How far the team walked. Who was visited is nowhere in it. */
export function visitTopic(asked: VillageInQuestion): Topic {
  return {
    what: 'visits',
    title: { zh: '走访', en: 'Visits' },
    synonyms: ['走访', '走访覆盖', '覆盖率'],
    figureSynonyms: {
      share: ['走访覆盖率', '覆盖率', '走访率', '走访比例', 'coverage'],
      households: ['走访户数'],
      people: ['走访人数'],
      residents: ['常住户'],
      records: ['走访记录'],
    },
    figures: [...Object.values(names), ...ways.map(([, name]) => name), ...routes.map(([, name]) => name)],
    reads: ['village', 'visits'],
    find: () => ofVisits(asked),
  }
}

function ofVisits(asked: VillageInQuestion): Findings {
  const papers = papersOf(asked.village, visitsKind)
  const profile = asked.paper(villageKind)
  if (papers.length === 0 || !profile) return nothingThere(profile ? 'visits' : 'village', asked)
  const said = papers.map(({ data }) => data)
  const all = said.flatMap((paper) => paper.visits)
  const { visited, households } = visitCoverage(profile.data, said)
  const residents = profile.data.resident_households ?? null
  return {
    figures: [
      count(names.records, all.length, { words: { zh: '走访记录的条数', en: 'records in the paper' } }),
      count(names.people, new Set(all.map(({ alias }) => alias)).size, {
        words: { zh: '被走访人去重计数，同一代称计一次', en: 'people visited, each alias once' },
      }),
      count(names.households, visited, {
        words: {
          zh: '入户、电话、微信走访的户数，同组同一代称计一次，座谈不计',
          en: 'by door, telephone or WeChat, each once in its group; meetings are no visits',
        },
      }),
      count(names.residents, residents, { words: STATED }),
      figure(names.share, 'percent', ratio(visited, residents), {
        words: { zh: '走访户数除以常住户', en: 'households visited over resident households' },
        put: `${visited} ÷ ${residents}`,
        settings: ['visitShare'],
      }),
      ...heard(all),
    ],
    flags: [coverageFlag(ratio(visited, households), asked)],
    tables: papers.map(byWay),
    inputs: [
      ...papers.map((paper) => listInput(paper, names.records.name, 'visits')),
      ...householdInputs(profile),
    ],
  }
}

/** What was written down, and how people were reached. */
function heard(all: readonly Visit[]): Figure[] {
  return [
    count(names.matters, all.flatMap(({ matters }) => matters).length, {
      words: { zh: '各次走访记下的事项之和', en: 'what was written down of all visits' },
    }),
    ...ways.map(([way, name]) =>
      count(name, all.filter(({ by }) => by === way).length, {
        words: { zh: `走访方式为${way}的记录条数`, en: `records of visits by ${way}` },
      }),
    ),
    ...routes.map(([to, name]) =>
      count(name, all.flatMap(({ matters }) => matters).filter(({ route }) => route === to).length, {
        words: { zh: `去向为${to}的事项`, en: `matters whose route is ${to}` },
      }),
    ),
  ]
}

function coverageFlag(share: Fraction | null, { workspace, village, score }: VillageInQuestion): FlagReason {
  const line = visitShare(workspace)
  const raised = share !== null && share.compare(line) < 0
  const name: Text = { zh: '走访面不够', en: 'few visited' }
  return compared(
    { flag: 'visits/coverage', name, of: score.village || village.name, raised },
    share,
    '<',
    line,
    'visitShare',
  )
}

function byWay({ data, source }: WorkingPaper<VisitsPaper>) {
  return countTable(
    { zh: '走访方式', en: 'Ways of visiting' },
    { zh: '方式', en: 'way' },
    data.visits.map(({ id, by }, index) => ({
      id,
      under: by ?? '未注明',
      place: source.at('visits', index),
    })),
    ['入户', '电话', '微信', '座谈'],
  )
}

function householdInputs(profile: WorkingPaper<VillagePaper>): Input[] {
  return [
    input(profile, names.residents.name, 'resident_households'),
    input(profile, { zh: '总户数', en: 'households' }, 'households'),
  ]
}
