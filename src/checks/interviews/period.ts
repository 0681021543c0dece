import { interviews } from '../../papers/interviews.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const interviewsPeriod: Check = {
  code: 'interviews/period',
  severity: 'error',
  scope: 'village',
  title: { zh: '谈话的结束不早于开始', en: 'An interview does not end before it starts' },
  rationale: {
    zh: '结束早于开始，必有一个时间记错；谈话时间是查证记录真实性的依据。本工具的规则。',
    en: 'An end before the start means that one of the two is wrong, and the times are what shows that a record is true. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, interviews)) {
      for (const [index, { id, from, to }] of data.interviews.entries()) {
        if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue
        yield {
          ...source.at('interviews', index, 'to'),
          message: {
            zh: `${id} 于 ${from} 开始，却于 ${to} 结束`,
            en: `${id} starts at ${from} and ends at ${to}`,
          },
          hint: {
            zh: '对照笔录改正时间，用 24 小时制。',
            en: 'Correct the times from the record; hours count to 24.',
          },
        }
      }
    }
  },
}
