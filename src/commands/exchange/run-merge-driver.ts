import { relative, resolve } from 'node:path'
import { findRound } from '../../disk/find-round.ts'
import { readWhole } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import type { Session } from '../../terminal/terminal.ts'
import { keepDisputes } from './keep-disputes.ts'
import { meetingUnderway } from './meeting-underway.ts'
import { mergedAlone, mergedWithin } from './merged-paper.ts'

/**
 * Git's question: what do these three versions of a paper come to? The answer goes where it handed ours in. 1 where
 * somebody must settle something; what was written is then kept, and ours stands.
 */
export function runMergeDriver(session: Session, names: readonly string[]): number {
  const [base = '', ours = '', theirs = '', path = ''] = names
  const root = findRound(session.cwd)
  if (root === null) return 2
  const prefix = relative(root, session.cwd) === 'restricted' ? 'restricted/' : ''
  const meeting = meetingUnderway(session, prefix)
  const files = [base, ours, theirs].map(
    (file) => readWhole(resolve(session.cwd, file))?.bytes ?? new Uint8Array(),
  )
  const whole = meeting === null ? null : mergedWithin(meeting, `${prefix}${path}`, files)
  const merged = whole ?? mergedAlone(session.cwd, `${prefix}${path}`, files)
  writeWhole(resolve(session.cwd, ours), merged.bytes)
  if (merged.disputes.length === 0) return 0
  keepDisputes(root, merged.disputes)
  session.err(
    `${session.say({
      zh: `${prefix}${path}：${merged.disputes.length} 处两边改得不一样，先留用本机的；运行 inspect resolve 逐条裁定。`,
      en: `${prefix}${path}: ${merged.disputes.length} places were changed differently; ours stand until inspect resolve settles them.`,
    })}\n`,
  )
  return 1
}
