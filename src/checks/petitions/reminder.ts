import { entriesOf } from '../../analysis/entries.ts'
import { openDeadlines } from '../../analysis/petition-deadlines.ts'
import { daysLeftIfNear, leftInWords } from '../../analysis/reminder.ts'
import { petitions } from '../../papers/petitions.ts'
import type { Check } from '../check.ts'

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
    for (const { entry: petition, at } of entriesOf(village, petitions, 'petitions')) {
      for (const { what, key, last } of openDeadlines(petition, round.data)) {
        const left = 'day' in last ? daysLeftIfNear(last.day, today, round.data) : null
        if (left === null || !('day' in last)) continue
        const words = leftInWords(left)
        const { zh, en } = WHAT[what]
        yield {
          ...at(key),
          message: {
            zh: `${petition.id} 的${zh}期限 ${last.day}，${words.zh}`,
            en: `${petition.id}: ${en} ${words.en}, on ${last.day}`,
          },
        }
      }
    }
  },
}

const WHAT = {
  inform: { zh: '书面告知', en: 'telling the petitioner' },
  finish: { zh: '办结', en: 'finishing' },
} as const
