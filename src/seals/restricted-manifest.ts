import { hash } from 'node:crypto'
import { sortedJson } from '../signatures/sorted-json.ts'
import { hex, type Manifest, manifestText, type SealedFile, type SealedRestricted } from './manifest.ts'
import type { RecordCounts } from './record-counts.ts'
import { taggedHash, treeHash } from './tree-hash.ts'

export const RESTRICTED_FORMAT = 'inspect-restricted-manifest-v1'

/**
 * What the restricted repository keeps of a seal. The salt keeps whoever sees the other manifest from finding out by
 * trial what a short paper says; it never leaves the restricted repository.
 */
export interface RestrictedManifest extends Pick<Manifest, 'seal' | 'stage' | 'date' | 'by'> {
  readonly format: typeof RESTRICTED_FORMAT
  /** 32 bytes in hex */
  readonly salt: string
  readonly commit: string
  readonly counts: RecordCounts
  readonly tree: string
  readonly files: readonly SealedFile[]
}

/** The hash over all restricted files; each leaf has a salt of its own, so that one can be shown without the others. */
export function restrictedTree(files: readonly SealedFile[], salt: string): string {
  return hex(treeHash(files.map((file) => restrictedLeaf(file, saltOf(file.path, salt)))))
}

function restrictedLeaf({ path, size, sha256 }: SealedFile, salt: string): Uint8Array {
  return taggedHash('leaf', sortedJson({ path, salt, sha256, size }))
}

/** The salt of one file. */
function saltOf(path: string, salt: string): string {
  return hash('sha256', `${salt}\n${path}`, 'hex')
}

/** What of it goes into the manifest that everybody sees. */
export function sealedRestricted(manifest: RestrictedManifest, commit: string): SealedRestricted {
  const records: Record<string, number> = {}
  for (const lists of Object.values(manifest.counts))
    for (const [list, count] of Object.entries(lists)) records[list] = (records[list] ?? 0) + count
  return {
    commit,
    manifest: hash('sha256', manifestText(manifest), 'hex'),
    tree: manifest.tree,
    files: manifest.files.length,
    records,
  }
}
