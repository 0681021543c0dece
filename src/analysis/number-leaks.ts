import type { WorkingPaper } from '../papers/paper.ts'
import { mayHoldPrivateNumber, type PrivateNumberKind, privateNumbers } from './private-numbers.ts'
import { NO_PROSE, type ProsePlace, prosePlaces } from './prose-places.ts'

/** People's contacts are in their place in a restricted paper. */
const OUTSIDE_CONTACTS: ReadonlySet<string> = new Set([...NO_PROSE, 'contact'])

/** The texts of a paper that hold a number of this kind, each once; contacts of restricted papers are in their place. */
export function* numberLeaks(paper: WorkingPaper<unknown>, kind: PrivateNumberKind): Generator<ProsePlace> {
  const without = paper.kind.restricted ? OUTSIDE_CONTACTS : NO_PROSE
  for (const place of prosePlaces(paper, mayHoldPrivateNumber, without)) {
    if (privateNumbers(place.text).some((number) => number.kind === kind)) yield place
  }
}
