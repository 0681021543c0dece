import { entriesOf } from '../../analysis/entries.ts'
import { addMonths, workingDayFrom } from '../../analysis/periods.ts'
import { clues } from '../../papers/clues.ts'
import type { Check } from '../check.ts'

export const cluesAnswerLate: Check = {
  code: 'clues/answer-late',
  severity: 'warning',
  scope: 'village',
  title: { zh: '移交的线索按期反馈', en: 'A clue handed over is answered in time' },
  rationale: {
    zh: '线索反馈的期限由各地规定，取本轮设置的线索反馈期限；没有设置的不判断。期满日遇节假日、有当年节假日表的顺延。',
    en: 'The term for answers is local and a setting of the round; without it nothing is judged. Moved by holidays where their table is there.',
  },
  *run(village, { round, today }) {
    const months = round.data.deadlines?.clue_months
    if (months === undefined) return
    for (const {
      entry: { id, handed, answer },
      at,
    } of entriesOf(village, clues, 'clues')) {
      if (!handed || answer) continue
      const plain = addMonths(handed, months)
      const moved = workingDayFrom(plain, round.data.holidays)
      const last = 'day' in moved ? moved.day : plain
      if (today <= last) continue
      yield {
        ...at('handed'),
        message: {
          zh: `${id} ${handed} 移交，本轮设置 ${months} 个月内（最迟 ${last}）反馈，没有“反馈日期”`,
          en: `${id}, handed over on ${handed}, was to be answered within ${months} months, by ${last}; no answer is recorded`,
        },
        hint: { zh: '已经反馈的补填日期；没有反馈的发函催办。', en: 'Give the day, or send a reminder.' },
      }
    }
  },
}
