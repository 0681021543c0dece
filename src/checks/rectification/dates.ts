import { entriesOf } from '../../analysis/entries.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationDates: Check = {
  code: 'rectification/dates',
  severity: 'error',
  scope: 'village',
  title: { zh: '核验在认领和整改之后', en: 'Verification follows claim and work' },
  rationale: {
    zh: '还没有认领、还没有动手整改就核验过了，一定有一个日期填错。本工具的规则。',
    en: 'Nothing is verified before somebody took it on and did something about it; such a day is wrong. Our own rule.',
  },
  *run(village) {
    for (const {
      entry: { id, claimed, events, verified },
      at,
    } of entriesOf(village, rectification, 'rectification')) {
      const day = verified?.date
      if (!day) continue
      const days = events.flatMap(({ date }) => (date ? [date] : []))
      const first = days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
      const before = [
        { what: '认领日期', en: 'it was claimed', on: claimed?.date ?? null },
        { what: '第一次进展', en: 'its first progress', on: first },
      ].find(({ on }) => on !== null && day < on)
      if (!before) continue
      yield {
        ...at('verified', 'date'),
        message: {
          zh: `${id} 的“核验日期” ${day} 早于${before.what} ${before.on}`,
          en: `${id} was verified on ${day}, before ${before.en} on ${before.on}`,
        },
        hint: { zh: '对照整改材料更正日期。', en: 'Compare the papers and correct the day.' },
      }
    }
  },
}
