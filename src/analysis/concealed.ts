import { mayHoldPrivateNumber, privateNumbers } from './private-numbers.ts'
import { concealSpeakers, type PublicNames } from './speaker-leaks.ts'
import type { Speakers } from './speakers.ts'

/** A text as anyone may see it: ■ for who spoke, and for identity-card and telephone numbers. */
export function concealed(text: string, speakers: Speakers, known: PublicNames): string {
  return withoutNumbers(concealSpeakers(text, speakers, known))
}

function withoutNumbers(text: string): string {
  if (!mayHoldPrivateNumber(text)) return text
  return privateNumbers(text).reduce(
    (shown, { start, end }) => shown.slice(0, start) + '■'.repeat(end - start) + shown.slice(end),
    text,
  )
}
