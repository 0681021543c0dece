import { decodePaper } from '../source/decode.ts'
import { type Change, paperChanges } from './paper-changes.ts'
import { type PaperParts, paperParts } from './paper-parts.ts'
import { type PaperVersion, toPaperVersion } from './paper-version.ts'

type Bytes = Uint8Array | null

/**
 * What differs between two versions of a paper, field by field. Only the records whose text differs are parsed: a
 * history of thousands of papers is read in the time that a few take.
 */
export function versionChanges(file: string, before: Bytes, after: Bytes): Change[] {
  if (before === null || after === null) return cameOrWent(file, before, after)
  const [old, now] = [partsOf(before), partsOf(after)]
  if (!old || !now || old.kind !== now.kind || keysOf(old) !== keysOf(now))
    return paperChanges(toPaperVersion(file, before), toPaperVersion(file, after))
  return paperChanges(versionOf(file, reduced(old, now)), versionOf(file, reduced(now, old)))
}

/** Of a paper that is new or gone each record is one change, by its number. */
function cameOrWent(file: string, before: Bytes, after: Bytes): Change[] {
  const parts = partsOf(after ?? before)
  if (!parts) return paperChanges(toPaperVersion(file, before), toPaperVersion(file, after))
  const { kind, top, lists } = parts
  const type = after === null ? ('removed' as const) : ('added' as const)
  const whole = { type, kind, formerly: null, label: null, before: null, after: null }
  const records = [...lists].flatMap(([key, list]) =>
    [...list.keys()].map((record, index): Change => ({ ...whole, record, path: [key, index] })),
  )
  const plain = top.split('\n').every((line) => line === '' || /^(?:#|kind:|[a-z_]+:$)/u.test(line))
  if (plain) return records
  const rest = versionOf(file, top)
  const others = after === null ? paperChanges(rest, null) : paperChanges(null, rest)
  const order = [...top.matchAll(/^[a-z_]+(?=:)/gmu)].map(([key]) => key)
  const place = ({ record, path }: Change) =>
    record === null ? order.length : order.indexOf(String(path[0]))
  return [...records, ...others].sort((a, b) => place(a) - place(b))
}

function keysOf({ lists }: PaperParts): string {
  return [...lists.keys()].sort().join()
}

/** null where it has to be parsed whole. */
function partsOf(bytes: Bytes): PaperParts | null {
  const known = bytes && taken.get(bytes)
  if (bytes === null || known !== undefined) return known ?? null
  const { text, encoding } = decodePaper(bytes)
  const parts = encoding ? null : paperParts(text)
  taken.set(bytes, parts)
  return parts
}

/** What one commit left is what the next one found. */
const taken = new WeakMap<Uint8Array, PaperParts | null>()

function versionOf(file: string, text: string): PaperVersion | null {
  return toPaperVersion(file, new TextEncoder().encode(text))
}

/** The paper with those of its records alone that the other has not word for word. */
function reduced({ top, lists }: PaperParts, other: PaperParts): string {
  const lines = top.split('\n')
  const same = top === other.top
  const parts = lines.flatMap((line) => {
    const key = /^([a-z_]+):\s*$/u.exec(line)?.[1]
    const list = key === undefined ? undefined : lists.get(key)
    if (key === undefined || list === undefined) return same && !line.startsWith('kind:') ? [] : [line]
    return [line, ...differing(list, other.lists.get(key))]
  })
  return `${parts.join('\n')}\n`
}

function differing(
  list: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string> | undefined,
): string[] {
  const gone = [...(other?.keys() ?? [])].some((name) => !list.has(name))
  const come = [...list.keys()].some((name) => other?.has(name) !== true)
  // A record that came where another went may be the same under another number: then all it says is needed.
  const whole = gone && come
  return [...list].flatMap(([name, text]) => {
    if (other?.get(name) === text) return []
    const [, key] = /^ {2}- (?:\{ ?)?([a-z]+):/u.exec(text) ?? []
    return !whole && other?.has(name) !== true ? [`  - { ${key}: ${name} }`] : [text]
  })
}
