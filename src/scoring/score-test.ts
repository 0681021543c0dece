import type { TestPaper } from '../papers/types/test.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import { Fraction, mean } from './fraction.ts'

export interface TestResult {
  readonly officer: string
  /** null where the village names no such officer */
  readonly name: string | null
  /** in points, null for one who did not sit */
  readonly score: Fraction | null
}

/** The knowledge test, in points of its own full marks. */
export interface TestScore {
  readonly full: Fraction | null
  /** those who sat */
  readonly n: number
  readonly mean: Fraction | null
  readonly max: Fraction | null
  readonly min: Fraction | null
  readonly results: readonly TestResult[]
}

/** null where nobody is listed yet */
export function scoreTest(paper: TestPaper, officers: VillagePaper['officers']): TestScore | null {
  if (paper.results.length === 0) return null
  const results = paper.results.map(({ officer, score }) => ({
    officer,
    name: officers.find(({ id }) => id === officer)?.name ?? null,
    score: exact(score),
  }))
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => a.compare(b))
  const min = scores.at(0) ?? null
  const max = scores.at(-1) ?? null
  return { full: exact(paper.full), n: scores.length, mean: mean(scores), max, min, results }
}

function exact(score: number | null): Fraction | null {
  return score === null ? null : Fraction.parse(score)
}
