import type { Text } from './language.ts'

/** What the user can fix and no paper is at fault for; caught once, in `run`, which prints it and exits with 2. */
export class UsageError extends Error {
  readonly text: Text
  readonly hint: Text | undefined

  constructor(text: Text, hint?: Text) {
    super(text.en)
    this.text = text
    this.hint = hint
  }
}
