import { areLettersKnown, letterOf, unknownLetters } from '../../analysis/ballots/answer-letters.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import { conventionOf } from '../../scoring/convention.ts'
import type { Check } from '../check.ts'

export const ratingMarkLetters: Check = {
  code: 'rating/mark-letters',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评等次只用等次字母', en: 'Marks are letters of the round’s grades' },
  rationale: {
    zh: '字母按等次先后，A 是第一等，最后一等后面的字母是弃权。超出范围的字母不代表任何等次，这一票就丢了。本工具的规则。',
    en: 'A is the first grade and so on, the letter after the last is an abstention; a letter beyond stands for none and that vote is lost. Our own rule.',
  },
  *run(village, workspace) {
    if (workspace.dropped.includes('round')) return
    const answers = [...conventionOf(workspace.round.data).scale.map(({ grade }) => grade), '弃权']
    const last = letterOf(answers.length - 1)
    for (const { data, source } of papersOf(village, rating)) {
      for (const [index, { ballot, marks }] of (data.ballots ?? []).entries()) {
        if (areLettersKnown(marks, answers.length)) continue
        const [first] = unknownLetters(marks, answers.length)
        yield {
          ...source.at('ballots', index, 'marks'),
          message: {
            zh: `票号 ${ballot} 第 ${first?.column} 个等次“${first?.letter}”不是等次字母 A 至 ${last}`,
            en: `ballot ${ballot}, mark ${first?.column}: “${first?.letter}” is none of the letters A to ${last}`,
          },
          hint: {
            zh: `用大写字母：${answers.map((answer, place) => `${letterOf(place)} ${answer}`).join('，')}；空着的写 _。`,
            en: `Capitals: ${answers.map((answer, place) => `${letterOf(place)} ${answer}`).join(', ')}; _ where left blank.`,
          },
        }
      }
    }
  },
}
