/** Plain JSON. Exact numbers are `{ num, den }` of digit strings, money is that in 元 or a string of whole cents (分). */
export type Fact = null | boolean | number | string | readonly Fact[] | { readonly [name: string]: Fact }

/** What a report knows, by the names its template uses. An absent fact is null, never a missing name. */
export type Facts = { readonly [name: string]: Fact }

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a name of its own, never of its prototype; undefined where there is none. */
export function ownValue(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
