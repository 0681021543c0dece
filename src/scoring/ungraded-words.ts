import type { Text } from '../language.ts'
import type { Convention } from './convention.ts'

/** What is not graded, as the round's own questionnaire words it: “不了解、弃权和空白”, “说不清、弃权和空白”. */
export function ungradedWords({ noAnswer }: Pick<Convention, 'noAnswer'>): Text {
  if (noAnswer === '弃权') return { zh: '弃权和空白', en: 'abstentions and blanks' }
  return {
    zh: `${noAnswer}、弃权和空白`,
    en: `${noAnswer === '不了解' ? "don't know" : noAnswer}, abstentions and blanks`,
  }
}
