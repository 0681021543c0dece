/** What tells entries of a list apart, in the order in which it is looked for; the later parts may be missing. */
const NAMES: readonly (readonly [first: string, ...rest: string[]])[] = [
  ['id'],
  ['ballot'],
  ['alias'],
  ['item', 'group'],
  ['subject', 'group'],
  ['officer'],
  ['year'],
  ['occasion', 'date'],
  ['topic'],
  ['key'],
  ['name'],
]

/** `id=WT-001`, `item=Q01 group=党员`; null for an entry that nothing tells from others. */
export function entryName(entry: unknown): string | null {
  if (!isRecord(entry)) return null
  const named = NAMES.find(([first]) => isName(entry[first]))
  if (!named) return null
  return named.flatMap((key) => (isName(entry[key]) ? [`${key}=${entry[key]}`] : [])).join(' ')
}

/** What people call it: `WT-001`, `Q01·党员`. */
export function shownName(name: string): string {
  return name
    .split(/ (?=[a-z]+=)/u)
    .map((part) => part.slice(part.indexOf('=') + 1))
    .join('·')
}

/** The names of a list whose entries all have one of their own; null where any has none, or shares it. */
export function namesOf(list: readonly unknown[]): readonly string[] | null {
  const names = list.map(entryName)
  if (names.some((name) => name === null) || new Set(names).size < names.length) return null
  return names as string[]
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
