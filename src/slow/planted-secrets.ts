import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { childField, type Field, resolveField } from '../papers/fields.ts'
import { paperKinds } from '../papers/index.ts'

/** A mark that no paper, template or program holds. */
export const SECRET = /密丙[0-9]{4}辰/gu

export function secretOf(number: number): string {
  return `密丙${String(number).padStart(4, '0')}辰`
}

export interface Place {
  readonly file: string
  readonly path: readonly (string | number)[]
}

/** Every prose of the papers under a folder: strings that are free in form and refer to nothing. */
export function prosePlaces(folder: string): Place[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  )
  return files.sort().flatMap((name) => {
    const file = join(folder, name)
    const data: unknown = parse(readFileSync(file, 'utf8'))
    const kind = paperKinds.find((one) => `${one.name}.yaml` === basename(file))
    return kind ? proseIn(data, resolveField(kind.schema as Field), []).map((path) => ({ file, path })) : []
  })
}

function proseIn(value: unknown, field: Field, path: readonly (string | number)[]): Place['path'][] {
  if (typeof value === 'string') return isProse(field, path) ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    const step = Array.isArray(value) ? Number(key) : key
    const child = childField(field, step)
    return child ? proseIn(item, child, [...path, step]) : []
  })
}

/** Names stay names: what is written there is somebody's, and public by that; sheets of answers are no prose. */
const NAMES = [
  ...['name', 'alias', 'person', 'petitioner', 'recorder', 'handler', 'by', 'to', 'kind', 'answers', 'marks'],
  ...['owner', 'leader', 'contractor', 'debtor', 'holder', 'party'],
]

function isProse(field: Field, path: Place['path']): boolean {
  const key = path.findLast((step) => typeof step === 'string')
  const forms = [field, ...(field.anyOf ?? []).map(resolveField)]
  const free = forms.every((one) => !one.enum && !one.pattern && !one.format && !one['x-refers'])
  return free && !NAMES.includes(String(key))
}

/** Puts a text behind what stands at a place; comments of the file are not kept. */
export function plant(places: readonly Place[], textOf: (index: number) => string): void {
  const byFile = new Map<string, unknown>()
  for (const [index, { file, path }] of places.entries()) {
    const data = byFile.get(file) ?? parse(readFileSync(file, 'utf8'))
    byFile.set(file, data)
    const last = path.at(-1) as string | number
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], data) as Record<
      string | number,
      string
    >
    holder[last] = `${holder[last] ?? ''}${textOf(index)}`
  }
  for (const [file, data] of byFile) writeFileSync(file, stringify(data))
}

/** Numbers from 0 up to `bound`, the same for the same seed (mulberry32). */
export function seeded(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}
