import type { WorkingPaper } from '../papers/paper.ts'
import { mayHoldPrivateNumber, type PrivateNumberKind, privateNumbers } from './private-numbers.ts'
import { type ProsePlace, prosePlaces } from './prose-places.ts'

/** Where people's contacts belong. */
const CONTACT = ['contact']

/** The texts of a paper that hold a number of this kind, each once; contacts of restricted papers are in their place. */
export function* numberLeaks(paper: WorkingPaper<unknown>, kind: PrivateNumberKind): Generator<ProsePlace> {
  const without = paper.kind.restricted ? CONTACT : []
  for (const place of prosePlaces(paper, mayHoldPrivateNumber, without)) {
    if (privateNumbers(place.text).some((number) => number.kind === kind)) yield place
  }
}
