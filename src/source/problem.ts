import type { Text } from '../language.ts'
import type { Range } from './location.ts'

/** What is wrong with a text itself, before anyone asks what it means. */
export interface SourceProblem {
  readonly code: string
  readonly range: Range
  readonly message: Text
  readonly hint: Text
}

export function problem(code: string, range: Range, message: Text, hint: Text): SourceProblem {
  return { code, range, message, hint }
}
