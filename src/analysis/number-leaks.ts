import type { WorkingPaper } from '../papers/paper.ts'
import { mayHoldPrivateNumber, type PrivateNumberKind, privateNumbers } from './private-numbers.ts'
import { NO_PROSE, type ProsePlace, prosePlaces } from './prose-places.ts'

/** People's contacts are in their place in a restricted paper. */
const OUTSIDE_CONTACTS: ReadonlySet<string> = new Set([...NO_PROSE, 'contact'])

interface FoundNumbers {
  readonly place: ProsePlace
  readonly kinds: ReadonlySet<PrivateNumberKind>
}

const ofPaper = new WeakMap<WorkingPaper<unknown>, readonly FoundNumbers[]>()

/** The texts of a paper that hold a number of this kind, each once; contacts of restricted papers are in their place. */
export function* numberLeaks(paper: WorkingPaper<unknown>, kind: PrivateNumberKind): Generator<ProsePlace> {
  const found = ofPaper.get(paper) ?? [...findNumbers(paper)]
  ofPaper.set(paper, found)
  for (const { place, kinds } of found) if (kinds.has(kind)) yield place
}

/** Two checks ask for it: looking through every text takes a while. */
function* findNumbers(paper: WorkingPaper<unknown>): Generator<FoundNumbers> {
  const without = paper.kind.restricted ? OUTSIDE_CONTACTS : NO_PROSE
  for (const place of prosePlaces(paper, mayHoldPrivateNumber, without)) {
    yield { place, kinds: new Set(privateNumbers(place.text).map((number) => number.kind)) }
  }
}
