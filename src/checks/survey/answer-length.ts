import { countLetters } from '../../analysis/ballots/answer-letters.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyAnswerLength: Check = {
  code: 'survey/answer-length',
  severity: 'error',
  scope: 'village',
  title: { zh: '每份问卷的答案数等于题数', en: 'A sheet has as many answers as there are items' },
  rationale: {
    zh: '答案按题目先后逐个录入，多一个少一个，后面的答案就全部错位。本工具的规则；本轮没有问卷设置时不查。',
    en: 'Answers are typed in the order of the items: one too many or too few shifts all that follow. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const items = workspace.questionnaire?.data.items.length
    if (items === undefined) return
    for (const { data, source } of papersOf(village, survey)) {
      for (const [index, { ballot, answers }] of (data.responses ?? []).entries()) {
        const count = countLetters(answers)
        if (count === items) continue
        yield {
          ...source.at('responses', index, 'answers'),
          message: {
            zh: `票号 ${ballot} 有 ${count} 个答案，问卷有 ${items} 题`,
            en: `sheet ${ballot} has ${count} answers, the questionnaire ${items} items`,
          },
          hint: {
            zh: '对照原卷逐题核对；没有作答的题写 _。',
            en: 'Compare with the paper sheet; write _ where an item was left blank.',
          },
        }
      }
    }
  },
}
