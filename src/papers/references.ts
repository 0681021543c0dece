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

/** What a paper refers to, of the targets that the pick wants; values that are `known` are left out. */
export function referencesOf(
  paper: WorkingPaper<unknown>,
  pick: TargetPick,
  known: (value: string) => boolean = () => false,
): readonly Reference[] {
  const route = routeOf(paper.kind.schema, pick)
  const walk: Walk = { path: [], found: [], known }
  if (route) follow(paper.data, route, walk)
  return walk.found
}

/** `name` keeps the routes of one pick apart from another's. */
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

/** `path` grows and shrinks on the way: a survey has hundreds of sheets and few references worth a copy. */
interface Walk {
  readonly path: (string | number)[]
  readonly found: Reference[]
  known(value: string): boolean
}

function follow(value: unknown, route: Route, walk: Walk): void {
  if (typeof value === 'string') {
    if (!route.targets || walk.known(value)) return
    walk.found.push({ value, path: walk.path.slice(), targets: route.targets })
  } else if (Array.isArray(value)) {
    if (route.items) followEach(value, route.items, walk)
  } else if (value !== null && typeof value === 'object') {
    followKeys(value as Readonly<Record<string, unknown>>, route, walk)
  }
}

function followEach(list: readonly unknown[], route: Route, walk: Walk): void {
  for (let index = 0; index < list.length; index += 1) {
    walk.path.push(index)
    follow(list[index], route, walk)
    walk.path.pop()
  }
}

function followKeys(record: Readonly<Record<string, unknown>>, route: Route, walk: Walk): void {
  for (const [key, next] of route.keys) {
    if (!Object.hasOwn(record, key)) continue
    walk.path.push(key)
    follow(record[key], next, walk)
    walk.path.pop()
  }
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
