import { distance } from 'fastest-levenshtein'
import type { Text } from '../language.ts'

const LONGEST = 80

/** The candidate most like what was typed, the first of equals; null where none is like it. */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  if (typed.length > LONGEST) return null
  let best: string | null = null
  let least = (typed.length <= 3 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= least) continue
    const away = distance(typed.toLowerCase(), candidate.toLowerCase())
    if (away < least) [best, least] = [candidate, away]
  }
  return best
}

/** “是不是 x？”, or what there is where nothing is near. */
export function suggestion(
  typed: string,
  candidates: readonly string[],
  usual: readonly string[] = candidates,
): Text | undefined {
  const near = nearest(typed, candidates)
  if (near !== null) return { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` }
  if (usual.length === 0) return undefined
  const more = usual.length > 30
  const some = usual.slice(0, 30)
  return {
    zh: `可用：${some.join('、')}${more ? '等' : ''}`,
    en: `There are: ${some.join(', ')}${more ? ', …' : ''}`,
  }
}
