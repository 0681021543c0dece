import { isThere } from '../../disk/exists.ts'
import { readWhole } from '../../disk/read.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { type FileStep, movedPapers } from '../../history/moved-papers.ts'
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
  const steps = papers.map((file, index): FileStep => {
    return { file, before: before[index] ?? null, after: readWhole(`${folder}/${file}`)?.bytes ?? null }
  })
  const moved = movedPapers(steps)
  const left = new Set(moved.values())
  const byFile = new Map(steps.map((step) => [step.file, step]))
  return files.map((file) => {
    const step = byFile.get(file)
    if (!step) return otherFile(folder, prefix, file)
    const formerly = moved.get(file) ?? null
    const old = toPaperVersion(file, formerly === null ? step.before : (byFile.get(formerly)?.before ?? null))
    const now = toPaperVersion(file, step.after)
    return {
      file: `${prefix}${file}`,
      kind: (now ?? old)?.kind ?? null,
      state: stateOf(step),
      formerly: formerly && `${prefix}${formerly}`,
      left: left.has(file),
      changes: paperChanges(old, now),
    }
  })
}

function stateOf({ before, after }: FileStep): SavedFile['state'] {
  if (after === null) return 'gone'
  return before === null ? 'new' : 'changed'
}

function otherFile(folder: string, prefix: string, file: string): SavedFile {
  const state = isThere(`${folder}/${file}`) ? 'changed' : 'gone'
  return { file: `${prefix}${file}`, kind: null, state, formerly: null, left: false, changes: [] }
}
