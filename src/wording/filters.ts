import { Drop, type FilterImplOptions } from 'liquidjs'
import { dateFilters } from './date-filters.ts'
import { FilterMisuse } from './filter-misuse.ts'
import { listFilters } from './list-filters.ts'
import { numberFilters } from './number-filters.ts'
import { absenceFilters, Placeholder, textFilters } from './text-filters.ts'

type Words = (value: unknown, ...args: unknown[]) => unknown

const passingAbsence: Readonly<Record<string, Words>> = {
  ...numberFilters,
  ...dateFilters,
  ...listFilters,
  ...textFilters,
}

/** Every filter there is; LiquidJS's own are not among them, since they know neither exact numbers nor absence. */
export const filterNames: readonly string[] = [...Object.keys(passingAbsence), ...Object.keys(absenceFilters)]

/** Filters that give back elements of the list they were given, so that names of elements can be checked after them. */
export const keepsElements: ReadonlySet<string> = new Set(['where', 'take', 'skip'])
export const givesElement: ReadonlySet<string> = new Set(['first', 'last'])

export function liquidFilters(): Record<string, FilterImplOptions> {
  const filters: Record<string, FilterImplOptions> = Object.create(null)
  for (const [name, words] of Object.entries(passingAbsence)) filters[name] = guarded(name, words, true)
  for (const [name, words] of Object.entries(absenceFilters)) filters[name] = guarded(name, words, false)
  return filters
}

function guarded(name: string, words: Words, passes: boolean): FilterImplOptions {
  return function (value: unknown, ...args: unknown[]): unknown {
    this.context.memoryLimit.use(sizeOf(value))
    if (value instanceof Placeholder || (passes && (value === null || value === undefined))) return value
    try {
      const result = words(value, ...args.map((each) => (each instanceof Drop ? null : each)))
      this.context.memoryLimit.use(sizeOf(result))
      return result
    } catch (error) {
      if (!(error instanceof FilterMisuse)) throw error
      throw new FilterMisuse({ zh: `${name} ${error.text.zh}`, en: `${name} ${error.text.en}` })
    }
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}
