import type { Path } from '../source/location.ts'
import type { WorkingPaper } from './paper.ts'
import type { Place } from './workspace.ts'

/** A record that has a number of its own, such as `WT-001`. */
export interface NumberedRecord {
  readonly id: string
  readonly paper: WorkingPaper<unknown>
  /** of the record in its paper: `['issues', 0]` */
  readonly path: Path
  readonly record: Readonly<Record<string, unknown>>
}

const ofPlace = new WeakMap<Place, ReadonlyMap<string, readonly NumberedRecord[]>>()

/** The numbered records of a place by id, ordinary and restricted; several where a number was used twice. */
export function recordsById(place: Place): ReadonlyMap<string, readonly NumberedRecord[]> {
  const known = ofPlace.get(place)
  if (known) return known
  const records = new Map<string, NumberedRecord[]>()
  for (const paper of place.papers) {
    for (const one of recordsOf(paper)) {
      const same = records.get(one.id)
      if (same) same.push(one)
      else records.set(one.id, [one])
    }
  }
  ofPlace.set(place, records)
  return records
}

/** The numbered records of a paper in the order of its lists. */
function* recordsOf(paper: WorkingPaper<unknown>): Generator<NumberedRecord> {
  const data = paper.data as Readonly<Record<string, unknown>>
  for (const { key, prefix } of paper.kind.records) {
    if (prefix === null || !Object.hasOwn(data, key)) continue
    const list = data[key]
    if (!Array.isArray(list)) continue
    for (const [index, record] of list.entries()) {
      yield { id: String(record.id), paper, path: [key, index], record }
    }
  }
}
