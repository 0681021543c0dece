import type { ColumnScore } from './score-column.ts'
import { solvable } from './solvable-groups.ts'
import { sum } from './tally-grid.ts'

/**
 * What of an item or a rated subject may not be shown: all of it, because fewer were asked than may be shown (`few`) or
 * because another such item could be had from a mean (`cover`); or its score, or its answers, because the two
 * together, or the weighted score alone, tell what a group too small to be shown gave.
 */
export type Hidden = 'few' | 'cover' | 'score' | 'answers'

/** null where all may be shown. What was asked of the whole village always has its total, however few came. */
export function hiddenOf(column: ColumnScore, askedOfSome: boolean, smallGroup: number): Hidden | null {
  const { tallies, valid } = column
  if (askedOfSome && valid !== null && valid > 0 && valid < smallGroup) return 'few'
  const sheets = (groups: typeof tallies) => sum(groups.map(({ ballots }) => ballots))
  if (sheets(tallies) < smallGroup) return null
  const told = solvable(tallies).filter(
    ({ from, groups }) => from !== 'answers' && sheets(groups) < smallGroup,
  )
  if (told.length === 0) return null
  return told.some(({ from }) => from === 'score') ? 'score' : 'answers'
}

export type Shown<Figures> = Omit<Figures, 'n' | 'counts'> & {
  readonly n: number | null
  readonly counts: Readonly<Record<string, number | null>>
  readonly hidden: Hidden | null
}

type Figures = Omit<ColumnScore, 'tallies' | 'answers'> & {
  readonly counts: Readonly<Record<string, number>>
}

/** Figures as they may be shown: null for what is hidden. Lines crossed stand, but where few were asked. */
export function hideFigures<Given extends Figures>(figures: Given, hidden: Hidden | null): Shown<Given> {
  if (hidden === null) return { ...figures, hidden }
  if (hidden === 'score') return { ...figures, score: null, hidden }
  const counts = Object.fromEntries(Object.keys(figures.counts).map((answer) => [answer, null]))
  const withoutAnswers = { ...figures, counts, goodRate: null, favourableRate: null, poorRate: null, hidden }
  if (hidden === 'answers') return withoutAnswers
  const flags = hidden === 'few' ? [] : figures.flags
  return { ...withoutAnswers, n: null, score: null, ungradedRate: null, flags }
}
