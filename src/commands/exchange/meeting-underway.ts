import { runGit } from '../../git/run-git.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Meeting } from './meeting.ts'

/** The two histories that git is putting together while it calls the driver; null where it does not say which. */
export function meetingUnderway(session: Session, prefix: Meeting['prefix']): Meeting | null {
  const theirs = incomingCommit(session)
  if (theirs === null) return null
  const ours = runGit(session.cwd, 'rev-parse', 'HEAD')?.trim() ?? ''
  return { folder: session.cwd, prefix, ours, theirs }
}

/** Git names in its surroundings each commit that it merges: GITHEAD_<hash>. */
function incomingCommit({ environment }: Session): string | null {
  const heads = Object.keys(environment).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/u.exec(name)?.[1] ?? [],
  )
  return heads.length === 1 ? (heads[0] ?? null) : null
}
