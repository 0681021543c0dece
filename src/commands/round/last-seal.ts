import { isAncestor } from '../../git/merge-bases.ts'
import { type SealTag, sealTags, tagContent } from '../../git/read-seal-tags.ts'
import { runGit } from '../../git/run-git.ts'
import { readSealMessage, type SealNote } from '../../seals/seal-message.ts'

/** A seal as its tag tells of it. */
export interface KnownSeal extends SealNote {
  readonly tag: SealTag
}

/**
 * The seals of a repository in their order, by their tags; what is no tag of a seal is left out. Those of one number, made
 * by halves of a team apart, go by their days.
 */
export function knownSeals(folder: string): KnownSeal[] {
  return sealTags(folder)
    .flatMap((tag): KnownSeal[] => {
      const note = tag.annotated ? readSealMessage(tagContent(folder, tag.object)) : null
      return note ? [{ ...note, tag }] : []
    })
    .sort((a, b) => a.seal - b.seal || compare(a.date, b.date) || compare(a.root, b.root))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Those that no other one follows, and that the present history holds: what they saw is sealed. */
export function standingSeals(folder: string): KnownSeal[] {
  const seals = knownSeals(folder).filter(({ tag }) => isAncestor(folder, tag.commit, 'HEAD'))
  if (seals.length < 2) return seals
  const tips = runGit(folder, 'merge-base', '--independent', ...seals.map(({ tag }) => tag.commit)) ?? ''
  return seals.filter(({ tag }) => tips.includes(tag.commit))
}

/** The seal of this number that leads up to a commit; null where its tag is not here. */
export function sealNumbered(folder: string, seal: number, commit: string | null): KnownSeal | null {
  const seals = knownSeals(folder).filter((one) => one.seal === seal)
  return seals.findLast(({ tag }) => isAncestor(folder, tag.commit, commit ?? 'HEAD')) ?? seals[0] ?? null
}

export function lastSeal(folder: string): KnownSeal | null {
  return knownSeals(folder).at(-1) ?? null
}
