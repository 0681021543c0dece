import { interviews } from '../papers/interviews.ts'
import type { InterviewsPaper } from '../papers/types/interviews.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '谈话记录'

export const interviewRecords: Report = {
  name: 'interview-records',
  title: { zh: title, en: 'Records of interviews' },
  recipient: { zh: '巡察组内部，随受限案卷保管', en: 'the team, with its restricted file' },
  restricted: true,
  editions: ['internal'],
  reads: ['village', 'interviews'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace }, { village }, edition) {
    if (village === null) throw new Error('records of interviews are of a village')
    const held = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      interviews: held.map(recordFacts),
    }
  },
}

function recordFacts(one: InterviewsPaper['interviews'][number]): Fact {
  return {
    id: one.id,
    date: one.date,
    from: one.from ?? null,
    to: one.to ?? null,
    place: said(one.place),
    interviewers: one.interviewers,
    recorder: said(one.recorder),
    person: said(one.person),
    category: one.category,
    outline: one.outline ?? [],
    notes: (one.notes ?? []).map(({ q, a }) => ({ q: said(q), a: said(a) })),
    points: one.points ?? [],
    scan: said(one.scan),
    signed: one.signed ?? null,
  }
}
