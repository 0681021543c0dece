import { type AttentionFlag, attentionFlags, type Rates } from './attention-flags.ts'
import type { Convention } from './convention.ts'
import { Fraction, ratio } from './fraction.ts'
import type { GroupTally } from './small-groups.ts'
import { answersOf, sum, type TallyGrid } from './tally-grid.ts'

/** What was found of one item or one rated subject. Rates are shares of 1. */
export interface ColumnScore extends Rates {
  /** how often each answer was given: the grades in order, then 不了解 or 弃权, then blank */
  readonly answers: readonly number[]
  /** ballots it was asked of; null where that is not known */
  readonly valid: number | null
  /** what the score was divided by */
  readonly n: number
  readonly score: Fraction | null
  /** there is no score because a weighted group is missing: nor is there one of what it is part of */
  readonly withheld: boolean
  readonly goodRate: Fraction | null
  readonly flags: readonly AttentionFlag[]
  readonly tallies: readonly GroupTally[]
}

export interface Grading {
  readonly convention: Convention
  /** what each grade scores; null where the scale has no such grade */
  readonly values: readonly (Fraction | null)[]
}

/** `asked` tells which rows of the grid count for this column. */
export function scoreColumn(
  grid: TallyGrid,
  column: number,
  asked: readonly number[],
  valid: number | null,
  grading: Grading,
): ColumnScore {
  const answers = new Array<number>(grid.grades + 2).fill(0)
  const tallies = asked.map((row): GroupTally => {
    const given = answersOf(grid, row, column)
    given.forEach((count, answer) => {
      answers[answer] = (answers[answer] ?? 0) + count
    })
    const { name = null, weight = null, ballots = 0 } = grid.groups[row] ?? {}
    return { name, weight, ballots, ...scoreAnswers(given, grading) }
  })
  const total = scoreAnswers(answers, grading)
  const { score, withheld, silent } = weigh(tallies, total.score, grading.convention)
  const rates = {
    goodRate: ratio(answers[0] ?? 0, total.n),
    favourableRate: ratio(sum(answers.slice(0, Math.min(2, grid.grades))), total.n),
    poorRate: ratio(answers[grid.grades - 1] ?? 0, total.n),
    ungradedRate: ratio(sum(answers.slice(grid.grades)), valid),
  }
  const flags = attentionFlags(rates, grading.convention.attention, silent)
  return { answers, valid, n: total.n, score, withheld, ...rates, flags, tallies }
}

function scoreAnswers(
  answers: ArrayLike<number>,
  { values, convention }: Grading,
): Pick<GroupTally, 'graded' | 'n' | 'score' | 'alike'> {
  let points = Fraction.zero
  let graded = 0
  let gradesGiven = 0
  let known = true
  values.forEach((value, grade) => {
    const count = answers[grade] ?? 0
    if (count === 0) return
    gradesGiven += 1
    graded += count
    if (value === null) known = false
    else points = points.plus(value.times(Fraction.of(count)))
  })
  const ungraded = (answers[values.length] ?? 0) + (answers[values.length + 1] ?? 0)
  const n = convention.abstentions === 'count' ? graded + ungraded : graded
  const score = n > 0 && known ? points.over(Fraction.of(n)) : null
  return { graded, n, score, alike: gradesGiven <= 1 }
}

interface Weighing {
  readonly score: Fraction | null
  readonly withheld: boolean
  /** a weighted group that came gave no grade here */
  readonly silent: boolean
}

function weigh(tallies: readonly GroupTally[], plain: Fraction | null, convention: Convention): Weighing {
  if (convention.weights === null) return { score: plain, withheld: false, silent: false }
  const missing = tallies.some(({ weight, ballots }) => weight !== null && ballots === 0)
  const silent = tallies.some(({ weight, ballots, graded }) => weight !== null && ballots > 0 && graded === 0)
  const withheld = missing && convention.missingGroup === 'error'
  return { score: withheld ? null : weightedMean(tallies), withheld, silent }
}

function weightedMean(tallies: readonly GroupTally[]): Fraction | null {
  let points = Fraction.zero
  let weights = Fraction.zero
  for (const { weight, score, graded } of tallies) {
    if (weight === null || graded === 0) continue
    if (score === null) return null
    points = points.plus(weight.times(score))
    weights = weights.plus(weight)
  }
  return points.over(weights)
}

/** Weighted groups of which no ballot came. */
export function missingGroups(groups: readonly Pick<GroupTally, 'name' | 'weight' | 'ballots'>[]): string[] {
  return groups.flatMap(({ name, weight, ballots }) =>
    name !== null && weight && ballots === 0 ? [name] : [],
  )
}
