import { finishBy, informBy, isFinished } from '../analysis/petition-deadlines.ts'
import { daysLeftIfNear, leftInWords } from '../analysis/reminder.ts'
import { petitions } from '../papers/petitions.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Check } from './check.ts'

export const petitionsReminder: Check = {
  code: 'petitions/reminder',
  severity: 'info',
  scope: 'village',
  title: { zh: '信访期限临近提醒', en: 'A petition’s deadline is near' },
  rationale: {
    zh: '到期前七天提醒（通行做法，本轮可另设天数），免得错过告知和办结的期限。',
    en: 'A reminder seven days ahead (usual practice, a setting of the round), so that no deadline passes unseen.',
  },
  *run(village, { round, today }) {
    for (const { data, source } of papersOf(village, petitions)) {
      for (const [index, petition] of data.petitions.entries()) {
        const inform = petition.informed ? null : informBy(petition, round.data)
        const base = finishBy(petition, round.data)
        const finish = isFinished(petition) ? null : petition.due ? { day: petition.due } : base
        const ends = [
          { last: inform, key: 'received', zh: '书面告知', en: 'telling the petitioner' },
          { last: finish, key: petition.due ? 'due' : 'accepted', zh: '办结', en: 'finishing' },
        ]
        for (const { last, key, zh, en } of ends) {
          if (!last || !('day' in last)) continue
          const left = daysLeftIfNear(last.day, today, round.data)
          if (left === null) continue
          const words = leftInWords(left)
          yield {
            ...source.at('petitions', index, key),
            message: {
              zh: `${petition.id} 的${zh}期限 ${last.day}，${words.zh}`,
              en: `${petition.id}: ${en} ${words.en}, on ${last.day}`,
            },
          }
        }
      }
    }
  },
}
