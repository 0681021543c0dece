import { reachableFiles } from '../../git/reachable-files.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { Output } from '../output/write-outputs.ts'
import type { SealedState } from './sealed-state.ts'

const AT_ONCE = 500
/** What is no text of ours was looked at when it was added, or cannot be searched. */
const TEXTS = /\.(?:ya?ml|json|md|txt|csv)$/iu

/** Every text the history holds besides the sealed ones, and what was said of each save: it all goes with the bundle. */
export function* oldTexts(root: string, { tree }: SealedState): Generator<Output> {
  const sealed = new Set(tree.map(({ blob }) => blob))
  const { files, messages } = reachableFiles(root)
  const old = files.filter(({ blob, path }) => !sealed.has(blob) && TEXTS.test(path))
  for (let at = 0; at < old.length; at += AT_ONCE) {
    const some = old.slice(at, at + AT_ONCE)
    const blobs = readBlobs(
      root,
      some.map(({ blob }) => blob),
    )
    for (const [index, { path, blob }] of some.entries())
      yield {
        path: `历史/${blob.slice(0, 10)}/${path}`,
        bytes: blobs[index] ?? new Uint8Array(),
        acrossVillages: true,
      }
  }
  yield { path: '历史/保存说明.txt', bytes: new TextEncoder().encode(messages), acrossVillages: true }
}
