import type { Hidden } from './hidden-figures.ts'
import { sum } from './tally-grid.ts'

interface Item {
  readonly aspect: string
  readonly n: number
  /** whether it has a score, by which it counts in means */
  readonly scored: boolean
  readonly hidden: Hidden | null
}

export interface HiddenItems {
  /** in the order of the items given */
  readonly items: readonly (Hidden | null)[]
  /** aspects without a score of their own */
  readonly aspects: ReadonlySet<string>
  readonly overall: boolean
}

/**
 * A score that is hidden could be had from the mean it counts in, less the others. So the item of the same aspect with the
 * fewest answers hides with it; where there is none, the aspect has no score, and the next smallest aspect neither;
 * where there is none of those, there is no overall score.
 */
export function coverItems(given: readonly Item[]): HiddenItems {
  const items = given.map(({ hidden }) => hidden)
  const names = [...new Set(given.map(({ aspect }) => aspect))]
  const within = (name: string) => given.flatMap(({ aspect }, index) => (aspect === name ? [index] : []))
  const lacks = (index: number) =>
    given[index]?.scored && ['few', 'score'].includes(given[index]?.hidden ?? '')
  const answers = (index: number) => given[index]?.n ?? 0
  const cover = (name: string): boolean => {
    const open = within(name).filter((index) => given[index]?.scored && !lacks(index))
    const least = leastOf(open, answers)
    if (least === undefined) return false
    items[least] = 'cover'
    return true
  }
  const aspects = new Set(names.filter((name) => within(name).some(lacks) && !cover(name)))
  if (aspects.size === 0) return { items, aspects, overall: false }
  const others = names.filter(
    (name) => !aspects.has(name) && within(name).some((index) => given[index]?.scored),
  )
  const next = leastOf(others, (name) => sum(within(name).map(answers)))
  if (next === undefined) return { items, aspects, overall: true }
  cover(next)
  return { items, aspects: aspects.add(next), overall: false }
}

/** The first of several alike. */
function leastOf<One>(all: readonly One[], size: (one: One) => number): One | undefined {
  return all.reduce<One | undefined>(
    (least, one) => (least !== undefined && size(least) <= size(one) ? least : one),
    undefined,
  )
}
