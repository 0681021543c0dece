import { kindsByName } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import { decodePaper } from '../source/decode.ts'
import { Source } from '../source/source.ts'

/** A paper as it once stood. */
export interface PaperVersion {
  readonly kind: PaperKind<unknown>
  readonly data: Readonly<Record<string, unknown>>
}

/** null where the bytes are no paper that can be read: history keeps slips too. */
export function toPaperVersion(file: string, bytes: Uint8Array | null): PaperVersion | null {
  if (bytes === null) return null
  const { text, encoding } = decodePaper(bytes)
  return encoding ? null : versionOfText(file, text)
}

/** null where the text is no paper that can be read. */
export function versionOfText(file: string, text: string): PaperVersion | null {
  const { value } = new Source(file, text)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const data = value as Record<string, unknown>
  const kind = kindsByName.get(String(data.kind))
  return kind ? { kind, data } : null
}
