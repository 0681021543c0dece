import { printable } from './printable.ts'
import { clip, padEnd, padStart, widthOf } from './width.ts'

export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** the widest it may become, in columns of the screen */
  readonly most?: number
}

/** Rows under aligned heads, two spaces apart; numbers stand right. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map((cell) => printable(cell).replaceAll('\n', ' ')))
  const widths = columns.map(({ title, most = 60 }, index) =>
    Math.min(most, Math.max(widthOf(title), ...clean.map((row) => widthOf(row[index] ?? '')))),
  )
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const width = widths[index] ?? 0
        const cell = clip(cells[index] ?? '', width)
        return align === 'right' ? padStart(cell, width) : padEnd(cell, width)
      })
      .join('  ')
      .trimEnd()
  return [line(columns.map(({ title }) => title)), ...clean.map(line)].join('\n')
}
