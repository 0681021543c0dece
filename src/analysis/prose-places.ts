import type { WorkingPaper } from '../papers/paper.ts'
import type { Location } from '../source/location.ts'
import { commentsOf } from './comments.ts'
import { stringValues } from './string-values.ts'

/** A text that whoever has the paper reads: a value or a comment. */
export interface ProsePlace {
  readonly text: string
  /** of the value in its paper; null for a comment */
  readonly path: readonly (string | number)[] | null
  /** worked out when asked for: it costs an exact reading */
  location(): Location
}

/** Hashes, signatures and keys: written by the tool, and long enough to look like numbers by chance. */
export const NO_PROSE: ReadonlySet<string> = new Set([
  'sha256',
  'algorithm',
  'print',
  'signature',
  'key',
  // the office's own, which it publishes
  'hotline',
])

/**
 * The values and comments of a paper, if a quick look at its text says that they are worth it; a text with
 * backslashes may spell its characters by number and is always worth it.
 */
export function* prosePlaces(
  { source, data }: WorkingPaper<unknown>,
  worthIt: (text: string) => boolean,
  without: ReadonlySet<string> = NO_PROSE,
): Generator<ProsePlace> {
  if (!source.text.includes('\\') && !worthIt(source.text)) return
  for (const { text, path } of stringValues(data, worthIt, without)) {
    yield { text, path, location: () => source.at(...path) }
  }
  for (const { text, location } of commentsOf(source, worthIt))
    yield { text, path: null, location: () => location }
}
