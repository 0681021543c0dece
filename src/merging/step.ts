import { labelAt } from '../papers/fields.ts'
import type { Path } from '../source/location.ts'
import { entryName, shownName } from './entry-name.ts'

/** From a paper to a value: a key, the entry of a name, or the entry of a place where entries have no names. */
export type Step = string | number | { readonly is: string }

/** Where the steps lead in these data; null where a named entry is not there. The last key need not be there. */
export function pathOf(data: unknown, steps: readonly Step[]): Path | null {
  const path: (string | number)[] = []
  let value = data
  for (const step of steps) {
    const key: string | number = typeof step === 'object' ? placeOf(value, step.is) : step
    if (key === -1) return null
    path.push(key)
    value = childOf(value, key)
  }
  return path
}

/** The value at the steps; undefined where there is none. */
export function valueAt(data: unknown, steps: readonly Step[]): unknown {
  const path = pathOf(data, steps)
  return path === null ? undefined : path.reduce(childOf, data)
}

/** The steps in the words of the form: 各期租金（2024）·实收 */
export function labelOf(schema: object, steps: readonly Step[]): string {
  const path: (string | number)[] = []
  const words: string[] = []
  for (const step of steps) {
    if (typeof step === 'string') {
      path.push(step)
      words.push(labelAt(schema, path))
    } else {
      path.push(0)
      const name = typeof step === 'number' ? `第${step + 1}项` : shownName(step.is)
      words.push(`${words.pop() ?? ''}（${name}）`)
    }
  }
  return words.join('·')
}

function placeOf(list: unknown, name: string): number {
  return Array.isArray(list) ? list.findIndex((entry) => entryName(entry) === name) : -1
}

function childOf(value: unknown, key: string | number): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string | number, unknown>>)[key]
}
