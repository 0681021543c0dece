import type { Choice } from '../forms/form-table.ts'
import { isBlankAnswer } from './blank-cell.ts'
import type { Question } from './platform-question.ts'
import { typedChoice } from './typed-choice.ts'
import { typedFlag } from './typed-flag.ts'

/** A question as its rows answer it, whether its export has one column or one for each answer. */
export interface AnsweredQuestion extends Question {
  answer(row: readonly string[]): string
}

/** Columns 第2题(党员), 第2题(群众) … put together: the answer is what is ticked, several parted by ┋. */
export function answeredQuestions(
  questions: readonly Question[],
  vocabularies: readonly (readonly Choice[])[],
): AnsweredQuestion[] {
  const seen = new Set<number>()
  return questions.flatMap((question): AnsweredQuestion[] => {
    const parts = questions.filter(
      (other) => other.number === question.number && other.stem === question.stem,
    )
    const choices = question.number === null || parts.length < 2 ? null : vocabularyOf(parts, vocabularies)
    if (!choices) return [{ ...question, answer: (row) => row[question.at] ?? '' }]
    if (seen.has(question.number ?? 0)) return []
    seen.add(question.number ?? 0)
    return [{ ...question, option: null, answer: (row) => ticked(row, parts, choices) }]
  })
}

function vocabularyOf(parts: readonly Question[], vocabularies: readonly (readonly Choice[])[]) {
  return vocabularies.find((choices) =>
    parts.every(({ option }) => option !== null && typedChoice(option, choices) !== null),
  )
}

function ticked(row: readonly string[], parts: readonly Question[], choices: readonly Choice[]): string {
  const chosen = parts.filter(({ at, option }) => {
    const cell = row[at] ?? ''
    if (isBlankAnswer(cell)) return false
    return typedFlag(cell) === true || typedChoice(cell, choices) === typedChoice(option ?? '', choices)
  })
  return chosen.map(({ option }) => option).join('┋')
}
