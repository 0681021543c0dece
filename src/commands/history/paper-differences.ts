import type { PaperDifference } from '../../history/commit.ts'
import type { FileStep } from '../../history/moved-papers.ts'
import { stepChanges } from '../../history/step-changes.ts'

/** A version of a file: null where it was not there, `lost` where it was and git no longer has it. */
export type FoundVersion = Uint8Array | null | 'lost'

export interface FoundStep {
  /** relative to the round */
  readonly file: string
  readonly before: FoundVersion
  readonly after: FoundVersion
}

/** What one step changed, paper by paper; of what git has lost, that it is lost. */
export function paperDifferences(steps: readonly FoundStep[]): PaperDifference[] {
  const found = steps.flatMap(({ file, before, after }): FileStep[] =>
    before === 'lost' || after === 'lost' ? [] : [{ file, before, after }],
  )
  const changed = new Map(stepChanges(found).map((one) => [one.file, one]))
  return steps.flatMap(({ file, before, after }): PaperDifference[] => {
    if (before === 'lost' || after === 'lost') return [{ file, formerly: null, changes: [], lost: true }]
    const one = changed.get(file)
    return one === undefined ? [] : [{ ...one, lost: false }]
  })
}
