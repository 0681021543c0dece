import { recordsById } from './records.ts'
import type { Place } from './workspace.ts'

/**
 * The next id of a prefix in a village: one above the highest that any of its papers has or refers to, ordinary and
 * restricted, and that names a file of evidence, and above the highest of its history; ids are never used twice.
 */
export function nextId(village: Place, prefix: string, everUsed: number): string {
  const highest = Math.max(
    everUsed,
    ...idsIn([...recordsById(village).keys()], prefix),
    ...village.papers.flatMap(({ data }) => idsIn(stringsIn(data), prefix)),
    ...idsIn(
      [...village.evidence.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1)),
      prefix,
    ),
  )
  return idOf(prefix, highest + 1)
}

export function idOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`
}

function idsIn(texts: readonly string[], prefix: string): number[] {
  const begins = `${prefix}-`
  return texts.flatMap((text) => {
    const digits = text.startsWith(begins) ? /^\d{3,}/u.exec(text.slice(begins.length))?.[0] : undefined
    return digits === undefined ? [] : [Number(digits)]
  })
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** The next sheet or ballot, or the next code such as `m6`; null where records are not numbered at all. */
export function nextCode(records: readonly Readonly<Record<string, unknown>>[]): number | string | null {
  const ballots = records.map(({ ballot }) => ballot).filter((ballot) => typeof ballot === 'number')
  if (ballots.length > 0) return ballots.reduce((most, ballot) => Math.max(most, ballot), 0) + 1
  const codes = records.flatMap(({ id }) => /^([a-z])(\d+)$/u.exec(String(id ?? ''))?.slice(1) ?? [])
  const [letter] = codes
  if (letter === undefined) return null
  return `${letter}${Math.max(...codes.filter((_, index) => index % 2 === 1).map(Number)) + 1}`
}
