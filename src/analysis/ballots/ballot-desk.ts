import type { Text } from '../../language.ts'
import type { Response } from '../../papers/survey.ts'
import { groupBy } from '../group-by.ts'

/** Sheets fewer than this say little by their answers being alike. */
const FEWEST_ANSWERS = 10

interface Sheet {
  readonly ballot: number
  /** letters in their order, without spaces */
  readonly answers: string
  /** answers given */
  readonly given: number
  readonly alike: boolean
}

const known = new WeakMap<readonly Response[], readonly Sheet[]>()

/** Sheets with answers enough to say something; worked out once for all who ask. */
function sheetsOf(responses: readonly Response[]): readonly Sheet[] {
  const sheets = known.get(responses) ?? responses.map(toSheet).filter(({ given }) => given >= FEWEST_ANSWERS)
  known.set(responses, sheets)
  return sheets
}

function toSheet({ ballot, answers }: Response): Sheet {
  const written = answers.includes(' ') ? answers.replaceAll(' ', '') : answers
  let [given, first, alike] = [0, 0, true]
  for (let index = 0; index < written.length; index += 1) {
    const letter = written.charCodeAt(index)
    // `_` and `-` are blanks
    if (letter < 65 || letter === 95) continue
    given += 1
    if (first === 0) first = letter
    else if (letter !== first) alike = false
  }
  return { ballot, answers: written, given, alike }
}

/** Numbers of the sheets on which every answer given is the same one. */
export function allAlike(responses: readonly Response[]): number[] {
  return sheetsOf(responses).flatMap(({ ballot, alike }) => (alike ? [ballot] : []))
}

/** Sets of sheets that agree in every answer, those all alike left out: they are told by themselves. */
export function sameSheets(responses: readonly Response[]): number[][] {
  const mixed = sheetsOf(responses).filter(({ alike }) => !alike)
  return [...groupBy(mixed, ({ answers }) => answers).values()]
    .filter((sheets) => sheets.length > 1)
    .map((sheets) => sheets.map(({ ballot }) => ballot))
}

/** Characters below which a comment is likely to be written twice: 无意见, 希望修路. */
const FEWEST_CHARACTERS = 8

/** Sets of sheets whose comments say the same, whatever the spaces and marks. */
export function sameComments(responses: readonly Response[]): number[][] {
  const commented = responses.flatMap(({ ballot, comment }) => {
    if (!comment) return []
    const words = comment.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
    return words.length >= FEWEST_CHARACTERS ? [{ ballot, words }] : []
  })
  return [...groupBy(commented, ({ words }) => words).values()]
    .filter((sheets) => sheets.length > 1)
    .map((sheets) => sheets.map(({ ballot }) => ballot))
}

/** Numbers up to the highest that no sheet bears. */
export function missingNumbers(ballots: readonly number[]): number[] {
  const used = new Set(ballots)
  const highest = ballots.reduce((most, number) => Math.max(most, number), 0)
  // Where numbers were not given in a row, every gap would be named: platforms and offices number in thousands.
  if (highest > ballots.length * 2 + 20) return []
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !used.has(number))
}

/** 3、5、8等12份: enough to find them, not a wall of numbers. */
export function listedNumbers(numbers: readonly number[]): Text {
  const shown = numbers.slice(0, 10)
  const more = numbers.length > shown.length
  return {
    zh: `${shown.join('、')}${more ? ' 等' : '，共'} ${numbers.length} 份`,
    en: `${shown.join(', ')}${more ? ' …' : ''} (${numbers.length} in all)`,
  }
}
