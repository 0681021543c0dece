/**
 * For each entry of a new list the place of the old one that it continues, or -1 where it is new. Records are told
 * by their number, everything else by what it is; what differs between two entries that stayed is taken for a change
 * of what stood there. Where the order changed, entries continue what stood at their place.
 */
export function matchedEntries(old: readonly unknown[], now: readonly unknown[]): readonly number[] {
  const places = new Map(counted(old).map((name, place) => [name, place]))
  const found = counted(now).map((name) => places.get(name) ?? -1)
  const kept = found.filter((place) => place >= 0)
  if (kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0)))
    return now.map((_, index) => (index < old.length ? index : -1))
  return withChanged(found, old, now)
}

/** What stands between two entries that stayed continues, one by one, what stood there. */
function withChanged(
  found: readonly number[],
  old: readonly unknown[],
  now: readonly unknown[],
): readonly number[] {
  const taken = new Set(found)
  let next = 0
  return found.map((place, index) => {
    if (place >= 0) {
      next = place + 1
      return place
    }
    const free = next < old.length && !taken.has(next)
    if (!free || isNumbered(old[next]) || isNumbered(now[index])) return -1
    next += 1
    return next - 1
  })
}

/** The name of each entry, with how often it was there before. */
function counted(entries: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const name = isNumbered(entry) ? `#${String(entry.id ?? entry.ballot)}` : JSON.stringify(entry)
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return `${count} ${name}`
  })
}

function isNumbered(entry: unknown): entry is Readonly<Record<string, unknown>> {
  if (entry === null || typeof entry !== 'object') return false
  return ('id' in entry && entry.id !== null) || ('ballot' in entry && entry.ballot !== null)
}
