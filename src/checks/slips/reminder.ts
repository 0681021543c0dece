import { entriesOf } from '../../analysis/entries.ts'
import { daysLeftIfNear, leftInWords } from '../../analysis/reminder.ts'
import { slipDue } from '../../analysis/slip-due.ts'
import { slips } from '../../papers/slips.ts'
import type { Check } from '../check.ts'

export const slipsReminder: Check = {
  code: 'slips/reminder',
  severity: 'info',
  scope: 'village',
  title: { zh: '交办单限办日期临近提醒', en: 'A slip’s day is near' },
  rationale: {
    zh: '到期前七天提醒（通行做法，本轮可另设天数），撤离前还来得及核验。',
    en: 'A reminder seven days ahead (usual practice, a setting of the round), while there is time to verify.',
  },
  *run(village, { round, today }) {
    for (const { entry: slip, at } of entriesOf(village, slips, 'slips')) {
      const due = slipDue(slip, village)
      const open = !slip.closed && !slip.verified?.date
      const left = due !== null && open ? daysLeftIfNear(due, today, round.data) : null
      if (left === null) continue
      const words = leftInWords(left)
      yield {
        ...at('due'),
        message: {
          zh: `${slip.id} 的限办日期 ${due}，${words.zh}`,
          en: `${slip.id} ${words.en}, on ${due}`,
        },
      }
    }
  },
}
