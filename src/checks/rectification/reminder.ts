import { entriesOf } from '../../analysis/entries.ts'
import { isOpen } from '../../analysis/rectification-progress.ts'
import { daysLeftIfNear, leftInWords } from '../../analysis/reminder.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationReminder: Check = {
  code: 'rectification/reminder',
  severity: 'info',
  scope: 'village',
  title: { zh: '整改期限临近提醒', en: 'A rectification item’s day is near' },
  rationale: {
    zh: '到期前七天提醒（通行做法，本轮可另设天数）。',
    en: 'A reminder seven days ahead (usual practice, a setting of the round).',
  },
  *run(village, { round, today }) {
    for (const { entry: item, at } of entriesOf(village, rectification, 'rectification')) {
      const left = item.due !== null && isOpen(item) ? daysLeftIfNear(item.due, today, round.data) : null
      if (left === null) continue
      const words = leftInWords(left)
      yield {
        ...at('due'),
        message: {
          zh: `${item.id} 的完成期限 ${item.due}，${words.zh}`,
          en: `${item.id} ${words.en}, on ${item.due}`,
        },
      }
    }
  },
}
