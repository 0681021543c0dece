import type { Node, YAMLSeq } from 'yaml'
import { matchedEntries } from './matched-entries.ts'
import { entryLines, indented, inlineText, type Siblings } from './node-text.ts'
import { insertLines } from './replace-value.ts'
import type { Rewriting, Spot } from './spot.ts'
import { columnOf, contentEnd, dashOf, opensLine, ownLinesEnd, wholeLines } from './text-lines.ts'

/** A list to one with other entries: those that stay are changed in place, others removed and added where they belong. */
export function changeList(
  rewriting: Rewriting,
  spot: Spot,
  node: YAMLSeq,
  value: readonly unknown[],
): boolean {
  const items = node.items as Node[]
  const matches = matchedEntries(spot.old as readonly unknown[], value)
  const kept = new Set(matches.filter((place) => place >= 0))
  const firstKept = items.findIndex((_, index) => kept.has(index))
  if (firstKept < 0) return false
  const flow = spot.flow || node.flow === true
  const list: List = { rewriting, spot, items, flow, firstKept }
  for (const [index, place] of matches.entries())
    if (place >= 0) rewriting.change(entrySpot(list, place), value[index])
  for (const index of items.keys()) if (!kept.has(index)) remove(list, index)
  let before = -1
  for (const [index, place] of matches.entries()) {
    if (place >= 0) before = place
    else add(list, before, value[index])
  }
  return true
}

interface List {
  readonly rewriting: Rewriting
  readonly spot: Spot
  readonly items: readonly Node[]
  readonly flow: boolean
  readonly firstKept: number
}

function entrySpot({ rewriting: { text }, spot, items, flow }: List, place: number): Spot {
  const node = items[place] as Node
  const dash = flow ? 0 : dashOf(text, node)
  return {
    node,
    old: (spot.old as readonly unknown[])[place],
    path: [...spot.path, place],
    head: flow ? (node.range?.[0] ?? 0) : dash + 1,
    column: flow ? 0 : columnOf(text, dash),
    flow,
    siblings: nearby(items, place),
  }
}

/** Entries around a place, enough to tell a shape by. */
function nearby(items: readonly Node[], place: number): Siblings {
  return items.slice(Math.max(0, place - 20), place + 20)
}

function startOf({ items, flow, rewriting }: List, index: number): number {
  const node = items[index] as Node
  return flow ? (node.range?.[0] ?? 0) : dashOf(rewriting.text, node)
}

function endOf({ items, rewriting: { text } }: List, index: number): number {
  const node = items[index] as Node
  return contentEnd(text, node, node.range?.[0] ?? 0)
}

function remove(list: List, index: number): void {
  const { text, splices } = list.rewriting
  const start = startOf(list, index)
  const leads = index < list.firstKept
  if (list.flow && !leads) splices.push({ from: endOf(list, index - 1), to: endOf(list, index), text: '' })
  else if (leads && (list.flow || !opensLine(text, startOf(list, 0))))
    splices.push({ from: start, to: startOf(list, index + 1), text: '' })
  else splices.push(wholeLines(text, start, endOf(list, index)))
}

function add(list: List, before: number, value: unknown): void {
  const { rewriting, items, flow, spot, firstKept } = list
  const { text, splices } = rewriting
  const first = startOf(list, firstKept)
  const siblings: Siblings = [...spot.siblings.flatMap(entriesOf), ...nearby(items, before)]
  if (flow) {
    const entry = inlineText(value, siblings, true)
    const at = before < 0 ? first : endOf(list, before)
    splices.push({ from: at, to: at, text: before < 0 ? `${entry}, ` : `, ${entry}` })
    return
  }
  const column = columnOf(text, first)
  const lines = entryLines('-', value, siblings)
  if (before < 0) {
    const [head = '', ...below] = lines
    const added = [head, ...indented(below, column), ' '.repeat(column)].join('\n')
    splices.push({ from: first, to: first, text: added })
  } else {
    insertLines(rewriting, ownLinesEnd(text, endOf(list, before), column), indented(lines, column))
  }
}

function entriesOf(sibling: Node): Siblings {
  const { items } = sibling as Partial<YAMLSeq<Node>>
  return Array.isArray(items) ? items.slice(0, 20) : []
}
