import { visitCoverage } from '../analysis/visit-coverage.ts'
import type { Text } from '../language.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import type { VisitsPaper } from '../papers/types/visits.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits as visitsKind } from '../papers/visits.ts'
import { papersOf } from '../papers/workspace.ts'
import { type Fraction, ratio } from '../scoring/fraction.ts'
import { countTable } from './count-by.ts'
import type { Findings, FlagReason, Input, Topic } from './explanation.ts'
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
}

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
    figures: Object.values(names),
    reads: ['village', 'visits'],
    find: () => ofVisits(asked),
  }
}

function ofVisits(asked: VillageInQuestion): Findings {
  const papers = papersOf(asked.village, visitsKind)
  const profile = asked.paper(villageKind)
  if (papers.length === 0 || !profile) return nothingThere(profile ? 'visits' : 'village', asked)
  const all = papers.flatMap(({ data }) => data.visits)
  const { visited, households } = visitCoverage(
    profile.data,
    papers.map(({ data }) => data),
  )
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
    ],
    flags: [coverageFlag(ratio(visited, households), asked)],
    tables: papers.map(byWay),
    inputs: [
      ...papers.map((paper) => listInput(paper, names.records.name, 'visits')),
      ...householdInputs(profile),
    ],
  }
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
