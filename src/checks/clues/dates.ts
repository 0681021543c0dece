import { entriesOf } from '../../analysis/entries.ts'
import { clues } from '../../papers/clues.ts'
import type { Check } from '../check.ts'

export const cluesDates: Check = {
  code: 'clues/dates',
  severity: 'error',
  scope: 'village',
  title: { zh: '线索先移交后反馈', en: 'A clue is handed over before it is answered' },
  rationale: {
    zh: '反馈日期早于移交日期，或者有反馈没有移交，一定有一处填错。本工具的规则。',
    en: 'An answer before the clue was handed over, or to one that never was, has a day wrong. Our own rule.',
  },
  *run(village) {
    for (const {
      entry: { id, handed, answer },
      at,
    } of entriesOf(village, clues, 'clues')) {
      if (!answer || (handed && answer >= handed)) continue
      yield {
        ...at('answer'),
        message: handed
          ? {
              zh: `${id} 的“反馈日期” ${answer} 早于“移交日期” ${handed}`,
              en: `${id} was answered on ${answer}, before it was handed over on ${handed}`,
            }
          : {
              zh: `${id} 有“反馈日期” ${answer}，没有“移交日期”`,
              en: `${id} was answered on ${answer} and never handed over`,
            },
        hint: {
          zh: '对照移交单和回执更正。',
          en: 'Compare transfer sheet and receipt and correct.',
        },
      }
    }
  },
}
