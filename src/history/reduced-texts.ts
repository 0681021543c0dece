import { commonEnd, commonStart } from './common-bytes.ts'
import { differingFields } from './differing-fields.ts'
import { type PaperParts, type Part, textOutside } from './paper-parts.ts'

/** Texts of records by number, by key of their list. */
type Records = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Two versions of a paper with those of their records alone that are not word for word the same; null where they do
 * not hold the same lists, and have to be parsed whole.
 */
export function reducedTexts(before: PaperParts, after: PaperParts): readonly [string, string] | null {
  if (before.kind !== after.kind || listsOf(before) !== listsOf(after)) return null
  const [old, now] = differingParts(before, after)
  const outside = [...old, ...now].some(({ list }) => list === null)
  const [top, newTop] = outside ? [textOutside(before), textOutside(after)] : ['', '']
  const [records, others] = [recordsOf(before, old), recordsOf(after, now)]
  const whole = hasOwn(records, others) && hasOwn(others, records)
  const [one, other] = [
    { records, others, whole },
    { records: others, others: records, whole },
  ]
  if (top !== newTop) return [withTop(before, top, one), withTop(after, newTop, other)]
  return [withoutTop(before, one), withoutTop(after, other)]
}

function listsOf({ lists }: PaperParts): string {
  return [...lists].sort().join()
}

/** Without the parts that begin both, and those that end both. */
function differingParts(one: PaperParts, other: PaperParts): [readonly Part[], readonly Part[]] {
  const most = Math.min(one.parts.length, other.parts.length)
  const [begins, ends] = [commonStart(one.bytes, other.bytes), commonEnd(one.bytes, other.bytes)]
  let first = 0
  while (first < most && isSame(one.parts[first], other.parts[first], 0, 0, begins)) first += 1
  let last = 0
  const [length, otherLength] = [one.bytes.length, other.bytes.length]
  while (
    last < most - first &&
    isSame(one.parts.at(-1 - last), other.parts.at(-1 - last), length, otherLength, ends)
  )
    last += 1
  return [
    one.parts.slice(first, one.parts.length - last),
    other.parts.slice(first, other.parts.length - last),
  ]
}

/** Whether two parts, at one distance from two places, are within so many bytes that are the same. */
function isSame(
  one: Part | undefined,
  other: Part | undefined,
  place: number,
  otherPlace: number,
  same: number,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.from - place === other.from - otherPlace &&
    one.to - place === other.to - otherPlace &&
    one.list === other.list &&
    one.name === other.name &&
    Math.max(Math.abs(one.from - place), Math.abs(one.to - place)) <= same
  )
}

function recordsOf({ bytes, lists }: PaperParts, parts: readonly Part[]): Records {
  const records = new Map(lists.map((list) => [list, new Map<string, string>()]))
  for (const { list, name, from, to } of parts) {
    if (list === null || name === '') continue
    const text = bytes.toString('utf8', from, to)
    records.get(list)?.set(name, text.endsWith('\n') ? text : `${text}\n`)
  }
  return records
}

function withoutTop({ kind }: PaperParts, differ: Differing): string {
  const lists = [...differ.records.keys()].map((key) => `${key}:\n${differing(key, differ)}`)
  return `kind: ${kind.name}\n${lists.join('')}`
}

function withTop({ lists }: PaperParts, top: string, differ: Differing): string {
  const parts = top.split('\n').map((line) => {
    const key = /^([a-z_]+):/u.exec(line)?.[1] ?? ''
    return `${line}\n${lists.includes(key) ? differing(key, differ) : ''}`
  })
  return parts.join('')
}

interface Differing {
  readonly records: Records
  readonly others: Records
  /** a record came where another went: it may be the same under another number, then all it says is needed */
  readonly whole: boolean
}

function differing(key: string, { records, others, whole }: Differing): string {
  const other = others.get(key)
  const texts = [...(records.get(key) ?? [])].map(([name, text]) => {
    const before = other?.get(name)
    if (before !== undefined) return before === text ? '' : differingFields(text, before)
    const [, field] = /^ {2}- (?:\{ ?)?([a-z]+):/u.exec(text) ?? []
    return whole ? text : `  - { ${field}: ${name} }\n`
  })
  return texts.join('')
}

/** Whether some list has a record that the other has not. */
function hasOwn(records: Records, others: Records): boolean {
  return [...records].some(([key, list]) => [...list.keys()].some((name) => !others.get(key)?.has(name)))
}
