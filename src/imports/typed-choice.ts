import type { Choice } from '../forms/form-table.ts'
import { nameKey } from '../papers/name-key.ts'

const bare = (text: string) =>
  nameKey(text.normalize('NFKC'))
    .replace(/[()（）“”"'，,。.、:：\-—]/gu, '')
    .toLowerCase()

/**
 * The value of a drop-down that a cell means: as the paper holds it, as it is shown (`B3 合同管理`), by the name in
 * it alone; null where it is none of them.
 */
export function typedChoice(typed: string, choices: readonly Choice[]): string | null {
  const exact = choices.find(({ value, shown }) => value === typed || shown === typed)
  if (exact) return exact.value
  const key = bare(typed)
  const same = choices.filter(({ value, shown }) => bare(value) === key || bare(shown) === key)
  if (same.length === 1) return same[0]?.value ?? null
  const named = choices.filter(
    ({ value, shown }) => shown !== value && bare(shown.slice(value.length)) === key && key !== '',
  )
  return named.length === 1 ? (named[0]?.value ?? null) : null
}

/** The same, of an answer to a question: `A`, `A.好`, `好`, `1` (the first), `1.好`. */
export function typedAnswer(
  typed: string,
  choices: readonly Choice[],
  others: readonly Choice[] = [],
): string | null {
  const text = typed.normalize('NFKC').trim()
  const named = typedChoice(text, choices)
  if (named !== null) return named
  const [, mark = '', word = ''] = /^([A-Za-z]|\d{1,2})\s*[.、:．)）\s]\s*(.+)$/u.exec(text) ?? []
  if (mark !== '') return typedChoice(word, choices)
  const alone = /^[a-z]$/iu.test(text)
    ? text.toUpperCase().charCodeAt(0) - 65
    : /^\d{1,2}$/u.test(text)
      ? Number(text) - 1
      : -1
  return choices[alone]?.value ?? (others.length > 0 ? typedChoice(text, others) : null)
}
