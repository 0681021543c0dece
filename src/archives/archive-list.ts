import { hex, type MANIFEST_FORMAT, type SealedFile } from '../seals/manifest.ts'
import { taggedHash } from '../seals/tree-hash.ts'
import { sortedJson } from '../signatures/sorted-json.ts'

export const LIST_FORMAT = 'inspect-archive-v1'

/** A save that no seal has seen. */
export interface UnsealedCommit {
  readonly commit: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly by: string
  readonly subject: string
}

/** What lies in an archive besides what its manifest proves: documents and ledgers are made after the seal. */
export interface ArchiveList {
  readonly format: typeof LIST_FORMAT
  readonly round: string
  /** YYYY-MM-DD, as documents bear it */
  readonly date: string
  readonly manifest: typeof MANIFEST_FORMAT
  /** root of the last seal */
  readonly root: string
  /** the commit that documents and ledgers were made of */
  readonly head: string
  /** oldest first */
  readonly unsealed: readonly UnsealedCommit[]
  /** of the program */
  readonly version: string
  readonly tree: string
  /** all files but the list itself */
  readonly files: readonly SealedFile[]
}

/** SHA-256 in hex over the list, of which the code of an archive is made as that of a seal is. */
export function archiveRoot({ files: _, ...header }: ArchiveList): string {
  return hex(taggedHash('header', sortedJson(header)))
}
