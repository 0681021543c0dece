import type { Block, Chart, DocumentView, Grid, Inline, Table } from '../views/document.ts'
import { headingNumbers } from '../views/heading-numbers.ts'
import { cleanText } from './clean-text.ts'
import { appendixLabel, attachmentLines, withColon } from './fixed-phrases.ts'
import { textTable } from './text-table.ts'

type Notes = string[]

/** The view as Markdown to read on a screen: headings numbered as on paper, footnotes listed at the end. */
export function renderText(view: DocumentView): string {
  const notes: Notes = []
  const parts = [
    ...view.marks,
    ...[view.redHead, view.number].flatMap((line) => line ?? []),
    ...titleText(view.title),
    ...(view.addressee === null ? [] : [withColon(view.addressee)]),
    ...blocksText(view.blocks, notes),
    ...(view.attachments.length === 0 ? [] : [attachmentLines(view.attachments).join('\n')]),
    ...[view.sender, view.date].filter((line) => line !== null),
    ...view.appendices.flatMap(({ title, blocks }, index) => [
      `**${appendixLabel(view, index)}**`,
      ...titleText([title]),
      ...blocksText(blocks, notes),
    ]),
    ...(notes.length === 0 ? [] : [notes.map((note, index) => `[${index + 1}] ${note}`).join('\n')]),
    ...(view.seal === undefined ? [] : [oneLine(view.seal)]),
  ]
  return `${cleanText(parts.filter((part) => part !== '').join('\n\n'))}\n`
}

function titleText(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`# ${oneLine(lines.join(''))}`]
}

function blocksText(blocks: readonly Block[], notes: Notes): string[] {
  const numberOf = headingNumbers()
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      const text = oneLine(inlineText(block.content, notes))
      return [`${'#'.repeat(block.level + 1)} ${numberOf(block.level)}${text}`]
    }
    if (block.kind === 'paragraph') return [inlineText(block.content, notes)]
    if (block.kind === 'table') return tableText(block, notes)
    if (block.kind === 'grid') return gridText(block, notes)
    if (block.kind === 'title') return titleText(block.lines)
    return block.kind === 'chart' ? chartText(block) : []
  })
}

function inlineText(content: readonly Inline[], notes: Notes): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : `[${notes.push(oneLine(inline.text))}]`))
    .join('')
}

function tableText({ caption, columns, rows, note }: Table, notes: Notes): string[] {
  if (columns.length === 0) return []
  const head = caption === null ? [] : [`**${oneLine(caption)}**`]
  const cells = rows.map((row) => row.map((cell) => cleanText(inlineText(cell, notes))))
  const titled = columns.map((column) => ({ ...column, title: cleanText(column.title) }))
  return [...head, textTable(titled, cells), ...(note === null ? [] : [note])]
}

/** A line a row: boxes of their own width have no columns in common. */
function gridText({ rows }: Grid, notes: Notes): string[] {
  const lines = rows.map(({ cells }) =>
    cells
      .map(({ content }) => oneLine(inlineText(content, notes)))
      .filter((text) => text !== '')
      .join(' | '),
  )
  return [lines.filter((line) => line !== '').join('\n')]
}

/** What the chart draws, as a table. */
function chartText({ caption, categories, series }: Chart): string[] {
  const columns = [
    { title: '', weight: 1, align: 'left' as const },
    ...series.map(({ name }) => ({ title: cleanText(name), weight: 1, align: 'right' as const })),
  ]
  const rows = categories.map((category, place) => [
    cleanText(category),
    ...series.map(({ values }) => figure(values[place] ?? null)),
  ])
  return [textTable(columns, rows), `**${oneLine(caption)}**`]
}

function figure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '—'
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
