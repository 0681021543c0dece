import schema from '../../schemas/questionnaire.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { QuestionnairePaper } from './types/questionnaire.ts'

export type Item = QuestionnairePaper['items'][number]

export const questionnaire: PaperKind<QuestionnairePaper> = {
  name: 'questionnaire',
  title: { zh: '调查问卷', en: 'Questionnaire' },
  file: 'questionnaire.yaml',
  place: 'round',
  restricted: false,
  schema,
  records: [{ key: 'items', prefix: null, title: { zh: '题目', en: 'Items' } }],
}

const GROUPS = [
  '镇机关干部',
  '党代表',
  '人大代表',
  '政协委员',
  '村组干部',
  '党员',
  '村民代表',
  '群众',
  '服务对象',
] as const
const OCCASIONS = ['动员会', '村会议', '走访', '扫码'] as const

/** Who fills in questionnaires and ballots: as the questionnaire names them, else the usual groups. */
export function groupsOf({ groups }: Pick<QuestionnairePaper, 'groups'>): readonly string[] {
  return groups ?? GROUPS
}

/** Where questionnaires are handed out: as the questionnaire names them, else the usual occasions. */
export function occasionsOf({ occasions }: Pick<QuestionnairePaper, 'occasions'>): readonly string[] {
  return occasions ?? OCCASIONS
}
