import type { Text } from '../language.ts'

/** Where something was found, and what. */
export interface Finding {
  /** a path, a record, or '' for the archive as a whole */
  readonly place: string
  readonly text: Text
}

/** An archive as whoever checks it has it, taken for hostile: names and contents may be anything. */
export interface ArchiveContent {
  /** every file by its path within the archive */
  readonly files: ReadonlyMap<string, { readonly size: number; readonly sha256: string }>
  /** bytes of a text; null where it is not there or larger than papers may be */
  readonly bytes: (path: string) => Uint8Array | null
  /** what was odd about the archive itself: ways out of it, one name twice */
  readonly odd: readonly Finding[]
  /** whether keys of RSA can be checked here */
  readonly knowsRsa: boolean
}

/** Bytes of a file that is read as text at most: as much as a paper may have. */
export const MOST_TEXT = 16 << 20

const decoder = new TextDecoder()

export function textIn(content: ArchiveContent, path: string): string | null {
  const bytes = content.bytes(path)
  return bytes === null ? null : decoder.decode(bytes)
}
