import type { FormField, FormValue } from '../views/form.ts'
import { type CellStyle, numberStyles, textStyles } from './cell-style.ts'
import { looksLikeFormula } from './cell-text.ts'

const open = { protection: { locked: false } }
const grey = {
  protection: { locked: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
} as const satisfies CellStyle

/** One object a style, as the writer knows a style by it. */
const entry = {
  plain: { ...textStyles.plain, ...open },
  long: { ...textStyles.long, ...open },
  guarded: { ...textStyles.guarded, ...open },
  guardedLong: { ...textStyles.guardedLong, ...open },
  centred: { ...textStyles.centred, ...open },
  integer: { ...textStyles.centred, numFmt: '0', ...open },
  decimal: { ...numberStyles.money, ...open },
  date: { ...numberStyles.date, ...open },
  locked: { ...textStyles.plain, ...grey },
} as const

/** Text that Excel would take for a formula stays text when it is edited; short words such as grades stand centred. */
export function entryStyle({ format, locked, width }: FormField, value: FormValue): CellStyle {
  if (locked) return entry.locked
  if (format !== 'text') return entry[format]
  if (typeof value !== 'string') return width < 12 ? entry.centred : entry.plain
  const short = value.length <= 255
  if (looksLikeFormula(value)) return short ? entry.guarded : entry.guardedLong
  return short ? (width < 12 ? entry.centred : entry.plain) : entry.long
}

export const labelStyle: CellStyle = {
  ...textStyles.plain,
  font: { name: '黑体', size: 10.5 },
  fill: grey.fill,
}
export const hintStyle: CellStyle = { ...textStyles.long, font: { name: '楷体', size: 10.5 } }
export const hiddenStyle: CellStyle = { numFmt: '@' }
