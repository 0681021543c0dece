import { printable } from './printable.ts'
import { clip, padEnd, padStart, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** the widest it may become, in columns of the screen */
  readonly most?: number
}

/** Rows under aligned heads, two spaces apart; numbers stand right. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map((cell) => printable(cell).replaceAll('\n', ' ')))
  const widths = columns.map(({ title, most }, index) =>
    Math.min(
      most ?? (index === columns.length - 1 ? Number.POSITIVE_INFINITY : 60),
      Math.max(widthOf(title), ...clean.map((row) => widthOf(row[index] ?? ''))),
    ),
  )
  const line = (cells: readonly string[]) =>
    columns
      .slice(0, -1)
      .map(({ align }, index) => {
        const width = widths[index] ?? 0
        const cell = clip(cells[index] ?? '', width)
        return `${align === 'right' ? padStart(cell, width) : padEnd(cell, width)}  `
      })
      .join('') + lastCell(cells.at(columns.length - 1) ?? '', columns, widths)
  return [columns.map(({ title }) => title), ...clean].map((cells) => line(cells).trimEnd()).join('\n')
}

const SCREEN = 80
/** A last column narrower than this is left to run over. */
const LEAST = 16

/** Words in the last column go on in the next line where the row would leave the screen. */
function lastCell(text: string, columns: readonly TableColumn[], widths: readonly number[]): string {
  const full = widths.at(-1) ?? 0
  if (columns.at(-1)?.align === 'right') return padStart(clip(text, full), full)
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const room = SCREEN - before
  if (full <= room || room < LEAST) return clip(text, full)
  return wrap(text, room).replaceAll('\n', `\n${' '.repeat(before)}`)
}
