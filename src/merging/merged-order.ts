/**
 * Names of both sides in one order, the same whoever merges: those of the base as whoever moved them has them, what was
 * added behind the name that it stood behind, additions of both at one place by name.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const known = new Set(base)
  const here = new Set([...ours, ...theirs])
  const there = { ours: new Set(ours), theirs: new Set(theirs) }
  const oldOurs = ours.filter((name) => known.has(name))
  const oldTheirs = theirs.filter((name) => known.has(name))
  const unmoved = (list: readonly string[], its: ReadonlySet<string>) =>
    list.join('\n') === base.filter((name) => its.has(name)).join('\n')
  const lead = unmoved(oldOurs, there.ours) ? [oldTheirs, oldOurs] : [oldOurs, oldTheirs]
  const [first = [], second = []] = lead
  const old = inserted(first, second)
  const behind = [additions(ours, known), additions(theirs, known)]
  const at = (anchor: string) => zipped(behind[0]?.get(anchor) ?? [], behind[1]?.get(anchor) ?? [])
  const order = [...at(''), ...old.flatMap((name) => [name, ...at(name)])]
  return [...new Set(order)].filter((name) => here.has(name))
}

/** Names that only the second has, each behind its forerunner. */
function inserted(first: readonly string[], second: readonly string[]): string[] {
  const result = [...first]
  const there = new Set(first)
  for (const [index, name] of second.entries()) {
    if (there.has(name)) continue
    const before = second[index - 1]
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, name)
    there.add(name)
  }
  return result
}

/** New names by the old one before them; '' for those at the beginning. */
function additions(list: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const added = new Map<string, string[]>()
  let anchor = ''
  for (const name of list) {
    if (known.has(name)) anchor = name
    else added.set(anchor, [...(added.get(anchor) ?? []), name])
  }
  return added
}

/** Two lists in one, the smaller name first. */
function zipped(one: readonly string[], other: readonly string[]): string[] {
  const result: string[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]]
    if (b === undefined || (a !== undefined && numbered(a) <= numbered(b))) {
      result.push(a ?? '')
      i += 1
    } else {
      result.push(b)
      j += 1
    }
  }
  return result
}

/** Code points, numbers by their size. */
function numbered(name: string): string {
  return name.replace(/\d+/gu, (digits) => digits.padStart(12, '0'))
}
