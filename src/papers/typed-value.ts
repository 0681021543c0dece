import type { Text } from '../language.ts'
import { type Field, resolveField } from './fields.ts'
import { nearestName } from './nearest-name.ts'
import { typedDate, typedTime } from './typed-date.ts'

/** What was typed for a field as its value, or what was wanted. */
export type Typed = { readonly value: unknown } | { readonly wanted: Text }

/**
 * Typed text as the value that a field holds: numbers, days and times in the common ways, full-width digits, 是 and
 * 否, ids with their zeros. Text that no field of another type explains stays as it is.
 */
export function typedValue(asked: Field, written: string): Typed {
  const field = resolveField(asked)
  const types = typesOf(field)
  const text = written.normalize('NFC').trim()
  if (types.includes('null') && (text === '' || text === 'null')) return { value: null }
  if (types.includes('array')) return typedList(field, text)
  if (field.enum) return typedChoice(field, text)
  if (types.includes('integer') || types.includes('number')) return typedNumber(types, text)
  if (types.includes('boolean')) return typedFlag(text)
  return typedText(field, text)
}

export function typesOf(field: Field): readonly string[] {
  const types = field.type ?? []
  return typeof types === 'string' ? [types] : types
}

function typedText(field: Field, text: string): Typed {
  if (field.format === 'date') {
    const value = typedDate(text)
    return value ? { value } : { wanted: { zh: '日期，如 2025-09-01', en: 'a date such as 2025-09-01' } }
  }
  if (field.pattern?.includes('[0-5]\\d')) {
    const value = typedTime(text)
    return value ? { value } : { wanted: { zh: '时间，如 09:30', en: 'a time such as 09:30' } }
  }
  return { value: refersToPapers(field) || field.pattern ? typedId(text) : text }
}

function refersToPapers(field: Field): boolean {
  const targets = [field['x-refers'] ?? []].flat()
  return targets.some((target) => target === 'source' || /^[A-Z]{2}$/u.test(target))
}

/** wt-1 and ＷＴ－００１ are WT-001. */
export function typedId(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/gu, '')
  const [, village = '', prefix = '', number = '', rest = ''] =
    /^([^/]+\/)?([a-z]{2})[-–—−]?(\d+)([a-z]?(?:#p\d+)?)$/iu.exec(plain) ?? []
  return prefix === ''
    ? text
    : `${village.normalize('NFC')}${prefix.toUpperCase()}-${number.padStart(3, '0')}${rest.toLowerCase()}`
}

const MOST_DIGITS = 15

function typedNumber(types: readonly string[], text: string): Typed {
  const plain = text
    .replace(/[\uff01-\uff5e]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/^[-+]? ?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?!\d)/u, (amount) => amount.replace(/[, ]/gu, ''))
    .replace(/^([-+]) | (?=[元亩人户份张件页年分个次]$)/u, '$1')
    .replace(/(?<=\d)[元亩人户份张件页年分个次]$/u, '')
  const whole = types.includes('integer') && !types.includes('number')
  const fits = (whole ? /^[-+]?\d+$/u : /^[-+]?\d+(?:\.\d+)?$/u).test(plain)
  if (fits && plain.replace(/\D/gu, '').length <= MOST_DIGITS) return { value: Number(plain) }
  return whole
    ? { wanted: { zh: '整数，如 36', en: 'a whole number such as 36' } }
    : { wanted: { zh: '数字，如 12000.50（不写单位）', en: 'a number such as 12000.50, without a unit' } }
}

const FLAGS: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  true: true,
  yes: true,
  y: true,
  '√': true,
  否: false,
  无: false,
  没有: false,
  false: false,
  no: false,
  n: false,
  '×': false,
}

function typedFlag(text: string): Typed {
  const value = FLAGS[text.normalize('NFKC').toLowerCase()]
  return value === undefined ? { wanted: { zh: '是 或 否', en: 'yes or no' } } : { value }
}

function typedChoice(field: Field, text: string): Typed {
  const choices = choicesOf(field)
  const plain = text.normalize('NFKC').replace(/\s/gu, '')
  const found = choices.find((choice) => choice.normalize('NFKC').replace(/\s/gu, '') === plain)
  if (found !== undefined) return { value: found }
  const near = nearestName(text, choices)
  const list = choices.join('、')
  return {
    wanted: {
      zh: near === null ? `下列之一：${list}` : `下列之一：${list}（是不是“${near}”？）`,
      en: near === null ? `one of: ${list}` : `one of: ${list} (did you mean “${near}”?)`,
    },
  }
}

/** The values that a field may have by its schema. */
export function choicesOf(field: Field): readonly string[] {
  return (field.enum ?? []).filter((choice): choice is string => typeof choice === 'string')
}

/** Names, ids, numbers and choices are parted by any comma; sentences by semicolons only. */
function typedList(field: Field, text: string): Typed {
  const item = resolveField(field.items ?? {})
  if (text === '' || text === '[]') return { value: [] }
  const sentences = typesOf(item).includes('string') && !item.enum && !item.pattern && !item['x-refers']
  const parts = text.split(sentences ? /[;；\n]/u : /[,，、;；\n]/u).map((part) => part.trim())
  const typed = parts.filter((part) => part !== '').map((part) => typedValue(item, part))
  const wrong = typed.find((one) => 'wanted' in one)
  return wrong ?? { value: typed.map((one) => ('value' in one ? one.value : null)) }
}
