import { allAlike, listedNumbers } from '../../analysis/ballots/ballot-desk.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyAlikeAnswers: Check = {
  code: 'survey/alike-answers',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问卷各题答案不都一样', en: 'Sheets do not give one answer to everything' },
  rationale: {
    zh: '一份问卷从头到尾选同一个答案，可能是真心话，也可能没有细看或有人代填。只作提醒，不据此认定无效。本工具的规则。',
    en: 'One answer to every question may be meant, or nobody read the questions, or somebody filled it in for others. A reminder, never a verdict. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, survey)) {
      const alike = allAlike(data.responses ?? [])
      if (alike.length === 0) continue
      const numbers = listedNumbers(alike)
      yield {
        ...source.key('responses'),
        message: {
          zh: `各题答案全部相同的问卷：票号 ${numbers.zh}`,
          en: `sheets that give one answer to everything: ${numbers.en}`,
        },
        hint: {
          zh: '翻看原件：是否漏翻页、代填；确是本人所填的照常计入。',
          en: 'Look at the sheets: was a page missed, were they filled in for others? If not, they count.',
        },
      }
    }
  },
}
