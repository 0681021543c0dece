import { MOST_TEXT } from '../../archives/archive-content.ts'
import { layout } from '../../archives/archive-layout.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { SealedFile } from '../../seals/manifest.ts'
import type { Output } from '../output/write-outputs.ts'
import { filesOfTree, type SealedState } from './sealed-state.ts'

export interface KeptFile {
  /** within the archive */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What was learnt of the papers while they were looked through. */
export interface LookedThrough {
  readonly hashes: SealedFile[]
  /** the texts among them: papers and manifests */
  readonly texts: KeptFile[]
}

/** The sealed papers as outputs to be searched; what they are is noted as they pass. */
export function* paperOutputs(
  root: string,
  { tree }: SealedState,
  { hashes, texts }: LookedThrough,
): Generator<Output> {
  for (const { path, bytes } of filesOfTree(root, tree)) {
    const file = { path: `${layout.papers}${path}`, bytes }
    hashes.push({ path: file.path, size: bytes.length, sha256: sha256(bytes) })
    if (/\.(?:ya?ml|json)$/iu.test(path) && bytes.length <= MOST_TEXT) texts.push(file)
    yield { ...file, acrossVillages: true }
  }
}

/** The sealed papers once more, for the archive itself. */
export function* keptPapers(root: string, { tree }: SealedState): Generator<KeptFile> {
  for (const { path, bytes } of filesOfTree(root, tree)) yield { path: `${layout.papers}${path}`, bytes }
}
