import schema from '../../schemas/round.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { RoundPaper } from './types/round.ts'

export type Inspector = RoundPaper['people'][number]
export type Team = RoundPaper['teams'][number]
export type CountyLeader = NonNullable<RoundPaper['leaders']>[number]
export type Department = NonNullable<RoundPaper['departments']>[number]

export const round: PaperKind<RoundPaper> = {
  name: 'round',
  title: { zh: '轮次设置', en: 'Round settings' },
  file: 'inspect.yaml',
  place: 'round',
  restricted: false,
  schema,
  records: [
    { key: 'people', prefix: null, title: { zh: '人员', en: 'Inspectors' } },
    { key: 'teams', prefix: null, title: { zh: '巡察组', en: 'Teams' } },
    { key: 'leaders', prefix: null, title: { zh: '县领导', en: 'County leaders' } },
    { key: 'departments', prefix: null, title: { zh: '职能部门', en: 'Departments' } },
  ],
}
