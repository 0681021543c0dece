import type { Village, Workspace } from '../papers/workspace.ts'
import { concealed } from './concealed.ts'
import { namesKnownIn } from './names-known-in.ts'
import { speakersOf } from './speakers.ts'

/** Plain data as it may be listed: ■ in every text for who spoke and for private numbers, each judged by itself. */
export function concealValues<T>(data: T, workspace: Workspace, villages: readonly Village[]): T {
  const speakers = speakersOf(workspace)
  const known = namesKnownIn(villages, workspace)
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return concealed(value, speakers, known)
    if (Array.isArray(value)) return value.map(shown)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]))
  }
  return shown(data) as T
}
