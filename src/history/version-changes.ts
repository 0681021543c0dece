import { type Change, paperChanges } from './paper-changes.ts'
import { type PaperParts, paperParts, textOutside } from './paper-parts.ts'
import { toPaperVersion, versionOfText } from './paper-version.ts'
import { reducedTexts } from './reduced-texts.ts'

type Bytes = Uint8Array | null

/**
 * What differs between two versions of a paper, field by field. Only the records whose text differs are parsed: a
 * history of thousands of papers is read in the time that a few take.
 */
export function versionChanges(file: string, before: Bytes, after: Bytes): Change[] {
  if (before === null || after === null) return cameOrWent(file, before, after)
  const [old, now] = [partsOf(before), partsOf(after)]
  const texts = old && now && reducedTexts(old, now)
  const [from, to] = texts?.map((text) => versionOfText(file, text)) ?? []
  return from && to ? paperChanges(from, to) : changesOfWhole(file, before, after)
}

function changesOfWhole(file: string, before: Bytes, after: Bytes): Change[] {
  return paperChanges(toPaperVersion(file, before), toPaperVersion(file, after))
}

/** Of a paper that is new or gone each record is one change, by its number. */
function cameOrWent(file: string, before: Bytes, after: Bytes): Change[] {
  const taken = partsOf(after ?? before)
  if (!taken) return changesOfWhole(file, before, after)
  const type = after === null ? ('removed' as const) : ('added' as const)
  const { kind } = taken
  const records = taken.parts
    .filter(({ name }) => name !== '')
    .map(({ list, name }, index): Change => {
      const path = [list ?? '', index]
      const nothing = { formerly: null, label: null, before: null, after: null, elsewhere: null }
      return { type, kind, record: name, path, ...nothing }
    })
  const top = textOutside(taken)
  if (NOTHING_ELSE.test(top)) return records
  const rest = versionOfText(file, top)
  if (rest === null) return changesOfWhole(file, before, after)
  const others = after === null ? paperChanges(rest, null) : paperChanges(null, rest)
  const order = [...top.matchAll(/^[a-z_]+(?=:)/gmu)].map(([key]) => key)
  const place = ({ record, path }: Change) =>
    record === null ? order.length : order.indexOf(String(path[0]))
  return [...records, ...others].sort((a, b) => place(a) - place(b))
}

/** The kind, comments and keys of lists. */
const NOTHING_ELSE = /^(?:(?:#.*|kind:.*|[a-z_]+:)?(?:\n|$))*$/u

/** null where it has to be parsed whole. */
function partsOf(bytes: Bytes): PaperParts | null {
  const known = bytes && taken.get(bytes)
  if (bytes === null || known !== undefined) return known ?? null
  const parts = paperParts(bytes)
  taken.set(bytes, parts)
  return parts
}

/** What one commit left is what the next one found. */
const taken = new WeakMap<Uint8Array, PaperParts | null>()
