import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import { conventionOf } from '../../scoring/convention.ts'
import { ratio } from '../../scoring/fraction.ts'
import type { Check } from '../check.ts'

/** Of fewer, a single sheet moves the rate by ten per cent. */
const FEWEST_ISSUED = 10

export const surveyReturnLow: Check = {
  code: 'survey/return-low',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问卷回收率不低于本轮的关注线', en: 'The return rate is not below the line of the round' },
  rationale: {
    zh: '回收太少，结果只代表交了问卷的人。关注线是本轮设置或本工具默认（80%），不是法规规定。',
    en: 'Where few came back the result speaks for those only. The line is a setting of the round, or our default of 80 %; it is no law.',
  },
  *run(village, { round }) {
    const line = conventionOf(round.data).attention.returnRate
    for (const { data, source } of papersOf(village, survey)) {
      const rate = ratio(data.returned, data.issued)
      if (rate === null || rate.compare(line) >= 0 || (data.issued ?? 0) < FEWEST_ISSUED) continue
      yield {
        ...source.at('returned'),
        message: {
          zh: `发出 ${data.issued} 份，收回 ${data.returned} 份，回收率 ${rate.toPercent()}%，不到 ${line.toPercent()}%`,
          en: `${data.returned} of ${data.issued} returned, ${rate.toPercent()} %, below ${line.toPercent()} %`,
        },
        hint: {
          zh: '核对发出数；确实收回少的，在报告里说明，必要时补发。',
          en: 'Check how many were issued; if it is so, say it in the report, and hand out more if need be.',
        },
      }
    }
  },
}
