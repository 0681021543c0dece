import type { Path } from '../source/location.ts'
import { type Field, resolveField } from './fields.ts'
import type { WorkingPaper } from './paper.ts'

/** A value that names something that stands elsewhere: a record, an officer, a group, an item. */
export interface Reference {
  readonly value: string
  readonly path: Path
  /** what it may name: id prefixes, `source` for any record, or `person`, `group`, `topic` … (`x-refers`) */
  readonly targets: readonly string[]
}

/** Where in the papers of a schema values stand that refer to a target; what leads to none is left out. */
interface Route {
  readonly targets: readonly string[] | null
  readonly keys: readonly (readonly [string, Route])[]
  readonly items: Route | null
}

const routes = new WeakMap<object, Map<string, Route | null>>()

/** What a paper refers to, of the targets that `wanted` picks; `name` keeps the routes of one pick apart. */
export function* referencesOf(paper: WorkingPaper<unknown>, pick: TargetPick): Generator<Reference> {
  const route = routeOf(paper.kind.schema, pick)
  if (route) yield* follow(paper.data, route, [])
}

export interface TargetPick {
  readonly name: string
  wanted(target: string): boolean
}

/** References to one kind of name, such as `officer`. */
export function pickTarget(name: string): TargetPick {
  return { name, wanted: (target) => target === name }
}

/** References to papers and their records: those with a prefix in capitals, and sources of any kind. */
export const paperTargets: TargetPick = {
  name: '*papers',
  wanted: (target) => target === 'source' || /^[A-Z]{2}$/u.test(target),
}

function* follow(value: unknown, route: Route, path: Path): Generator<Reference> {
  if (typeof value === 'string' && route.targets) yield { value, path, targets: route.targets }
  else if (Array.isArray(value) && route.items) yield* followEach(value.entries(), route.items, path)
  else if (value !== null && typeof value === 'object') {
    for (const [key, next] of route.keys) {
      if (Object.hasOwn(value, key))
        yield* follow((value as Record<string, unknown>)[key], next, [...path, key])
    }
  }
}

function* followEach(entries: Iterable<[number, unknown]>, route: Route, path: Path): Generator<Reference> {
  for (const [index, entry] of entries) yield* follow(entry, route, [...path, index])
}

function routeOf(schema: object, pick: TargetPick): Route | null {
  const known = routes.get(schema) ?? new Map<string, Route | null>()
  routes.set(schema, known)
  const route = known.get(pick.name)
  if (route !== undefined) return route
  const found = plan(schema as Field, pick)
  known.set(pick.name, found)
  return found
}

function plan(field: Field, pick: TargetPick): Route | null {
  const { properties = {}, items, 'x-refers': refers = [] } = resolveField(field)
  const named = typeof refers === 'string' ? [refers] : refers
  const targets = named.some((target) => pick.wanted(target)) ? named : null
  const keys = Object.entries(properties).flatMap(([key, child]): [string, Route][] => {
    const route = plan(child, pick)
    return route ? [[key, route]] : []
  })
  const inside = items ? plan(items, pick) : null
  return targets || inside || keys.length > 0 ? { targets, keys, items: inside } : null
}
