import type { Person } from '../signatures/public-key.ts'

/** The round as it lies on the disk, beside its histories. */
export interface PresentRound {
  readonly people: readonly Person[]
  /** whether seals and problems are signed by key */
  readonly signsByKey: boolean
  /** undefined bytes: it cannot be read */
  readonly papers: readonly { readonly path: string; readonly bytes: Uint8Array | undefined }[]
  /** SHA-256 of a piece of evidence, by its path in the round; null where it is not there or cannot be opened */
  readonly hashOf: (path: string) => string | null
  /** files of the ordinary history with changes that are not saved */
  readonly unsaved: number
  /** papers, and evidence that is listed, that were never saved because git was told to pass them over */
  readonly ignored: readonly string[]
  /** papers that differ from what was saved, relative to the round, although git says that they do not */
  readonly hidden: readonly string[]
}
