/** A line of two versions of a text: null where one of them does not have it; places from 0. */
export interface LineChange {
  readonly before: number | null
  readonly after: number | null
}

/** Lines that stand only once in both are where two versions are held together (patience). */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  const gap = { from: [0, 0] as const, to: [before.length, after.length] as const }
  collect(before, after, gap, changes)
  return changes
}

interface Gap {
  readonly from: readonly [before: number, after: number]
  readonly to: readonly [before: number, after: number]
}

function collect(before: readonly string[], after: readonly string[], gap: Gap, changes: LineChange[]): void {
  let [[b, a], [bEnd, aEnd]] = [gap.from, gap.to]
  while (b < bEnd && a < aEnd && before[b] === after[a]) [b, a] = [b + 1, a + 1]
  while (b < bEnd && a < aEnd && before[bEnd - 1] === after[aEnd - 1]) [bEnd, aEnd] = [bEnd - 1, aEnd - 1]
  const anchors = anchorsIn(before, after, { from: [b, a], to: [bEnd, aEnd] })
  if (anchors.length === 0) {
    changes.push(...pairsIn(before, after, { from: [b, a], to: [bEnd, aEnd] }))
    return
  }
  for (const [atBefore, atAfter] of [...anchors, [bEnd, aEnd] as const]) {
    collect(before, after, { from: [b, a], to: [atBefore, atAfter] }, changes)
    ;[b, a] = [atBefore + 1, atAfter + 1]
  }
}

type Anchor = readonly [before: number, after: number]

function anchorsIn(before: readonly string[], after: readonly string[], { from, to }: Gap): Anchor[] {
  const places = new Map<string, { before: number[]; after: number[] }>()
  const note = (line: string, side: 'before' | 'after', place: number) => {
    const known = places.get(line) ?? { before: [], after: [] }
    known[side].push(place)
    places.set(line, known)
  }
  for (let place = from[0]; place < to[0]; place += 1) note(before[place] ?? '', 'before', place)
  for (let place = from[1]; place < to[1]; place += 1) note(after[place] ?? '', 'after', place)
  const unique = [...places.values()].flatMap((one): Anchor[] => {
    const [b, a] = [one.before[0], one.after[0]]
    const once = one.before.length === 1 && one.after.length === 1
    return once && b !== undefined && a !== undefined ? [[b, a]] : []
  })
  return rising(unique)
}

/** The longest run of anchors that stand in one order in both. */
function rising(anchors: readonly Anchor[]): Anchor[] {
  /** per length of a run, the anchor that ends the lowest one */
  const ends: number[] = []
  const previous: number[] = []
  const afterIn = (index: number | undefined) => anchors[index ?? -1]?.[1] ?? -1
  for (const [index, [, after]] of anchors.entries()) {
    const length = firstNotBelow(ends, after, afterIn)
    previous[index] = ends[length - 1] ?? -1
    ends[length] = index
  }
  const run: Anchor[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(anchors[at] ?? [0, 0])
  return run.reverse()
}

function firstNotBelow(ends: readonly number[], value: number, afterIn: (end?: number) => number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (afterIn(ends[middle]) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** From how much in common on a line counts as changed, not as taken out and another put in. */
const ALIKE = 0.4
const MOST = 200

/** What has no line in common: lines that are alike are one line that was changed. */
function pairsIn(before: readonly string[], after: readonly string[], { from, to }: Gap): LineChange[] {
  const changes: LineChange[] = []
  let next = from[1]
  for (let b = from[0]; b < to[0]; b += 1) {
    let a = next
    const last = Math.min(to[1], next + MOST)
    while (a < last && likeness(before[b] ?? '', after[a] ?? '') < ALIKE) a += 1
    if (a >= last) {
      changes.push({ before: b, after: null })
      continue
    }
    for (; next < a; next += 1) changes.push({ before: null, after: next })
    changes.push({ before: b, after: a })
    next = a + 1
  }
  for (; next < to[1]; next += 1) changes.push({ before: null, after: next })
  return changes
}

/** Share of pairs of characters that two lines have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < text.length - 1 && at < 600; at += 1) pairs.add(text.slice(at, at + 2))
  if (text.length === 1) pairs.add(text)
  return pairs
}
