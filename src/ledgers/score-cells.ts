import type { AttentionFlag, VillageFlag } from '../scoring/attention-flags.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { LedgerColumn } from './ledger-sheet.ts'

interface Rates {
  readonly n: number
  readonly score: Fraction | null
  readonly goodRate: Fraction | null
  readonly favourableRate: Fraction | null
  readonly poorRate: Fraction | null
  readonly ungradedRate: Fraction | null
  readonly flags: readonly AttentionFlag[]
}

export const scoredTown: LedgerColumn<{ readonly village: VillageScore }> = {
  title: '镇',
  format: 'text',
  cell: ({ village }) => village.town || null,
}

export const scoredVillage: LedgerColumn<{ readonly village: VillageScore }> = {
  title: '村',
  format: 'text',
  cell: ({ village }) => village.village,
}

/** Rounded once, here. */
export function points(score: Fraction | null | undefined): number | null {
  return score ? score.toNumber() : null
}

/** A share as per cent, rounded once to 2 decimals, as `percent` cells take it. */
export function perCent(share: Fraction | null | undefined): number | null {
  return share ? Number(share.toPercent()) : null
}

/** How often each answer was given, and the rates of the first, the first two and the last grade. */
export function gradeColumns<Row>(
  grades: readonly string[],
  figures: (row: Row) => Rates & { readonly counts: Readonly<Record<string, number>> },
): readonly LedgerColumn<Row>[] {
  const [first = '', second = ''] = grades
  const last = grades.at(-1) ?? ''
  return [
    ...grades.map(
      (grade): LedgerColumn<Row> => ({
        title: grade,
        format: 'integer',
        cell: (row) => figures(row).counts[grade] ?? null,
      }),
    ),
    { title: '计分票数', format: 'integer', cell: (row) => figures(row).n },
    { title: '得分', format: 'score', cell: (row) => points(figures(row).score) },
    { title: `${first}率`, format: 'percent', cell: (row) => perCent(figures(row).goodRate) },
    { title: `${first}+${second}率`, format: 'percent', cell: (row) => perCent(figures(row).favourableRate) },
    { title: `${last}率`, format: 'percent', cell: (row) => perCent(figures(row).poorRate) },
    { title: '未评率', format: 'percent', cell: (row) => perCent(figures(row).ungradedRate) },
    { title: '需关注', format: 'text', cell: (row) => flagText(figures(row).flags, grades) },
  ]
}

/** The lines that a figure crossed; what each line is stands in the convention. */
export function flagText(
  flags: readonly (AttentionFlag | VillageFlag)[],
  grades: readonly string[],
): string | null {
  const [first = '', second = ''] = grades
  const last = grades.at(-1) ?? ''
  const words: Record<AttentionFlag | VillageFlag, string> = {
    'poor-red': `红线：${last}率`,
    'poor-amber': `黄线：${last}率`,
    'good-amber': `黄线：${first}+${second}率`,
    'unknown-high': '未评率高，依据偏弱',
    'group-silent': '有群体未评此项',
    'return-low': '回收率低，依据偏弱',
  }
  return flags.map((flag) => words[flag]).join('\n') || null
}
