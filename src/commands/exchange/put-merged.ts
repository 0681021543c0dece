import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { Tree } from '../../merging/round-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'

/** The paths at which one has another file than the other, or none. */
export function filesApart(files: Tree, standing: Tree): string[] {
  return [...new Set([...files.keys(), ...standing.keys()])].filter(
    (path) => files.get(path) !== standing.get(path),
  )
}

/** Puts one file on the disk as it was merged, or takes it away; whether the disk had something else. */
export function putMerged(
  root: string,
  { files, store }: Pick<MergedMeetings, 'files' | 'store'>,
  path: string,
): boolean {
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
