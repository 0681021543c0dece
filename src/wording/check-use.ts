import type { Template as TagTree } from 'liquidjs'
import { walkNames } from './check-names.ts'
import { type FactName, factNames } from './fact-names.ts'
import type { Facts } from './facts.ts'
import { Problems } from './problem.ts'

/** What documents of one kind have together; the names are those of a single one. */
export function namesOfAll(documents: readonly Facts[]): readonly FactName[] {
  const prefix = 'all[].'
  return factNames({ all: documents }).flatMap((one) =>
    one.name.startsWith(prefix) ? [{ ...one, name: one.name.slice(prefix.length) }] : [],
  )
}

/** Reports tags that no document can fill, and facts that no tag asks for. */
export function checkUse(trees: readonly TagTree[], documents: readonly Facts[], problems: Problems): void {
  const names = namesOfAll(documents)
  const { places, root } = shapeOf(names)
  const used = new Set<string>()
  const absent = new Set(names.filter(({ kind }) => kind === 'absent').map(({ name }) => name))
  walkNames(trees, root as unknown as Facts, new Problems(problems.template), (samples, span) => {
    for (const sample of samples ?? []) {
      const name = places.get(sample as object)
      if (name === undefined) continue
      used.add(name)
      if (!absent.has(name)) continue
      problems.add('unfilled', span, {
        zh: `“${name}”在本轮没有数据可填`,
        en: `No document of this round has "${name}"`,
      })
    }
  })
  const unused = names.filter(({ name }) => isUnused(name, used)).map(({ name }) => name)
  if (unused.length === 0) return
  const message = { zh: `没有写到的事实：${unused.join('、')}`, en: `Facts not used: ${unused.join(', ')}` }
  problems.add('unused', { start: 0, end: 0 }, message)
}

/** Neither it nor what it stands under or holds is asked for; of a whole set only the set is said. */
function isUnused(name: string, used: ReadonlySet<string>): boolean {
  const parent = name.includes('.') ? name.slice(0, name.lastIndexOf('.')).replace(/\[\]$/u, '') : null
  const reached = (one: string) =>
    used.has(one) || [...used].some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[]`))
  return !reached(name) && (parent === null || reached(parent))
}

/** Facts with an object of its own for each name, by which it is known again however a template gets there. */
function shapeOf(names: readonly FactName[]) {
  const places = new WeakMap<object, string>()
  const at = new Map<string, Record<string, unknown>>()
  const root: Record<string, unknown> = {}
  for (const { name, kind } of names) {
    const dot = name.lastIndexOf('.')
    const above = dot < 0 ? root : at.get(name.slice(0, dot))
    const element: Record<string, unknown> = {}
    const place = kind === 'list' ? [element] : element
    if (above) above[name.slice(dot + 1)] = place
    at.set(kind === 'list' ? `${name}[]` : name, element)
    places.set(place, name)
  }
  return { places, root }
}
