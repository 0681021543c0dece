import { knownDay } from '../analysis/periods.ts'
import {
  EXTENSION_DAYS,
  FINISH_DAYS,
  finishBy,
  INFORM_DAYS,
  informBy,
  isFinished,
  type Petition,
} from '../analysis/petition-deadlines.ts'
import { petitions } from '../papers/petitions.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '信访登记'

export const petitionRecords: Report = {
  name: 'petition-records',
  title: { zh: title, en: 'Records of petitions' },
  recipient: { zh: '巡察组内部，随受限案卷保管', en: 'the team, with its restricted file' },
  restricted: true,
  editions: ['internal'],
  reads: ['village', 'petitions'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace }, { village }, edition) {
    if (village === null) throw new Error('records of petitions are of a village')
    const { today, round } = workspace
    const received = papersOf(village, petitions).flatMap(({ data }) => data.petitions)
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      days: { inform: INFORM_DAYS, finish: FINISH_DAYS, extension: EXTENSION_DAYS },
      petitions: received.map((petition) => petitionFacts(petition, round.data, today)),
    }
  },
}

function petitionFacts(petition: Petition, round: RoundPaper, today: string): Record<string, Fact> {
  const inform = knownDay(informBy(petition, round))
  const finish = petition.due ?? knownDay(finishBy(petition, round))
  const done = isFinished(petition) || petition.status === '转办'
  return {
    id: petition.id,
    received: petition.received,
    channel: petition.channel,
    real_name: petition.real_name,
    petitioner: said(petition.petitioner),
    about: said(petition.about),
    text: said(petition.text),
    in_scope: petition.in_scope,
    informed: petition.informed ?? null,
    inform_by: inform,
    informed_late: inform !== null && (petition.informed ?? today) > inform,
    accepted: petition.accepted ?? null,
    handler: said(petition.handler),
    finish_by: finish,
    overdue: !done && finish !== null && finish < today,
    routed: said(petition.routed),
    result: said(petition.result),
    status: petition.status,
  }
}
