/** The letters of a sheet without the spaces that clerks group them by. */
export function lettersOf(written: string): string {
  return written.replace(/\s+/gu, '')
}

/** How many letters a sheet has; a plain sheet, as nearly all are, is counted without being taken apart. */
export function countLetters(written: string): number {
  return /^[!-~]*$/u.test(written) ? written.length : [...lettersOf(written)].length
}

/** `A` for the first of the grades … */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place)
}

const patterns = new Map<number, RegExp>()

/** Whether every letter is one of `answers` answers or a blank; quick, as it is asked of every sheet. */
export function areLettersKnown(written: string, answers: number): boolean {
  const pattern =
    patterns.get(answers) ?? new RegExp(`^[A-${letterOf(Math.max(answers, 1) - 1)}_\\-\\s]*$`, 'u')
  patterns.set(answers, pattern)
  return pattern.test(written)
}

/** The letters that stand for no answer, with the column they stand in, counted from 1. */
export function unknownLetters(written: string, answers: number): { letter: string; column: number }[] {
  return [...lettersOf(written)]
    .map((letter, index) => ({ letter, column: index + 1 }))
    .filter(({ letter }) => !areLettersKnown(letter, answers))
}
