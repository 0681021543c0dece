import type { PaperVersion } from '../history/paper-version.ts'
import { isRecord } from './entry-name.ts'

/** The readable papers of a village or town at one time, by file. */
export type PlaceVersion = ReadonlyMap<string, PaperVersion>

/** `WT-007`, and the letter behind it where one was given. */
export const NUMBER = /^([A-Z]{2}-\d{3,})([a-z]?)$/u

export type Values = Readonly<Record<string, unknown>>

export interface NumberedRecord {
  readonly file: string
  readonly record: Values
}

/** The records of a place by their numbers. */
export function numberedIn(papers: PlaceVersion): Map<string, NumberedRecord> {
  const found = new Map<string, NumberedRecord>()
  for (const [file, version] of papers) {
    for (const record of numberedRecords(version)) {
      const id = String(record.id)
      if (!found.has(id)) found.set(id, { file, record })
    }
  }
  return found
}

function numberedRecords({ kind, data }: PaperVersion): Values[] {
  const lists = kind.records.map(({ key, prefix }) => (prefix === null ? null : data[key]))
  const records = lists.flatMap((list) => (Array.isArray(list) ? list.filter(isRecord) : []))
  return records.filter(({ id }) => NUMBER.test(String(id)))
}

/** How many have signed a record. */
export function signatures({ sign }: Values): number {
  return isRecord(sign) ? Object.values(sign).filter((one) => one !== null).length : 0
}

/** WT-007 → WT-007b, WT-007c …; beyond z the next number that nobody has. */
export function nextLetter(id: string, taken: ReadonlySet<string>): string {
  const [, number = id, letter = ''] = NUMBER.exec(id) ?? []
  for (let code = Math.max(98, (letter.codePointAt(0) ?? 96) + 1); code <= 122; code += 1) {
    const candidate = `${number}${String.fromCodePoint(code)}`
    if (!taken.has(candidate)) return candidate
  }
  const [prefix = '', digits = '0'] = number.split('-')
  let next = Number(digits) + 1
  while (taken.has(`${prefix}-${String(next).padStart(3, '0')}`)) next += 1
  return `${prefix}-${String(next).padStart(3, '0')}`
}

/** Lists of sheets and ballots, which a clerk numbers one after the other. */
export const BALLOTS: readonly (readonly [kind: string, list: string])[] = [
  ['survey', 'responses'],
  ['rating', 'ballots'],
]

export interface Ballots {
  readonly file: string
  readonly ballots: ReadonlyMap<number, Values>
}

/** The sheets or ballots of a place by their numbers; '' where it has no such paper. */
export function ballotsIn(papers: PlaceVersion, name: string, list: string): Ballots {
  for (const [file, { kind, data }] of papers) {
    const entries = kind.name === name ? data[list] : null
    if (!Array.isArray(entries)) continue
    const numbered = entries.filter(isRecord).filter(({ ballot }) => typeof ballot === 'number')
    return { file, ballots: new Map(numbered.map((one) => [Number(one.ballot), one])) }
  }
  return { file: '', ballots: new Map() }
}
