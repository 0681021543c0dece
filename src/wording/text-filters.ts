import { FilterMisuse, kindOf } from './filter-misuse.ts'

/** `required` found nothing; the tag that printed it says what is to be supplied. */
export class Placeholder {
  readonly label: string

  constructor(label: string) {
    this.label = label
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  const is = kindOf(value)
  throw new FilterMisuse({ zh: `要用于文字，现为${is.zh}`, en: `wants a text, got ${is.en}` })
}

/** An absent addition adds nothing, since the fact itself is there. */
function addition(value: unknown): string {
  return value === null || value === undefined ? '' : textOf(value)
}

export const textFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  append: (value, more) => textOf(value) + addition(more),
  prepend: (value, more) => addition(more) + textOf(value),
  /** a full stop where the text has none */
  stop: (value) =>
    textOf(value)
      .replace(/[，、；：,;\s]*$/u, '')
      .replace(/([^。！？…”）])$/u, '$1。'),
}

function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

/** The two filters that see an absent value; all others pass it on. */
export const absenceFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  default: (value, otherwise) => (isAbsent(value) ? (otherwise ?? null) : value),
  required: (value, label) =>
    isAbsent(value) ? new Placeholder(typeof label === 'string' ? label : '事实') : value,
}
