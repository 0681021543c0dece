import { join } from 'node:path'
import { isBlob } from '../../git/is-blob.ts'
import { listTree } from '../../git/list-tree.ts'
import { pendingFiles } from '../../git/pending-files.ts'
import type { Snapshot } from '../../load/snapshot.ts'

/**
 * Papers that are not as they were last saved although git says that they are: it can be told not to look at a file, or
 * to see another text in its place. Line ends apart, which git may change for Windows. Relative to the round.
 */
export function hiddenPapers(root: string, papers: Snapshot['papers']): string[] {
  return ['', 'restricted/'].flatMap((prefix) => {
    const folder = prefix === '' ? root : join(root, prefix)
    const its = papers.filter(({ path }) => path.startsWith('restricted/') === (prefix !== ''))
    const saved = new Map((listTree(folder, 'HEAD') ?? []).map(({ path, blob }) => [path, blob]))
    if (its.length === 0 || saved.size === 0) return []
    const pending = new Set((pendingFiles(folder) ?? []).map(({ file }) => file))
    return its.flatMap(({ path, bytes }) => {
      const file = path.slice(prefix.length)
      const blob = saved.get(file)
      if (blob === undefined || bytes === undefined || pending.has(file)) return []
      return isBlob(bytes, blob) || isBlob(withLineEnds(bytes), blob) ? [] : [path]
    })
  })
}

function withLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
