import { entriesOf } from '../../analysis/entries.ts'
import { isOpen } from '../../analysis/rectification-progress.ts'
import { town } from '../../papers/town.ts'
import type { Check } from '../check.ts'

export const rectificationTownOverdue: Check = {
  code: 'rectification/town-overdue',
  severity: 'warning',
  scope: 'round',
  title: { zh: '镇里的共性问题整改按期完成', en: 'What a town has to put right is done by its day' },
  rationale: {
    zh: '共性问题由镇里牵头整改，期限由各地规定，写在“完成期限”。过期未完成的，应当发函提醒。工作惯例。',
    en: 'Towns answer for common problems by the day that stands in the item; what is not done by then calls for a reminder. Usual practice.',
  },
  *run({ towns, today }) {
    for (const { entry: item, at } of towns.flatMap((place) => [...entriesOf(place, town, 'common')])) {
      if (item.due === null || today <= item.due || !isOpen(item)) continue
      yield {
        ...at('due'),
        message: {
          zh: `主题 ${item.topic} 的“完成期限”为 ${item.due}，已经过期，“整改状态”为${item.status}`,
          en: `topic ${item.topic} was due on ${item.due}, its status is ${item.status}`,
        },
        hint: {
          zh: '完成的更正状态并核验；没有完成的发函提醒，经批准延期的更正期限。',
          en: 'Correct the status and verify, or send a reminder; where it was extended give the new day.',
        },
      }
    }
  },
}
