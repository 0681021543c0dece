import type { PaperVersion } from '../history/paper-version.ts'
import { canonicalJson as canonical } from '../signatures/canonical-json.ts'
import { isRecord } from './entry-name.ts'
import type { Renaming } from './renaming.ts'

/** The readable papers of a village or town at one time, by file. */
export type PlaceVersion = ReadonlyMap<string, PaperVersion>

export interface PlaceVersions {
  readonly base: PlaceVersion
  readonly ours: PlaceVersion
  readonly theirs: PlaceVersion
}

/** When a side first saved a record, in seconds since 1970; null where that is not known. */
export type FirstSaved = (side: 'ours' | 'theirs', file: string, number: string) => number | null

const unknown: FirstSaved = () => null

/**
 * Numbers that both sides gave to different new records. The signed one keeps its number, else the one that was saved
 * first, else the smaller text; the other gets the next free letter, a ballot the next free number.
 */
export function collisions(
  place: string,
  versions: PlaceVersions,
  firstSaved: FirstSaved = unknown,
): Renaming[] {
  return [...letterRenamings(place, versions, firstSaved), ...ballotRenamings(place, versions, firstSaved)]
}

const NUMBER = /^([A-Z]{2}-\d{3,})([a-z]?)$/u

function letterRenamings(place: string, { base, ours, theirs }: PlaceVersions, firstSaved: FirstSaved) {
  const [old, mine, its] = [numberedIn(base), numberedIn(ours), numberedIn(theirs)]
  const taken = new Set([...old.keys(), ...mine.keys(), ...its.keys()])
  const both = [...mine.keys()].filter((id) => its.has(id) && !old.has(id)).sort()
  return both.flatMap((id): Renaming[] => {
    const [one, other] = [mine.get(id), its.get(id)]
    if (!one || !other || canonical(one) === canonical(other)) return []
    const side = loser(one.record, other.record, (which) =>
      firstSaved(which, (which === 'ours' ? one : other).file, id),
    )
    const to = nextLetter(id, taken)
    taken.add(to)
    return [{ side, place, from: id, to }]
  })
}

interface Found {
  readonly file: string
  readonly record: Readonly<Record<string, unknown>>
}

function numberedIn(papers: PlaceVersion): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const [file, version] of papers) {
    for (const record of numberedRecords(version)) {
      const id = String(record.id)
      if (!found.has(id)) found.set(id, { file, record })
    }
  }
  return found
}

function numberedRecords({ kind, data }: PaperVersion) {
  const lists = kind.records.map(({ key, prefix }) => (prefix === null ? null : data[key]))
  const records = lists.flatMap((list) => (Array.isArray(list) ? list.filter(isRecord) : []))
  return records.filter(({ id }) => NUMBER.test(String(id)))
}

function loser(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  saved: (side: 'ours' | 'theirs') => number | null,
): 'ours' | 'theirs' {
  const signed = signatures(ours) - signatures(theirs)
  if (signed !== 0) return signed > 0 ? 'theirs' : 'ours'
  const [mine, its] = [saved('ours'), saved('theirs')]
  if (mine !== null && its !== null && mine !== its) return mine < its ? 'theirs' : 'ours'
  return canonical(ours) < canonical(theirs) ? 'theirs' : 'ours'
}

function signatures({ sign }: Readonly<Record<string, unknown>>): number {
  return isRecord(sign) ? Object.values(sign).filter((one) => one !== null).length : 0
}

/** WT-007 → WT-007b, WT-007c …; beyond z the next number that nobody has. */
function nextLetter(id: string, taken: ReadonlySet<string>): string {
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
const BALLOTS: readonly (readonly [kind: string, list: string])[] = [
  ['survey', 'responses'],
  ['rating', 'ballots'],
]

function ballotRenamings(place: string, versions: PlaceVersions, firstSaved: FirstSaved): Renaming[] {
  return BALLOTS.flatMap(([kind, list]) => {
    const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map((one) =>
      ballotsIn(one, kind, list),
    )
    if (!base || !ours || !theirs) return []
    const both = [...ours.ballots.keys()].filter(
      (number) => theirs.ballots.has(number) && !base.ballots.has(number),
    )
    const texts = (its: Ballots) => both.map((number) => canonical(its.ballots.get(number))).join('\n')
    // Two stacks numbered apart: where one sheet differs none is the other's, even if they say the same.
    if (texts(ours) === texts(theirs)) return []
    const [first = 0] = both
    const side = loser({ stack: texts(ours) }, { stack: texts(theirs) }, (which) =>
      firstSaved(which, (which === 'ours' ? ours : theirs).file, String(first)),
    )
    const numbers = [base, ours, theirs].flatMap(({ ballots }) => [...ballots.keys()])
    let next = numbers.reduce((most, number) => Math.max(most, number), 0)
    return both
      .sort((a, b) => a - b)
      .map((number): Renaming => {
        next += 1
        return { side, place, from: `${kind}@${number}`, to: `${kind}@${next}` }
      })
  })
}

interface Ballots {
  readonly file: string
  readonly ballots: ReadonlyMap<number, unknown>
}

function ballotsIn(papers: PlaceVersion, name: string, list: string): Ballots {
  for (const [file, { kind, data }] of papers) {
    const entries = kind.name === name ? data[list] : null
    if (!Array.isArray(entries)) continue
    const numbered = entries.filter(isRecord).filter(({ ballot }) => typeof ballot === 'number')
    return { file, ballots: new Map(numbered.map((one) => [Number(one.ballot), one])) }
  }
  return { file: '', ballots: new Map() }
}
