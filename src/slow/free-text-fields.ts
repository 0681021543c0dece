import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type Field, resolveField } from '../papers/fields.ts'
import { paperKinds } from '../papers/index.ts'

/** A field that takes any text, by the keys that lead to it, `[]` for any record of a list: `issues.[].text`. */
export interface FreeTextField {
  readonly kind: string
  readonly pattern: readonly string[]
}

/** A place of such a field in a paper; where the paper says nothing there yet, `missing` is what has to be put in. */
export interface FreeTextPlace {
  readonly field: string
  readonly file: string
  readonly path: readonly (string | number)[]
}

/** Every free text of every ordinary kind of paper, as the schemas have them. */
export function freeTextFields(): readonly FreeTextField[] {
  return paperKinds
    .filter(({ restricted }) => !restricted)
    .flatMap((kind) =>
      [...fieldsIn(resolveField(kind.schema as Field), [])].map((pattern) => ({ kind: kind.name, pattern })),
    )
}

function* fieldsIn(field: Field, path: readonly string[]): Generator<readonly string[]> {
  if (isFreeText(field)) yield path
  for (const [key, child] of Object.entries(field.properties ?? {}))
    yield* fieldsIn(resolveField(child), [...path, key])
  if (field.items) yield* fieldsIn(resolveField(field.items), [...path, '[]'])
  for (const one of [...(field.anyOf ?? []), ...(field.oneOf ?? [])]) yield* fieldsIn(resolveField(one), path)
}

function isFreeText(field: Field): boolean {
  const types = [field.type].flat()
  return (
    types.includes('string') &&
    !field.enum &&
    !field.pattern &&
    !field.format &&
    !field['x-refers'] &&
    !('const' in field)
  )
}

/** Where these fields stand in the ordinary papers under a folder. */
export function placesOf(folder: string, { kind, pattern }: FreeTextField): FreeTextPlace[] {
  const name = `${kind}.${pattern.join('.')}`
  return papersIn(folder, kind).flatMap((file) =>
    [...follow(parse(readFileSync(file, 'utf8')), pattern, [])].map((path) => ({ field: name, file, path })),
  )
}

/** The files of a kind outside the restricted papers. */
export function papersIn(folder: string, kind: string): string[] {
  const file = paperKinds.find(({ name }) => name === kind)?.file
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === file && !path.startsWith('restricted'))
    .sort()
    .map((path) => join(folder, path))
}

/** The paths of a pattern whose last step is a text, or could be: a key that its record does not have. */
function* follow(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: readonly (string | number)[],
): Generator<readonly (string | number)[]> {
  if (step === undefined) {
    if (typeof value === 'string' || value === null || value === undefined) yield path
    return
  }
  if (step === '[]') {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* follow(item, rest, [...path, index])
    return
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  yield* follow((value as Record<string, unknown>)[step], rest, [...path, step])
}
