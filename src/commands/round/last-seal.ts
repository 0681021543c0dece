import { type SealTag, sealTags, tagContent } from '../../git/read-seal-tags.ts'
import { readSealMessage, type SealNote } from '../../seals/seal-message.ts'

/** A seal as its tag tells of it. */
export interface KnownSeal extends SealNote {
  readonly tag: SealTag
}

/** The seals of a repository in their order, by their tags; what is no tag of a seal is left out. */
export function knownSeals(folder: string): KnownSeal[] {
  return sealTags(folder)
    .flatMap((tag): KnownSeal[] => {
      const note = tag.annotated ? readSealMessage(tagContent(folder, tag.object)) : null
      return note ? [{ ...note, tag }] : []
    })
    .sort((a, b) => a.seal - b.seal)
}

/** The seal of this number; null where its tag is not here. */
export function sealNumbered(folder: string, seal: number): KnownSeal | null {
  return knownSeals(folder).find((one) => one.seal === seal) ?? null
}

export function lastSeal(folder: string): KnownSeal | null {
  return knownSeals(folder).at(-1) ?? null
}
