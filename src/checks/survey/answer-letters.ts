import { areLettersKnown, letterOf, unknownLetters } from '../../analysis/ballots/answer-letters.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyAnswerLetters: Check = {
  code: 'survey/answer-letters',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷答案只用选项字母', en: 'Answers are letters of the questionnaire’s answers' },
  rationale: {
    zh: '字母按选项先后，A 是第一个。超出范围的字母不代表任何选项，这一题就丢了。本工具的规则；本轮没有问卷设置时不查。',
    en: 'A is the first answer and so on; a letter beyond the last stands for none and that answer is lost. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const grades = workspace.questionnaire?.data.grades
    if (!grades) return
    const last = letterOf(grades.length - 1)
    for (const { data, source } of papersOf(village, survey)) {
      for (const [index, { ballot, answers }] of (data.responses ?? []).entries()) {
        if (areLettersKnown(answers, grades.length)) continue
        const [first] = unknownLetters(answers, grades.length)
        yield {
          ...source.at('responses', index, 'answers'),
          message: {
            zh: `票号 ${ballot} 第 ${first?.column} 题的“${first?.letter}”不是选项字母 A 至 ${last}`,
            en: `sheet ${ballot}, item ${first?.column}: “${first?.letter}” is none of the letters A to ${last}`,
          },
          hint: {
            zh: `用大写字母：${grades.map((grade, place) => `${letterOf(place)} ${grade}`).join('，')}；没有作答写 _。`,
            en: `Capitals: ${grades.map((grade, place) => `${letterOf(place)} ${grade}`).join(', ')}; _ where left blank.`,
          },
        }
      }
    }
  },
}
