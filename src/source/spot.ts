import type { Node } from 'yaml'
import type { Path } from './location.ts'
import type { Siblings } from './node-text.ts'
import type { Splice } from './splice.ts'

/** A place of a paper where a value stands: behind a key or a dash. */
export interface Spot {
  readonly node: Node | null
  readonly old: unknown
  readonly path: Path
  /** offset just behind the colon or dash */
  readonly head: number
  /** of the key or dash */
  readonly column: number
  /** inside brackets or braces */
  readonly flow: boolean
  readonly siblings: Siblings
}

/** A text on its way to new values. */
export interface Rewriting {
  readonly text: string
  readonly splices: Splice[]
  /** the keys that a record at a path may have, in the order in which they are written */
  readonly order: KeyOrder
  /** makes the value at a spot another one */
  change(spot: Spot, value: unknown): void
}

export type KeyOrder = (path: Path) => readonly string[]
