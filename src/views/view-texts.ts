import type { Block, DocumentView, Inline, Table } from './document.ts'

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
  yield* [number, addressee].flatMap((text) => (text === null ? [] : [{ text, place: '文号或主送' }]))
  yield* blockTexts(view.blocks, '正文')
  for (const text of attachments) yield { text, place: '附件说明' }
  yield* [sender, date].flatMap((text) => (text === null ? [] : [{ text, place: '落款' }]))
  for (const [index, appendix] of appendices.entries()) {
    const place = `附件${index + 1}`
    yield { text: appendix.title, place: `${place}标题` }
    yield* blockTexts(appendix.blocks, place)
  }
}

function* blockTexts(blocks: readonly Block[], where: string): Generator<ViewText> {
  let paragraph = 0
  let table = 0
  let chart = 0
  for (const block of blocks) {
    if (block.kind === 'table') yield* tableTexts(block, `${where}第${++table}张表`)
    else if (block.kind === 'chart') {
      const place = `${where}第${++chart}幅图`
      const names = block.series.map(({ name }) => name)
      for (const text of [block.caption, ...block.categories, ...names]) yield { text, place }
    } else if (block.kind !== 'page-break') yield* inlineTexts(block.content, `${where}第${++paragraph}段`)
  }
}

function* tableTexts({ caption, columns, rows, note }: Table, place: string): Generator<ViewText> {
  for (const text of [caption, note]) if (text !== null) yield { text, place }
  for (const { title } of columns) yield { text: title, place }
  for (const [index, row] of rows.entries()) {
    for (const cell of row) yield* inlineTexts(cell, `${place}第${index + 1}行`)
  }
}

/** Footnotes are read apart from the line they hang on. */
function* inlineTexts(content: readonly Inline[], place: string): Generator<ViewText> {
  yield { text: content.map((run) => (run.kind === 'text' ? run.text : '')).join(''), place }
  for (const run of content) if (run.kind === 'footnote') yield { text: run.text, place: `${place}脚注` }
}
