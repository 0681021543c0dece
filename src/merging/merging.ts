import type { Step } from './step.ts'

/** Two people said different things of one value. */
export interface Dispute {
  readonly steps: readonly Step[]
  /** who took the whole out that the other changed; null where both hold a value */
  readonly removedBy: 'ours' | 'theirs' | null
  /** undefined where there was none */
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** Three versions of one value; undefined where it is not there. */
export interface Versions {
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

export interface Merging {
  readonly disputes: Dispute[]
  /** which side stands in a disputed place: ours for people, base for an ancestor that was never one */
  readonly keep: 'ours' | 'base'
  /** what both make of a value further down */
  value(versions: Versions, steps: readonly Step[]): unknown
}
