import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { signedFields } from './signed-fields.ts'

/** Named in the record beside the print it made. */
export const ALGORITHM = 'inspect-v1'

/** A record or paper that a problem cites, under the name it is cited by, without page. */
export interface Cited {
  /** `YD-002`, `survey@12` */
  readonly name: string
  readonly restricted: boolean
  /** undefined where it lies in restricted papers that are not here */
  readonly content: unknown
}

/** What a problem says, what its ordinary sources say, what its restricted ones say. */
export type PrintPart = 'fields' | 'sources' | 'restricted'

/** What is known of a part instead of its hash. */
const NONE = 'none'
const UNSEEN = 'unseen'

/**
 * `fields.sources.restricted`: three SHA-256 in hex, so that whoever has not the restricted papers can still prove
 * the first two. `none` where nothing of the kind is cited, `unseen` where restricted papers were not there.
 */
export function fingerprint(
  village: string,
  issue: Readonly<Record<string, unknown>>,
  cited: readonly Cited[],
): string {
  const ordinary = cited.filter(({ restricted }) => !restricted)
  const restricted = cited.filter((one) => one.restricted)
  const unseen = restricted.some(({ content }) => content === undefined)
  return [
    sha256({ village, ...signedFields(issue) }),
    ordinary.length === 0
      ? NONE
      : sha256(byName(ordinary).map(({ name, content }) => [name, content ?? null])),
    restricted.length === 0
      ? NONE
      : unseen
        ? UNSEEN
        : sha256(byName(restricted).map(({ name, content }) => [name, sha256(content)])),
  ].join('.')
}

/** The parts in which two prints differ; one that either did not see counts for nothing. */
export function differingParts(signed: string, now: string): PrintPart[] {
  const parts: readonly PrintPart[] = ['fields', 'sources', 'restricted']
  const [before, after] = [signed.split('.'), now.split('.')]
  if (before.length !== parts.length) return ['fields']
  return parts.filter((_, index) => {
    const [one, other] = [before[index], after[index]]
    return one !== other && one !== UNSEEN && other !== UNSEEN
  })
}

function sha256(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'hex')
}

function byName(cited: readonly Cited[]): Cited[] {
  return [...cited].sort((a, b) => (a.name < b.name ? -1 : 1))
}
