import { join } from 'node:path'
import { hashOfFile } from '../../disk/read.ts'
import { pendingFiles } from '../../git/pending-files.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import type { PresentRound } from '../../trail/present-round.ts'
import { unseenFiles } from './unseen-files.ts'

/** The round as it lies on the disk; evidence by names that may be composed in another way than in the papers. */
export function readPresentRound(root: string, today: string): PresentRound {
  const snapshot = takeSnapshot(root)
  const { people, signing } = loadWorkspace(contentOf(snapshot, today)).round.data
  const there = new Map(snapshot.evidence.map((path) => [path.normalize('NFC'), path]))
  return {
    people,
    signsByKey: signing === 'ssh',
    papers: snapshot.papers,
    hashOf: (path) => {
      const own = there.get(path.normalize('NFC'))
      return own === undefined ? null : (hashOfFile(join(root, own))?.sha256 ?? null)
    },
    unsaved: (pendingFiles(root) ?? []).length,
    ...unseenFiles(root, snapshot),
  }
}
