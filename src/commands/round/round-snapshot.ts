import { join } from 'node:path'
import { openPapersCache } from '../../disk/papers-cache.ts'
import { type Snapshot, takeSnapshot } from '../../load/snapshot.ts'
import type { Session } from '../../terminal/terminal.ts'
import { forgetGivenUp } from './forget-given-up.ts'
import { roundFolder } from './round-folder.ts'

/**
 * The round around the current folder as it lies on the disk, with what earlier runs read in it. What this run reads
 * is put by when the command has done its work: the restricted papers under `restricted/`, and nowhere else.
 * `whole`: as it is at this moment; else papers are read when they are asked for.
 */
export function roundSnapshot(session: Session, whole = true): Snapshot {
  const root = roundFolder(session)
  const forgotten = forgetGivenUp(root)
  if (forgotten > 0)
    session.err(
      `${session.say({
        zh: `合并已经取消，它留下的 ${forgotten} 处不用再裁定。`,
        en: `a merge was given up: ${forgotten} places of it need no settling any more.`,
      })}\n`,
    )
  const cacheIn = (folder: string) =>
    openPapersCache(root, join(folder, '.inspect/cache'), process.env.BUILD_ID)
  const [ordinary, restricted] = [cacheIn(''), cacheIn('restricted')]
  const snapshot = takeSnapshot(
    root,
    (path) => (path.startsWith('restricted/') ? restricted : ordinary),
    whole,
  )
  session.afterwards(() => {
    const present = () => new Set(snapshot.papers.map(({ hash }) => hash))
    for (const cache of [ordinary, restricted]) cache.save(present)
  })
  return snapshot
}
