import { closest, distance } from 'fastest-levenshtein'

/** The name that someone probably meant; null where none is near enough to be worth a guess. */
export function nearestName(said: string, names: readonly string[]): string | null {
  if (names.length === 0) return null
  const found = closest(said, names)
  return distance(said, found) <= Math.max(1, Math.floor(Math.max(said.length, found.length) / 2))
    ? found
    : null
}
