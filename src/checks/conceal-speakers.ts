import { concealed } from '../analysis/concealed.ts'
import type { PublicNames } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import type { Text } from '../language.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Finding } from '../source/diagnostic.ts'

/**
 * Messages quote what stands in a paper, and somebody's name may stand where a date or a choice belongs: ■ is shown
 * in its place in every format, and kept in the cache.
 */
export function withoutSpeakers<T extends Finding>(found: T, workspace: Workspace, known: PublicNames): T {
  const speakers = speakersOf(workspace)
  const shown = (text: string) => concealed(text, speakers, known)
  const both = ({ zh, en }: Text): Text => ({ zh: shown(zh), en: shown(en) })
  return {
    ...found,
    message: both(found.message),
    ...(found.hint ? { hint: both(found.hint) } : {}),
    ...(found.path ? { path: found.path.map((key) => (typeof key === 'string' ? shown(key) : key)) } : {}),
  }
}
