import type { Cell, CellFormat } from '../views/workbook.ts'
import { type CellStyle, numberStyles, textStyles } from './cell-style.ts'
import { cellText, looksLikeFormula } from './cell-text.ts'
import { dateSerial } from './date-serial.ts'

export interface StyledCell {
  /** null: left blank, to be filled in by hand */
  readonly value: string | number | null
  readonly style: CellStyle
}

const absent: StyledCell = { value: '—', style: textStyles.centred }

/** Numbers stay numbers, days become dates, everything else is text and never a formula. */
export function styledCell(cell: Cell | undefined, format: CellFormat): StyledCell {
  if (cell === null || cell === undefined) return absent
  if (typeof cell === 'string') return format === 'date' ? dateCell(cell) : textCell(cell)
  if (typeof cell === 'boolean') return { value: cell ? '是' : '否', style: textStyles.centred }
  if (!Number.isFinite(cell)) return absent
  return { value: format === 'percent' ? fraction(cell) : cell, style: numberStyles[format] }
}

function dateCell(text: string): StyledCell {
  const serial = dateSerial(text)
  return serial === null ? textCell(text) : { value: serial, style: numberStyles.date }
}

function textCell(text: string): StyledCell {
  const { plain, long, guarded, guardedLong } = textStyles
  const short = text.length <= 255
  const style = looksLikeFormula(text) ? (short ? guarded : guardedLong) : short ? plain : long
  return { value: cellText(text) || null, style }
}

/** Excel counts with fractions and shows per cent; 33.33 / 100 in floating point has a tail, which is cut here. */
function fraction(percent: number): number {
  return Math.round(percent * 1e6) / 1e8
}
