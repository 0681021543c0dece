import { entriesOf } from '../../analysis/entries.ts'
import { isOpen } from '../../analysis/rectification-progress.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationOverdue: Check = {
  code: 'rectification/overdue',
  severity: 'warning',
  scope: 'village',
  title: { zh: '整改事项按期完成', en: 'A rectification item is done by its day' },
  rationale: {
    zh: '期限由各地规定，写在“完成期限”。过了期限还没有完成的，应当发函提醒或者列入回头看。工作惯例。',
    en: 'The term is local and stands in the item. What is not done by then calls for a reminder or a look-back. Usual practice.',
  },
  *run(village, { today }) {
    for (const { entry: item, at } of entriesOf(village, rectification, 'rectification')) {
      if (item.due === null || today <= item.due || !isOpen(item)) continue
      yield {
        ...at('due'),
        message: {
          zh: `${item.id} 的“完成期限”为 ${item.due}，已经过期，“整改状态”为${item.status}`,
          en: `${item.id} was due on ${item.due}, its status is ${item.status}`,
        },
        hint: {
          zh: '完成的更正状态并核验；没有完成的发函提醒，经批准延期的更正期限。',
          en: 'Correct the status and verify, or send a reminder; where it was extended give the new day.',
        },
      }
    }
  },
}
