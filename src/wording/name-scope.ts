import type { Text } from '../language.ts'
import { isRecord } from './facts.ts'
import { nearest, suggestion } from './nearest.ts'

/** Values a name may have, from which the names below it are known; null where nothing is known of them. */
export type Samples = readonly unknown[] | null

const OF_LISTS = ['size', 'first', 'last']

/** The samples one name further down; undefined where no sample knows the name though some could. */
export function below(samples: Samples, name: string | number): Samples | undefined {
  if (samples === null) return null
  const known = samples.filter((sample) => sample !== null && sample !== undefined)
  if (known.length === 0) return null
  const found = known.flatMap((sample) => valueBelow(sample, name))
  return found.length > 0 ? found : undefined
}

function valueBelow(sample: unknown, name: string | number): readonly unknown[] {
  if (Array.isArray(sample)) return ofList(sample, name)
  if (typeof sample === 'string') return name === 'size' ? [sample.length] : []
  return isRecord(sample) && Object.hasOwn(sample, name) ? [sample[name]] : []
}

function ofList(list: readonly unknown[], name: string | number): readonly unknown[] {
  if (name === 'size') return [list.length]
  if (typeof name === 'string' && !OF_LISTS.includes(name)) return []
  if (list.length === 0) return [null]
  return typeof name === 'number' ? [list.at(name) ?? null] : list
}

/** The elements of what a `for` goes through. */
export function elements(samples: Samples): Samples {
  if (samples === null) return null
  const found = samples.flatMap((sample) => (Array.isArray(sample) ? sample : []))
  return found.length === 0 ? null : found
}

function namesBelow(samples: Samples): string[] {
  const names = new Set<string>()
  for (const sample of samples ?? []) {
    if (Array.isArray(sample)) for (const name of OF_LISTS) names.add(name)
    else if (isRecord(sample)) for (const name of Object.keys(sample)) names.add(name)
  }
  return [...names]
}

/** The names a tag can use at one place: facts, and what loops and assigns have added. */
export class NameScope {
  readonly #names: Map<string, Samples>
  readonly #paths: () => readonly string[]

  constructor(names: Map<string, Samples>, paths: () => readonly string[]) {
    this.#names = names
    this.#paths = paths
  }

  with(added: Readonly<Record<string, Samples>>): NameScope {
    return new NameScope(new Map([...this.#names, ...Object.entries(added)]), this.#paths)
  }

  /** `assign` adds a name from here on. */
  set(name: string, samples: Samples): void {
    this.#names.set(name, samples)
  }

  get(name: string): Samples | undefined {
    return this.#names.get(name)
  }

  /** What was perhaps meant: a name of the same place, else a whole path of the facts. */
  hint(typed: string, path: string, above: Samples | undefined): Text | undefined {
    if (above?.some(Array.isArray) === true) return throughList(typed, path)
    const here = above === undefined ? [...this.#names.keys()] : namesBelow(above)
    const near = nearest(typed, here)
    if (near !== null) return suggestion(typed, [near])
    const elsewhere = this.#elsewhere(typed) ?? nearest(path, this.#paths())
    return elsewhere === null ? suggestion(typed, here) : suggestion(elsewhere, [elsewhere])
  }

  /** The first fact whose last name is like what was typed: `town` is `village.town`. */
  #elsewhere(typed: string): string | null {
    const byLast = new Map<string, string>()
    for (const path of this.#paths()) {
      const last = path.slice(path.lastIndexOf('.') + 1)
      if (!byLast.has(last)) byLast.set(last, path)
    }
    return byLast.get(nearest(typed, byLast.keys()) ?? '') ?? null
  }
}

function throughList(typed: string, path: string): Text {
  const list = path.slice(0, path.lastIndexOf('.'))
  return {
    zh: `“${list}”是一组数据，要逐项写：{% for 项 in ${list} %}{{ 项.${typed} }}{% endfor %}`,
    en: `"${list}" is a list: {% for item in ${list} %}{{ item.${typed} }}{% endfor %}`,
  }
}
