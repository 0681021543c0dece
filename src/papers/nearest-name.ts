import { distance } from 'fastest-levenshtein'

/**
 * The name that someone probably meant; null where none is near enough to be worth a guess, or several are
 * equally near.
 */
export function nearestName(said: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const name of new Set(names)) {
    const apart = distance(said, name)
    if (apart === least) best = null
    else if (apart < least) {
      best = name
      least = apart
    }
  }
  const longest = Math.max(said.length, best?.length ?? 0)
  return least < longest && least <= Math.max(1, Math.floor(longest / 2)) ? best : null
}
