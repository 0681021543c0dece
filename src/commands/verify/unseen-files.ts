import { join } from 'node:path'
import { isBlob } from '../../git/is-blob.ts'
import { listTree } from '../../git/list-tree.ts'
import { pendingFiles } from '../../git/pending-files.ts'
import type { Snapshot } from '../../load/snapshot.ts'

/** What git does not see, relative to the round. */
export interface UnseenFiles {
  /** papers that are not as they were last saved, although git says that they are */
  readonly hidden: readonly string[]
  /** papers and evidence that were never saved, and that git does not miss */
  readonly ignored: readonly string[]
}

/**
 * Git can be told not to look at a file, to see another text in its place, or to pass it over. Line ends do not count,
 * which git may change for Windows, nor how letters of names are composed.
 */
export function unseenFiles(root: string, { papers, evidence }: Snapshot): UnseenFiles {
  const both = ['', 'restricted/'].map((prefix) => {
    const folder = prefix === '' ? root : join(root, prefix)
    const tree = (listTree(folder, 'HEAD') ?? []).map(
      ({ path, blob }) => [path.normalize('NFC'), blob] as const,
    )
    const isIts = (path: string) => tree.length > 0 && path.startsWith('restricted/') === (prefix !== '')
    const saved = new Map(tree)
    const nameOf = (path: string) => path.slice(prefix.length).normalize('NFC')
    const pending = new Set((pendingFiles(folder) ?? []).map(({ file }) => file.normalize('NFC')))
    const unmissed = (path: string) => isIts(path) && !pending.has(nameOf(path))
    const its = papers.filter(({ path }) => unmissed(path))
    return {
      hidden: its
        .filter(({ path, bytes }) => isOther(bytes, saved.get(nameOf(path))))
        .map(({ path }) => path),
      ignored: [
        ...its.map(({ path }) => path),
        ...evidence.filter((path) => unmissed(path) && isNamed(path)),
      ].filter((path) => !saved.has(nameOf(path))),
    }
  })
  return {
    hidden: both.flatMap(({ hidden }) => hidden),
    ignored: both.flatMap(({ ignored }) => ignored),
  }
}

function isOther(bytes: Uint8Array | undefined, blob: string | undefined): boolean {
  if (blob === undefined || bytes === undefined) return false
  return !isBlob(bytes, blob) && !isBlob(withLineEnds(bytes), blob)
}

/** Evidence bears its number; anything else in its folder is what a system put there. */
function isNamed(path: string): boolean {
  return /\/evidence\/ZZ-\d/u.test(path)
}

function withLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
