import type { Text } from '../language.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Range } from '../source/location.ts'
import type { Source } from '../source/source.ts'

/**
 * Of a restricted file a message may say where something is wrong, not what stands there: ■ is shown for it.
 * A Latin key is not what people said.
 */
export function withoutRestrictedText(found: Diagnostic, source: Source): Diagnostic {
  if (!source.file.startsWith('restricted/') || !found.range) return found
  const text = textAt(source, found.range).replace(/^(["'])(.*)\1$/su, '$2')
  if (text === '' || /^[A-Za-z_][\w-]*$/u.test(text)) return found
  const begun = `${text.slice(0, SHOWN)}…`
  const shown = (said: string) => said.replaceAll(text, '■').replaceAll(begun, '■')
  const both = ({ zh, en }: Text): Text => ({ zh: shown(zh), en: shown(en) })
  return {
    ...found,
    message: both(found.message),
    hint: found.hint && both(found.hint),
    path: found.path?.map((key) => (key === text ? '■' : key)),
  }
}

/** Longer values are quoted as far as this. */
const SHOWN = 40

function textAt(source: Source, { start, end }: Range): string {
  if (start.line === end.line) return source.line(start.line).slice(start.column - 1, end.column - 1)
  return source.line(start.line).slice(start.column - 1)
}
