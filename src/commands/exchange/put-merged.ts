import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { Tree } from '../../merging/round-versions.ts'
import type { MergedMeetings } from './merge-meetings.ts'

/** The files that are other than they stand, but for those in which something is disputed. */
export function undisputed({ files, disputes }: MergedMeetings, standing: Tree): string[] {
  const disputed = new Set(disputes.map(({ file }) => file))
  const paths = new Set([...files.keys(), ...standing.keys()])
  return [...paths].filter((path) => !disputed.has(path) && files.get(path) !== standing.get(path))
}

/** Puts one file on the disk as it was merged, or takes it away; whether the disk had something else. */
export function putMerged(root: string, { files, store }: MergedMeetings, path: string): boolean {
  const name = files.get(path)
  const there = readWhole(join(root, path))?.bytes
  if (name === undefined) {
    if (there) removeFile(join(root, path))
    return there !== undefined
  }
  const bytes = store.read(name)
  if (there && Buffer.compare(there, bytes) === 0) return false
  writeInside(root, join(root, path), bytes)
  return true
}
