import { entriesOf } from '../../analysis/entries.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationEventOrder: Check = {
  code: 'rectification/event-order',
  severity: 'warning',
  scope: 'village',
  title: { zh: '整改进展按日期先后记', en: 'Progress is recorded in the order of its days' },
  rationale: {
    zh: '整改进展只增不改，后写的日期不会早于先写的。倒着来的，可能是事后补记或者改动过。本工具的规则。',
    en: 'Progress is only ever added, so days do not go back; where they do, something was put in or changed afterwards. Our own rule.',
  },
  *run(village) {
    for (const {
      entry: { id, events },
      at,
    } of entriesOf(village, rectification, 'rectification')) {
      let latest: string | null = null
      for (const [place, { date }] of events.entries()) {
        if (date !== null && latest !== null && date < latest) {
          yield {
            ...at('events', place, 'date'),
            message: {
              zh: `${id} 第 ${place + 1} 次进展的日期 ${date} 早于前一次 ${latest}`,
              en: `progress ${place + 1} of ${id} is of ${date}, the one before of ${latest}`,
            },
            hint: {
              zh: '日期填错的更正；补记以前的事，按记的那天写日期，在“进展情况”说明事情发生的时间。',
              en: 'Correct the day; for what is recorded late give the day of recording and say in the text when it happened.',
            },
          }
        }
        if (date !== null && (latest === null || date > latest)) latest = date
      }
    }
  },
}
