import { isOwnVillage } from '../analysis/references/paper-references.ts'
import { resolveReference } from '../analysis/references/resolve-reference.ts'
import { evidence } from '../papers/evidence.ts'
import { nameKey } from '../papers/name-key.ts'
import { type ReadReference, readReference } from '../papers/read-reference.ts'
import { recordsById } from '../papers/records.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Location } from '../source/location.ts'
import { sourceLabel } from './source-labels.ts'

/** `apart`: kept with the restricted papers, of which nothing but the number is said. */
export type TraceState = 'found' | 'apart' | 'missing'

export interface TracedEvidence {
  /** in whose list it stands */
  readonly village: Village
  /** `ZZ-003` */
  readonly id: string
  readonly state: TraceState
  /** the page that is referred to */
  readonly page: number | null
  /** how many it has */
  readonly pages: number | null
  /** relative to the round */
  readonly file: string | null
  /** as it was when it was listed */
  readonly sha256: string | null
}

export interface TracedSource {
  /** as the paper writes it: `ZZ-003#p12` */
  readonly reference: string
  /** 佐证材料ZZ-003第12页 */
  readonly label: string
  readonly state: TraceState
  /** worked out when asked for: it costs reading the paper again */
  readonly place: () => Location | null
  readonly evidence: readonly TracedEvidence[]
}

/** What is cited, the record each leads to and the evidence under it. `workspace` holds no restricted papers. */
export function traceSources(
  sources: readonly string[],
  village: Village,
  workspace: Workspace,
): TracedSource[] {
  return sources.map((reference) => {
    const { kind, number, title } = sourceLabel(reference, village)
    const label = `${kind}${number}${title}`
    const read = readReference(reference)
    const where = read && villageOf(read, village, workspace)
    if (!read || !where) return { reference, label, state: 'missing', place: () => null, evidence: [] }
    const resolved = resolveReference(read, where, workspace)
    const state = resolved === 'found' ? 'found' : resolved === 'not-here' ? 'apart' : 'missing'
    return {
      reference,
      label,
      state,
      place: () => (state === 'found' ? placeOf(read, where) : null),
      evidence: evidenceUnder(read, where),
    }
  })
}

function villageOf(read: ReadReference, village: Village, { villages }: Workspace): Village | null {
  if (isOwnVillage(read, village)) return village
  const key = nameKey(read.village ?? '')
  return villages.find(({ name }) => nameKey(name) === key) ?? null
}

function placeOf({ prefix, name }: ReadReference, village: Village): Location | null {
  if (prefix === null) {
    const paper = village.papers.find(({ kind }) => kind.name === name)
    return paper ? { file: paper.source.file } : null
  }
  const [found] = recordsById(village).get(name) ?? []
  return found ? found.paper.source.at(...found.path) : null
}

function evidenceUnder({ prefix, name, page }: ReadReference, village: Village): TracedEvidence[] {
  if (prefix === 'ZZ') return [evidenceOf(name, page, village)]
  const { evidence: list = [], scan } = (recordsById(village).get(name)?.[0]?.record ?? {}) as {
    readonly evidence?: readonly string[]
    readonly scan?: string
  }
  return [...list, ...(scan ? [scan] : [])].flatMap((reference) => {
    const read = readReference(reference)
    return read?.prefix === 'ZZ' ? [evidenceOf(read.name, read.page, village)] : []
  })
}

/** Evidence that the ordinary list does not have lies in the restricted one, or nowhere: `check` tells which. */
function evidenceOf(id: string, page: number | null, village: Village): TracedEvidence {
  for (const { data, source } of papersOf(village, evidence)) {
    const entry = data.evidence.find((one) => one.id === id)
    if (!entry) continue
    const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1)
    const file = entry.file === null ? null : `${folder}${entry.file}`
    return { village, id, state: 'found', page, pages: entry.pages ?? null, file, sha256: entry.sha256 }
  }
  return { village, id, state: 'apart', page, pages: null, file: null, sha256: null }
}
