import type { Convention } from '../scoring/convention.ts'
import { conventionText } from '../scoring/convention-text.ts'
import { ungradedWords } from '../scoring/ungraded-words.ts'
import type { Fact } from '../wording/facts.ts'

/** How scores were worked out: whole, and in the few words that stand under every table. */
export function conventionFacts(convention: Convention): Record<string, Fact> {
  const { scale, abstentions, weights, noAnswer } = convention
  const { zh: withoutGrade } = ungradedWords(convention)
  const grades = scale.map(({ grade, value }) => `${grade}${value.toNumber(6)}分`).join('、')
  const ungraded = abstentions === 'count' ? '按0分计入分母' : '不计入分母'
  return {
    full: conventionText(convention).zh,
    short: `${grades}；${withoutGrade}${ungraded}；${weights === null ? '各群体不加权' : '按群体加权'}。`,
    grades: scale.map(({ grade }) => grade),
    favourable: scale
      .slice(0, 2)
      .map(({ grade }) => grade)
      .join('、'),
    poorest: scale.at(-1)?.grade ?? null,
    // As the round's own questionnaire words it.
    no_answer: noAnswer,
    without_grade: withoutGrade,
  }
}
