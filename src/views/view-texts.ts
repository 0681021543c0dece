import type { Block, Chart, DocumentView, Grid, Inline, Table } from './document.ts'

/** A text as it will be read in one piece, and where in the document it stands. */
export interface ViewText {
  readonly text: string
  readonly place: string
}

/** Every text of a document: title to attachments, footnotes, cells, charts. */
export function* viewTexts(view: DocumentView): Generator<ViewText> {
  const { title, marks, number, addressee, sender, date, attachments, appendices } = view
  yield { text: title.join(''), place: '标题' }
  for (const text of marks) yield { text, place: '首页标注' }
  if (view.redHead !== undefined) yield { text: view.redHead, place: '发文机关标志' }
  yield* [number, addressee].flatMap((text) => (text === null ? [] : [{ text, place: '文号或主送' }]))
  yield* blockTexts(view.blocks, '正文')
  for (const text of attachments) yield { text, place: '附件说明' }
  yield* [sender, date].flatMap((text) => (text === null ? [] : [{ text, place: '落款' }]))
  for (const [index, appendix] of appendices.entries()) {
    const place = `附件${index + 1}`
    yield { text: appendix.title, place: `${place}标题` }
    yield* blockTexts(appendix.blocks, place)
  }
  if (view.seal !== undefined) yield { text: view.seal, place: '末页' }
}

function* blockTexts(blocks: readonly Block[], where: string): Generator<ViewText> {
  const counts = { paragraph: 0, table: 0, chart: 0 }
  for (const block of blocks) yield* blockText(block, where, counts)
}

type Counts = { paragraph: number; table: number; chart: number }

/** Grids are counted among the tables. */
function* blockText(block: Block, where: string, counts: Counts): Generator<ViewText> {
  switch (block.kind) {
    case 'page-break':
      return
    case 'table':
      return yield* tableTexts(block, `${where}第${++counts.table}张表`)
    case 'grid':
      return yield* gridTexts(block, `${where}第${++counts.table}张表`)
    case 'title':
      return yield { text: block.lines.join(''), place: `${where}标题` }
    case 'chart':
      return yield* chartTexts(block, `${where}第${++counts.chart}幅图`)
    default:
      yield* inlineTexts(block.content, `${where}第${++counts.paragraph}段`)
  }
}

function* chartTexts({ caption, categories, series }: Chart, place: string): Generator<ViewText> {
  for (const text of [caption, ...categories, ...series.map(({ name }) => name)]) yield { text, place }
}

function* tableTexts({ caption, columns, rows, note }: Table, place: string): Generator<ViewText> {
  for (const text of [caption, note]) if (text !== null) yield { text, place }
  for (const { title } of columns) yield { text: title, place }
  for (const [index, row] of rows.entries()) {
    for (const cell of row) yield* inlineTexts(cell, `${place}第${index + 1}行`)
  }
}

function* gridTexts({ rows }: Grid, place: string): Generator<ViewText> {
  for (const [index, { cells }] of rows.entries()) {
    for (const { content } of cells) yield* inlineTexts(content, `${place}第${index + 1}行`)
  }
}

/** Footnotes are read apart from the line they hang on. */
function* inlineTexts(content: readonly Inline[], place: string): Generator<ViewText> {
  yield { text: content.map((run) => (run.kind === 'text' ? run.text : '')).join(''), place }
  for (const run of content) if (run.kind === 'footnote') yield { text: run.text, place: `${place}脚注` }
}
