import type { Village, Workspace } from '../papers/workspace.ts'
import { namesKnownIn } from './names-known-in.ts'
import { concealSpeakers } from './speaker-leaks.ts'
import { speakersOf } from './speakers.ts'

/** A listing as it may be shown: ■ for who spoke. A line holds one record or value, and is judged by itself. */
export function concealLines(text: string, workspace: Workspace, villages: readonly Village[]): string {
  const speakers = speakersOf(workspace)
  const known = namesKnownIn(villages, workspace)
  return text
    .split('\n')
    .map((line) => concealSpeakers(line, speakers, known))
    .join('\n')
}
