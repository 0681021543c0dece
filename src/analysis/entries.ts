import type { PaperKind } from '../papers/paper.ts'
import { type Place, papersOf } from '../papers/workspace.ts'
import type { Location } from '../source/location.ts'

export type ListKey<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never
}[keyof T] &
  string
export type EntryOf<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer E)[] ? E : never

/** A record of a paper, the paper's data, and where a value of the record stands; asking that costs an exact reading. */
export interface Entry<E, T> {
  readonly entry: E
  readonly data: T
  /** in its list, from 0 */
  readonly index: number
  at(...path: (string | number)[]): Location
}

/** The records of one list, in every paper of a kind that a place has. */
export function* entriesOf<T, K extends ListKey<T>>(
  place: Place,
  kind: PaperKind<T>,
  key: K,
): Generator<Entry<EntryOf<T, K>, T>> {
  for (const { data, source } of papersOf(place, kind)) {
    const list = (data[key] ?? []) as readonly EntryOf<T, K>[]
    for (const [index, entry] of list.entries()) {
      yield { entry, data, index, at: (...path) => source.at(key, index, ...path) }
    }
  }
}
