import { type HighestNumbers, numbersInHistory } from '../../git/numbers-in-history.ts'
import { nextId } from '../../papers/next-number.ts'
import type { Place } from '../../papers/workspace.ts'

/**
 * The next numbers in a round: above all that its papers have, and all that its history had, so that a number which was
 * deleted never comes to mean something else. git is asked when the first is wanted: of one village, or of all at once.
 */
export class NextNumbers {
  readonly #root: string
  readonly #folder: string | null
  #history: HighestNumbers | undefined

  /** `folder` of the one village that is wanted; null where there may be many */
  constructor(root: string, folder: string | null) {
    this.#root = root
    this.#folder = folder
  }

  of(village: Place, prefix: string): string {
    this.#history ??= numbersInHistory(this.#root, this.#folder)
    return nextId(village, prefix, this.#history.get(village.folder)?.get(prefix) ?? 0)
  }
}
