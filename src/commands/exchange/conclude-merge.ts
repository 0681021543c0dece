import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { commitMerge, stageMerge, unmergedFiles } from '../../git/conclude-merge.ts'
import { headOf } from '../../git/head.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { lookThroughCommit } from '../round/look-through-commit.ts'
import { openDisputes } from './dispute-writers.ts'
import { keepDisputes } from './keep-disputes.ts'
import type { Meeting } from './meeting.ts'
import { mergeMeeting } from './merge-meeting.ts'
import { filesApart, putMerged } from './put-merged.ts'

/**
 * Whatever was not disputed stands as both sides together have it; what was, as it was settled on the disk. How many
 * disputes came up that git had not told of: then nothing is concluded.
 */
export function concludeMerge(session: Session, root: string, meeting: Meeting): number {
  const merged = mergeMeeting(meeting)
  const unmerged = new Set(unmergedFiles(meeting.folder).map((file) => `${meeting.prefix}${file}`))
  const untold = merged.disputes.filter(({ file, whole }) => whole !== null && unmerged.has(file))
  if (untold.length > 0) {
    keepDisputes(root, openDisputes({ ...merged, disputes: untold }, [meeting]))
    return untold.length
  }
  const disputed = new Set(merged.disputes.map(({ file }) => file))
  for (const path of filesApart(merged.files, merged.versions.ours))
    if (!disputed.has(path)) putMerged(root, merged, path)
  const there = [...merged.files.keys()].filter((path) => isThere(join(root, path)))
  const said =
    stageMerge(
      meeting.folder,
      there.map((path) => path.slice(meeting.prefix.length)),
    ) ??
    looked(session, meeting.folder) ??
    commitMerge(meeting.folder)
  if (said !== null)
    throw new UsageError({ zh: `git 没有完成合并：${said}`, en: `git did not conclude the merge: ${said}` })
  const where = meeting.prefix === '' ? '' : '[restricted] '
  session.out(
    `${where}${session.say({ zh: '合并完成', en: 'merged' })} ${headOf(meeting.folder)?.slice(0, 10)}\n`,
  )
  return 0
}

/** Hooks of the repository are not run: what ours would refuse is refused here. */
function looked(session: Session, cwd: string): string | null {
  if (lookThroughCommit({ ...session, cwd }) === 0) return null
  return session.say({
    zh: '有不该进入记录的内容，见上',
    en: 'something must not enter the history, see above',
  })
}
