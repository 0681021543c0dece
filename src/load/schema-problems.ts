import type { PaperKind } from '../papers/paper.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Path } from '../source/location.ts'
import type { Source } from '../source/source.ts'
import { decimalProblems } from './decimals.ts'
import { diagnose } from './diagnose.ts'
import { validators } from './generated/validators.js'
import { type Complaint, complaintText } from './schema-messages.ts'

/** Everything in which a paper differs from its schema, each at its place and in the words of its labels. */
export function schemaProblems(
  kind: PaperKind<unknown>,
  source: Source,
  village: string | null,
): Diagnostic[] {
  const validate = validators[kind.name]
  if (!validate) throw new Error(`no validator was compiled for “${kind.name}”`)
  if (validate(source.value)) return decimalProblems(kind, source, village)
  const complaints = (validate.errors ?? []).map((error) => ({
    keyword: error.keyword,
    params: error.params as Readonly<Record<string, unknown>>,
    path: pathOf(error.instancePath, source.value),
  }))
  return mostTelling(complaints).map((complaint) => {
    const { code, key, ...said } = complaintText(kind, source, complaint)
    const place = key === undefined ? source.at(...complaint.path) : source.key(...complaint.path, key)
    return diagnose(code, village, { ...place, ...said })
  })
}

/** A JSON pointer as keys and indexes: `/visits/3/date` → ['visits', 3, 'date']. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  let at: unknown = value
  for (const step of pointer.split('/').slice(1)) {
    const key = Array.isArray(at) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(key)
    at = at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[key] : undefined
  }
  return path
}

/** Which of several complaints about one value helps: what a choice between shapes adds is noise. */
const weight = ['anyOf', 'oneOf', 'not', 'if', 'propertyNames', 'type', 'const']

function mostTelling(complaints: readonly Complaint[]): Complaint[] {
  const byPlace = new Map<string, Complaint>()
  const others: Complaint[] = []
  for (const complaint of complaints) {
    if (complaint.keyword === 'required' || complaint.keyword === 'additionalProperties') {
      others.push(complaint)
      continue
    }
    const place = JSON.stringify(complaint.path)
    const known = byPlace.get(place)
    if (
      !known ||
      weight.indexOf(known.keyword) < weight.indexOf(complaint.keyword) ||
      !weight.includes(complaint.keyword)
    ) {
      byPlace.set(place, complaint)
    }
  }
  return unrepeated([...byPlace.values(), ...others], complaints)
}

/** A record of the wrong shape is complained of once for each shape it might have had. */
function unrepeated(chosen: readonly Complaint[], all: readonly Complaint[]): Complaint[] {
  const shapes = new Set(
    all
      .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
      .map(({ path }) => JSON.stringify(path)),
  )
  const above = placesAbove(chosen)
  const seen = new Set<string>()
  return chosen.filter((complaint) => {
    const place = JSON.stringify(complaint.path)
    const id = JSON.stringify([place, complaint.keyword, complaint.params])
    const nullShape = shapes.has(place) && complaint.keyword === 'type' && complaint.params.type === 'null'
    if (seen.has(id) || (nullShape && (above.get(place) ?? 0) > 1)) return false
    seen.add(id)
    return true
  })
}

/** How many complaints there are of each place and of what lies below it. */
function placesAbove(complaints: readonly Complaint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { path } of complaints) {
    for (let depth = 0; depth <= path.length; depth += 1) {
      const place = JSON.stringify(path.slice(0, depth))
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  return counts
}
