import { hundredths, sumHundredths } from '../analysis/hundredths.ts'
import type { Text } from '../language.ts'
import type { Figure, FigureName } from './explanation.ts'
import { ofHundredths, sumText, termOf } from './figures.ts'

type Value = number | null | undefined

/** The first less the second, as the ledgers have it; null where one is unknown. */
export function less(name: FigureName, unit: 'yuan' | 'mu', words: Text, from: Value, taken: Value): Figure {
  const [whole, part] = [hundredths(from), hundredths(taken)]
  const value = whole === null || part === null ? null : whole - part
  return ofHundredths(name, unit, value, { words, put: `${termOf(from)} − ${termOf(taken)}` })
}

/** The sum; null as soon as one is unknown. */
export function plus(name: FigureName, unit: 'yuan' | 'mu', words: Text, values: readonly Value[]): Figure {
  const terms = values.flatMap((value) => termOf(value) ?? [])
  return ofHundredths(name, unit, sumHundredths(values), { words, put: sumText(terms) })
}

/** A value as the paper has it. */
export function stated(name: FigureName, unit: 'yuan' | 'mu', words: Text, value: Value): Figure {
  return ofHundredths(name, unit, hundredths(value), { words })
}

/** Whether two sides of an identity agree; null where one is unknown. */
export function holds(name: Text, of: string, words: Text, book: Figure, other: Figure) {
  if (book.exact === null || other.exact === null) return []
  const equal = book.exact.equals(other.exact)
  return [
    {
      flag: 'identity',
      name,
      of,
      raised: !equal,
      words,
      put: `${book.exact.toFixed()} ${equal ? '=' : '≠'} ${other.exact.toFixed()}`,
      settings: [],
    },
  ]
}
