import { isThere } from '../../disk/exists.ts'
import { readWhole } from '../../disk/read.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { paperChanges } from '../../history/paper-changes.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { SavedFile } from '../../history/summary.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { PendingRepository } from '../round/pending-repositories.ts'

/** What differs between HEAD and the disk, file by file. */
export function savedFiles({ folder, prefix, files }: PendingRepository): SavedFile[] {
  const papers = files.filter(isPaperFile)
  const before = readBlobs(
    folder,
    papers.map((file) => `HEAD:./${file}`),
  )
  return files.map((file) => {
    const index = papers.indexOf(file)
    if (index < 0) return otherFile(folder, prefix, file)
    const bytes = readWhole(`${folder}/${file}`)?.bytes ?? null
    const [old, now] = [toPaperVersion(file, before[index] ?? null), toPaperVersion(file, bytes)]
    return {
      file: `${prefix}${file}`,
      kind: (now ?? old)?.kind ?? null,
      state: bytes === null ? 'gone' : before[index] === null ? 'new' : 'changed',
      changes: paperChanges(old, now),
    }
  })
}

function otherFile(folder: string, prefix: string, file: string): SavedFile {
  const state = isThere(`${folder}/${file}`) ? 'changed' : 'gone'
  return { file: `${prefix}${file}`, kind: null, state, changes: [] }
}
