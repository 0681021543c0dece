import { resolveRevision, revisionAt } from '../../git/revisions.ts'
import { isDay } from '../../papers/is-day.ts'

/** The full hash of what was said: a day, at its end, or a revision; null where git knows neither. */
export function saidRevision(folder: string, said: string): string | null {
  return isDay(said) ? revisionAt(folder, said) : resolveRevision(folder, said)
}
