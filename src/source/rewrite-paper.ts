import { isMap, isSeq } from 'yaml'
import { readExact } from './exact.ts'
import { isEmpty } from './node-text.ts'
import { readFast } from './read-fast.ts'
import { replaceValue } from './replace-value.ts'
import { changeList } from './rewrite-list.ts'
import { changeMap } from './rewrite-map.ts'
import { sameValue } from './same-value.ts'
import { type Splice, spliced } from './splice.ts'
import type { KeyOrder, Rewriting, Spot } from './spot.ts'

const MARK = '\ufeff'
const anyOrder: KeyOrder = () => []

/**
 * The text of a paper with other data in it: only the places where values differ are written anew, in the shape of
 * their siblings; everything else stays as it was, to the byte. `order` says where keys go that are new to a record.
 * The text must be readable; whatever comes out is read back, and an Error is thrown if it says anything but the
 * data.
 */
export function rewritePaper(written: string, data: unknown, order: KeyOrder = anyOrder): string {
  const marked = written.startsWith(MARK)
  const text = marked ? written.slice(1) : written
  const { document, problems } = readExact(text)
  if (!document || problems.length > 0 || !isMap(document.contents))
    throw new Error('a paper that cannot be read cannot be edited')
  const splices: Splice[] = []
  const rewriting: Rewriting = {
    text,
    splices,
    order,
    change: (spot, value) => change(rewriting, spot, value),
  }
  const old: unknown = document.toJS({ maxAliasCount: 0 })
  change(
    rewriting,
    { node: document.contents, old, path: [], head: 0, column: -1, flow: false, siblings: [] },
    data,
  )
  const result = spliced(text, inLineEndsOf(text, splices))
  readBack(result, data)
  return marked ? MARK + result : result
}

function change(rewriting: Rewriting, spot: Spot, value: unknown): void {
  const { node, old } = spot
  if (sameValue(old, value)) return
  const both = old !== null && typeof old === 'object' && value !== null && typeof value === 'object'
  if (both && isMap(node) && !Array.isArray(value) && sharesKey(old, value)) {
    changeMap(rewriting, spot, node, value as Readonly<Record<string, unknown>>)
    return
  }
  if (
    both &&
    isSeq(node) &&
    Array.isArray(value) &&
    !isEmpty(old) &&
    changeList(rewriting, spot, node, value)
  )
    return
  replaceValue(rewriting, spot, value)
}

function sharesKey(old: object, value: object): boolean {
  return Object.keys(value).some((key) => Object.hasOwn(old, key))
}

function inLineEndsOf(text: string, splices: readonly Splice[]): readonly Splice[] {
  if (!/^[^\n]*\r\n/u.test(text)) return splices
  return splices.map((splice) => ({ ...splice, text: splice.text.replaceAll('\n', '\r\n') }))
}

/** What the fast reader takes, both readers read alike; the exact one is asked only where that one declines. */
function readBack(text: string, data: unknown): void {
  const fast = readFast(text)
  if (!sameValue(fast ? fast.value : exactly(text), data))
    throw new Error('an edited paper says something else than it should')
}

function exactly(text: string): unknown {
  const { document, problems } = readExact(text)
  const [found] = problems
  if (found)
    throw new Error(`an edited paper cannot be read: ${found.code} at line ${found.range.start.line}`)
  return document?.toJS({ maxAliasCount: 0 })
}
