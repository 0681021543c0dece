import type { Text } from '../language.ts'
import { type Field, resolveField } from '../papers/fields.ts'
import { choicesOf, typedValue, typesOf } from '../papers/typed-value.ts'
import type { Path } from '../source/location.ts'

/**
 * What to type for a value that its field does not take, where what is written leaves no doubt: a list of one without
 * its brackets, 1,860 for a number, 2026.3.5 for a day, DC-1 for DC-001, 3.6万元 where 元 are asked for. null otherwise.
 */
export function meantValue(field: Field, written: string, path: Path): Text | null {
  if (field.enum) return meantChoice(field, written)
  if (isRecords(field)) return null
  const typed = inYuan(field, written) ?? typedValue(field, written)
  const text = 'value' in typed ? asWritten(typed.value) : null
  if (text === null || text === written) return null
  if (field.pattern && !new RegExp(field.pattern, 'u').test(text)) return null
  const key = path.at(-1)
  const line = typeof key === 'string' ? `${key}: ${text}` : text
  return { zh: `写成“${line}”。`, en: `Write “${line}”.` }
}

function isRecords({ items }: Field): boolean {
  return items !== undefined && typesOf(resolveField(items)).includes('object')
}

/** Only of words that hold one another, or differ in what stands in brackets: 失实 is near 属实 and means the opposite. */
function meantChoice(field: Field, written: string): Text | null {
  const said = written.trim()
  const alike = (choice: string) =>
    choice.includes(said) ||
    said.includes(choice) ||
    ['', '居'].some((type) => inBrackets(choice, type) === said)
  const [longest, next] = choicesOf(field)
    .filter((choice) => said.length > 1 && alike(choice))
    .sort((one, other) => other.length - one.length)
  if (longest === undefined || (next !== undefined && !longest.includes(next))) return null
  return { zh: `是不是“${longest}”？`, en: `Did you mean “${longest}”?` }
}

/** 村（居）委会 as villages and as communities call theirs. */
function inBrackets(choice: string, type: string): string {
  return type === '居' ? choice.replace('村（居）', '居') : choice.replace('（居）', '')
}

/** The one unit in which sums are spoken of and never entered. */
function inYuan(field: Field, written: string): { readonly value: number } | null {
  const number = /^(\d{1,9}(?:\.\d{1,6})?)\s*万元?$/u.exec(written.normalize('NFKC').trim())?.[1]
  if (number === undefined || field.title?.includes('（元）') !== true || !typesOf(field).includes('number'))
    return null
  return { value: Math.round(Number(number) * 1_000_000) / 100 }
}

/** In a paper, without quotes; null for what would need some. */
function asWritten(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string')
    return /^[^\s:#,[\]{}"'&*!|>%@`-][^:#,[\]{}"'\n]*$/u.test(value) ? value : null
  if (!Array.isArray(value) || value.length === 0) return null
  const items = value.map((item) => (Array.isArray(item) ? null : asWritten(item)))
  return items.includes(null) ? null : `[${items.join(', ')}]`
}
