import { nameKey } from '../../papers/name-key.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import { type ReadReference, readReference } from '../../papers/read-reference.ts'
import { paperTargets, type Reference, referencesOf } from '../../papers/references.ts'
import type { Place } from '../../papers/workspace.ts'

/** A reference to a paper or record, and the paper it stands in. */
export interface PaperReference {
  readonly paper: WorkingPaper<unknown>
  readonly reference: Reference
  /** null where it is written as no reference may be */
  readonly read: ReadReference | null
}

const ofPaper = new WeakMap<WorkingPaper<unknown>, readonly PaperReference[]>()

/** Every reference to papers and their records, in the order of papers and keys. */
export function paperReferences(papers: readonly WorkingPaper<unknown>[]): PaperReference[] {
  return papers.flatMap((paper) => {
    const known = ofPaper.get(paper)
    if (known) return known
    const found = referencesOf(paper, paperTargets).map((reference) => ({
      paper,
      reference,
      read: readReference(reference.value),
    }))
    ofPaper.set(paper, found)
    return found
  })
}

/** Whether a reference means the village it stands in. */
export function isOwnVillage({ village }: ReadReference, { name }: Place): boolean {
  return village === null || nameKey(village) === nameKey(name)
}
