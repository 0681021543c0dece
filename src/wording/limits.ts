/** Counted, not timed: a slow machine makes the same documents. */
export const LIMITS = {
  /** characters of a template */
  template: 262_144,
  /** tags inside tags */
  depth: 40,
  /** containers inside containers */
  containers: 6,
  /** texts and facts written into one document, and turns of loops */
  steps: 300_000,
  /** characters of a document before the facts are in */
  draft: 600_000,
  /** characters of all facts printed in a document */
  facts: 40_000_000,
  /** elements and characters that filters and number ranges may make */
  memory: 20_000_000,
} as const

/** A template asked for more than a document can need. */
export class LimitReached extends Error {
  readonly limit: keyof typeof LIMITS

  constructor(limit: keyof typeof LIMITS) {
    super(`${limit} limit`)
    this.limit = limit
  }
}
