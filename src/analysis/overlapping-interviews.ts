import { interviews } from '../papers/interviews.ts'
import { nameKey } from '../papers/name-key.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Source } from '../source/source.ts'

interface Sitting {
  /** `城东村/TH-003` */
  readonly name: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly source: Source
  readonly index: number
}

/** Two interviews at once, and who of the team is in both. */
export interface Overlap {
  readonly person: string
  readonly later: Sitting
  readonly earlier: Sitting
}

/** Each interview that begins while somebody in it sits in another; one that begins as the other ends does not. */
export function* overlappingInterviews(villages: readonly Village[]): Generator<Overlap> {
  for (const { person, sittings } of sittingsByPerson(villages)) {
    let earlier: Sitting | undefined
    for (const later of sittings) {
      if (earlier && later.date === earlier.date && later.from < earlier.to) yield { person, later, earlier }
      if (!earlier || later.date !== earlier.date || later.to > earlier.to) earlier = later
    }
  }
}

/** in the order of their beginnings */
function sittingsByPerson(villages: readonly Village[]): Iterable<{ person: string; sittings: Sitting[] }> {
  const people = new Map<string, { person: string; sittings: Sitting[] }>()
  for (const { sitting, there } of villages.flatMap(timedSittings)) {
    for (const [key, person] of there) {
      const one = people.get(key) ?? { person, sittings: [] }
      one.sittings.push(sitting)
      people.set(key, one)
    }
  }
  for (const { sittings } of people.values()) sittings.sort(byBeginning)
  return people.values()
}

/** Interviews whose day and times are known, with those of the team who were there. */
function timedSittings(village: Village): { sitting: Sitting; there: Map<string, string> }[] {
  return papersOf(village, interviews).flatMap(({ data, source }) =>
    data.interviews.flatMap(({ id, date, from, to, interviewers, recorder }, index) => {
      if (date === null || typeof from !== 'string' || typeof to !== 'string' || to <= from) return []
      const sitting = { name: `${village.name}/${id}`, date, from, to, source, index }
      const names = recorder === null ? interviewers : [...interviewers, recorder]
      return [{ sitting, there: new Map(names.map((name) => [nameKey(name), name])) }]
    }),
  )
}

function byBeginning(a: Sitting, b: Sitting): number {
  const [one, other] = [`${a.date} ${a.from}`, `${b.date} ${b.from}`]
  return one < other ? -1 : one > other ? 1 : 0
}
