import type { ArchiveContent } from '../../archives/archive-content.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { KeptFile } from './kept-papers.ts'

/** An archive before it is written, as its own verifier will see it. */
export function archiveToBe(
  files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[],
  texts: readonly KeptFile[],
): ArchiveContent {
  const bytes = new Map(texts.map((file) => [file.path, file.bytes]))
  const own = texts.map((file): [string, { size: number; sha256: string }] => [
    file.path,
    { size: file.bytes.length, sha256: sha256(file.bytes) },
  ])
  return {
    files: new Map([...own, ...files.map(({ path, size, sha256 }) => [path, { size, sha256 }] as const)]),
    bytes: (path) => bytes.get(path) ?? null,
    odd: [],
    knowsRsa: true,
  }
}
