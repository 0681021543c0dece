import { sortedJson } from '../signatures/sorted-json.ts'
import type { RecordCounts } from './record-counts.ts'
import type { Stage } from './stages.ts'
import { taggedHash, treeHash } from './tree-hash.ts'

export const MANIFEST_FORMAT = 'inspect-manifest-v1'

export interface SealedFile {
  /** relative to the repository's part of the round, with `/` */
  readonly path: string
  /** bytes */
  readonly size: number
  readonly sha256: string
}

/** What a manifest says of the restricted papers: nothing that names anybody, or can be guessed. */
export interface SealedRestricted {
  /** the commit that holds their own manifest, and with it 256 bits that nobody can guess */
  readonly commit: string
  /** SHA-256 of the text of their own manifest */
  readonly manifest: string
  /** over leaves that are salted each by itself */
  readonly tree: string
  readonly files: number
  /** of the whole round, by kind and list: `interviews/interviews` */
  readonly records: Readonly<Record<string, number>>
}

/** What a seal stands for. Everything but `files` is the header. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT
  readonly round: {
    readonly name: string
    readonly number: string | null
    /** the first commits of the history: what makes it this round and no other */
    readonly first: readonly string[]
  }
  /** 1, 2, 3 … */
  readonly seal: number
  readonly stage: Stage['name']
  /** YYYY-MM-DD */
  readonly date: string
  readonly by: string
  /** why it was sealed although checks found errors, and how many; null where they found none */
  readonly despite: { readonly errors: number; readonly reason: string } | null
  /** root of the seal before; null for the first */
  readonly previous: string | null
  /** what was sealed; the manifest itself stands in the commit behind it */
  readonly commit: string
  /** how many commits lead up to it, it included */
  readonly commits: number
  readonly counts: RecordCounts
  /** null where the restricted papers were not there */
  readonly restricted: SealedRestricted | null
  readonly tree: string
  /** by path, in code-point order */
  readonly files: readonly SealedFile[]
}

/** The text that is kept: canonical JSON (RFC 8785), and a line end. */
export function manifestText(manifest: object): string {
  return `${sortedJson(manifest)}\n`
}

/** SHA-256 in hex over the header, which holds the hash of the tree of files. */
export function rootOf({ files: _, ...header }: Manifest): string {
  return hex(taggedHash('header', sortedJson(header)))
}

/** The hash over all files of a manifest in their order. */
export function filesTree(files: readonly SealedFile[]): string {
  return hex(treeHash(files.map(leafOf)))
}

/** What stands at the end of the branch of one file. */
function leafOf({ path, size, sha256 }: SealedFile): Uint8Array {
  return taggedHash('leaf', sortedJson({ path, sha256, size }))
}

export function byPath<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
