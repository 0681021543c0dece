import { labelAt } from '../../papers/fields.ts'
import { nameKey } from '../../papers/name-key.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { Finding } from '../../source/diagnostic.ts'

/** Totals of one column, an item or a rated subject, perhaps of one group only. */
export interface ColumnTally {
  readonly index: number
  readonly column: string
  readonly group: string | null
  readonly counts: Readonly<Record<string, number>>
}

/** A column that has to be there, and who was asked it. */
export interface AskedColumn {
  readonly id: string
  /** null where all were */
  readonly asked: readonly string[] | null
}

export interface Tallied {
  readonly paper: WorkingPaper<unknown>
  readonly tallies: readonly ColumnTally[]
  readonly columns: readonly AskedColumn[]
  /** ballots that count; null while not known */
  readonly valid: number | null
}

/** Each later tally of a column and group that has one already. */
export function* repeatedTallies({ paper, tallies }: Pick<Tallied, 'paper' | 'tallies'>): Generator<Finding> {
  const seen = new Set<string>()
  for (const tally of tallies) {
    const key = keyOf(tally)
    if (seen.has(key)) {
      const of =
        tally.group === null ? { zh: '', en: '' } : { zh: `${tally.group}的`, en: ` of ${tally.group}` }
      yield {
        ...paper.source.at('tallies', tally.index),
        message: { zh: `${of.zh}${tally.column} 列了两次`, en: `${tally.column}${of.en} is listed twice` },
        hint: { zh: '合并或删去重复的一条。', en: 'Merge the two or delete one.' },
      }
    }
    seen.add(key)
  }
}

/** Answers that are none of this scale: their counts go into no score. */
export function* unknownGrades(
  paper: WorkingPaper<unknown>,
  tallies: readonly ColumnTally[],
  answers: readonly string[],
): Generator<Finding> {
  const known = new Set(answers)
  for (const { index, counts } of tallies) {
    for (const grade of Object.keys(counts)) {
      if (known.has(grade)) continue
      yield {
        ...paper.source.key('tallies', index, 'counts', grade),
        message: {
          zh: `${labelAt(paper.kind.schema, ['tallies', index, 'counts'])}中的“${grade}”不是本轮的等次`,
          en: `“${grade}” is no grade of this round`,
        },
        hint: { zh: `可用：${answers.join('、')}。`, en: `Known are ${answers.join(', ')}.` },
      }
    }
  }
}

/** Columns whose totals are not the valid ballots, and groups whose totals differ from column to column. */
export function* unbalancedTallies({ paper, tallies, columns, valid }: Tallied): Generator<Finding> {
  const sums = sumUp(tallies)
  const usual = usualTotals(sums)
  for (const { id, asked } of columns) {
    const groups = sums.get(id)
    if (!groups) {
      yield absentColumn(paper, id)
      continue
    }
    const expected = asked === null ? valid : expectedOf(asked, usual, valid)
    const wrong = wrongTotal(paper, id, [...groups.values()], expected, valid)
    if (wrong) yield wrong
    else yield* unevenGroups(paper, id, groups, usual)
  }
}

interface GroupSum {
  readonly group: string | null
  readonly index: number
  readonly count: number
}

/** by column, then by group; a second listing of the same is reported elsewhere and not added */
function sumUp(tallies: readonly ColumnTally[]): Map<string, Map<string, GroupSum>> {
  const sums = new Map<string, Map<string, GroupSum>>()
  for (const tally of tallies) {
    const groups = sums.get(tally.column) ?? new Map<string, GroupSum>()
    sums.set(tally.column, groups)
    const key = keyOf(tally)
    const count = Object.values(tally.counts).reduce((sum, value) => sum + value, 0)
    if (!groups.has(key)) groups.set(key, { group: tally.group, index: tally.index, count })
  }
  return sums
}

/** How many ballots each group gave in most columns: one that differs is the odd one. */
function usualTotals(sums: ReadonlyMap<string, ReadonlyMap<string, GroupSum>>): Map<string, number> {
  const counted = new Map<string, Map<number, number>>()
  for (const groups of sums.values()) {
    for (const { group, count } of groups.values()) {
      const key = nameKey(group ?? '')
      const times = counted.get(key) ?? new Map<number, number>()
      counted.set(key, times.set(count, (times.get(count) ?? 0) + 1))
    }
  }
  return new Map(
    [...counted].map(([key, times]) => {
      const [most] = [...times].reduce((best, one) => (one[1] > best[1] ? one : best))
      return [key, most] as const
    }),
  )
}

/** null where nobody can tell how many ballots the groups asked gave. */
function expectedOf(
  asked: readonly string[],
  usual: ReadonlyMap<string, number>,
  valid: number | null,
): number | null {
  const present = asked.map((group) => usual.get(nameKey(group)))
  if (usual.has('') || present.every((count) => count === undefined)) return null
  const total = present.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return valid === null ? total : Math.min(total, valid)
}

function* unevenGroups(
  paper: WorkingPaper<unknown>,
  column: string,
  groups: ReadonlyMap<string, GroupSum>,
  usual: ReadonlyMap<string, number>,
): Generator<Finding> {
  for (const { group, index, count } of groups.values()) {
    const expected = usual.get(nameKey(group ?? ''))
    if (group === null || expected === undefined || expected === count) continue
    yield {
      ...paper.source.at('tallies', index, 'counts'),
      message: {
        zh: `${column} 中${group}合计 ${count} 票，其他各项合计 ${expected} 票`,
        en: `${column}: ${count} ballots of ${group}, ${expected} in the others`,
      },
      hint: balanceHint,
    }
  }
}

function absentColumn(paper: WorkingPaper<unknown>, column: string): Finding {
  return {
    ...paper.source.key('tallies'),
    message: { zh: `汇总票数中没有 ${column}`, en: `there is no tally of ${column}` },
    hint: { zh: `补上 ${column} 的票数。`, en: `Add the counts of ${column}.` },
  }
}

/** Where nobody can tell how many were asked, there are at most the valid ballots. */
function wrongTotal(
  paper: WorkingPaper<unknown>,
  column: string,
  groups: readonly GroupSum[],
  expected: number | null,
  valid: number | null,
): Finding | null {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const limit = expected ?? valid
  if (limit === null || total === limit || (expected === null && total < limit)) return null
  return {
    ...paper.source.at('tallies', groups[0]?.index ?? 0, 'counts'),
    message: {
      zh: `${column} 各选项合计 ${total} 票，有效票应为 ${limit} 票`,
      en: `${column} adds up to ${total}, valid ballots are ${limit}`,
    },
    hint: balanceHint,
  }
}

const balanceHint = {
  zh: '核对计票表：没有作答、弃权的也要计入，合计等于有效票数。',
  en: 'Look at the tally sheet: blanks and abstentions count too, and the sum is the valid ballots.',
}

function keyOf({ column, group }: ColumnTally): string {
  return `${column}\n${group === null ? '' : nameKey(group)}`
}
