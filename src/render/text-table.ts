import type { Column } from '../views/document.ts'
import { displayWidth } from './display-width.ts'

/** A pipe table whose bars stand under each other where Chinese characters are two columns wide. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, index) => cellText(row[index] ?? '')),
  )
  const widths = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 3),
  )
  const lines = cells.map((row) => row.map((text, index) => padded(text, widths[index] ?? 0, columns[index])))
  const rule = columns.map(({ align }, index) => ruleOf(align, widths[index] ?? 0))
  return [lines[0] ?? [], rule, ...lines.slice(1)].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function cellText(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>')
}

function padded(text: string, width: number, column: Column | undefined): string {
  const room = width - displayWidth(text)
  const before = column?.align === 'right' ? room : column?.align === 'centre' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}

function ruleOf(align: Column['align'], width: number): string {
  if (align === 'centre') return `:${'-'.repeat(width - 2)}:`
  return align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
}
