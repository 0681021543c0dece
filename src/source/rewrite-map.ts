import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { entryLines, indented, inlineText, valuesAt } from './node-text.ts'
import { insertLines } from './replace-value.ts'
import { keyText } from './scalar-text.ts'
import type { Rewriting, Spot } from './spot.ts'
import { columnOf, headOf, opensLine, ownLinesEnd, pairEnd, wholeLines } from './text-lines.ts'

type Data = Readonly<Record<string, unknown>>

/** A record to one with other values; keys that stay keep their place, new ones go where the order of keys has them. */
export function changeMap(rewriting: Rewriting, spot: Spot, node: YAMLMap, value: Data): void {
  const pairs = node.items as Pair[]
  const kept = pairs.filter((pair) => Object.hasOwn(value, keyOf(pair)))
  for (const pair of kept) rewriting.change(spotOf(rewriting, spot, node, pair), value[keyOf(pair)])
  removePairs(rewriting, node, new Set(kept))
  const known = pairs.map(keyOf)
  const order = rewriting.order(spot.path)
  const added = Object.keys(value).filter((key) => !known.includes(key))
  for (const key of added.sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    addPair(rewriting, spot, node, kept, key, value)
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function startOf({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0
}

function spotOf({ text }: Rewriting, spot: Spot, node: YAMLMap, pair: Pair): Spot {
  const key = keyOf(pair)
  return {
    node: pair.value as Node | null,
    old: (spot.old as Data)[key],
    path: [...spot.path, key],
    head: headOf(text, pair),
    column: columnOf(text, startOf(pair)),
    flow: spot.flow || node.flow === true,
    siblings: valuesAt(
      spot.siblings.filter((sibling) => sibling !== node),
      key,
    ),
  }
}

function removePairs({ text, splices }: Rewriting, node: YAMLMap, kept: ReadonlySet<Pair>): void {
  const pairs = node.items as Pair[]
  const firstKept = pairs.findIndex((pair) => kept.has(pair))
  const moveUp = node.flow || !opensLine(text, startOf(pairs[0] as Pair))
  for (const [index, pair] of pairs.entries()) {
    if (kept.has(pair)) continue
    const start = startOf(pair)
    const [before, next] = [pairs[index - 1], pairs[index + 1]]
    if (moveUp && index < firstKept && next) splices.push({ from: start, to: startOf(next), text: '' })
    else if (node.flow && before)
      splices.push({ from: pairEnd(text, before), to: pairEnd(text, pair), text: '' })
    else splices.push(wholeLines(text, start, pairEnd(text, pair)))
  }
}

function addPair(
  rewriting: Rewriting,
  spot: Spot,
  node: YAMLMap,
  kept: readonly Pair[],
  key: string,
  value: Data,
): void {
  const { text, splices } = rewriting
  const siblings = valuesAt(spot.siblings, key)
  const before = predecessor(rewriting.order(spot.path), kept, key)
  const first = kept[0] as Pair
  if (node.flow || spot.flow) {
    const pair = `${keyText(key, true)}: ${inlineText(value[key], siblings, true)}`
    const at = before ? pairEnd(text, before) : startOf(first)
    splices.push({ from: at, to: at, text: before ? `, ${pair}` : `${pair}, ` })
    return
  }
  const column = columnOf(text, startOf(first))
  const lines = entryLines(`${keyText(key, false)}:`, value[key], siblings)
  if (before) {
    const end = ownLinesEnd(text, pairEnd(text, before), columnOf(text, startOf(before)))
    insertLines(rewriting, column === 0 ? behindExample(text, end) : end, indented(lines, column))
  } else {
    const [head = '', ...below] = lines
    const added = [head, ...indented(below, column), ' '.repeat(column)].join('\n')
    splices.push({ from: startOf(first), to: startOf(first), text: added })
  }
}

/** The last key that the order puts before a new one; the last of all where the order does not know it. */
function predecessor(order: readonly string[], kept: readonly Pair[], key: string): Pair | undefined {
  const place = order.indexOf(key)
  if (place < 0) return kept.at(-1)
  return kept.findLast((pair) => order.indexOf(keyOf(pair)) < place)
}

/** Comments below a key that end with an empty line or the text are its example; others are about the next key. */
function behindExample(text: string, end: number): number {
  const comments = /^(?:\r?\n#[^\r\n]*)+(?=\r?\n\s*\r?\n|\s*$)/u.exec(text.slice(end))
  return end + (comments?.[0].length ?? 0)
}
