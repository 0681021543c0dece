/** A run of text. What is bold in an official document is rare: table heads and labels only. */
export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: boolean
}

/** A footnote standing at this place in the text. */
export interface FootnoteRun {
  readonly kind: 'footnote'
  readonly text: string
}

export type Inline = TextRun | FootnoteRun

/** Headings are numbered by the renderer: 一、（一）1.（1） */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly content: readonly Inline[]
}

/**
 * Body text, first line indented by two characters; `flush` has no indent (addressee), `right` is for signatures,
 * `note` is as small as the text of tables, `mark` stands as the marks above a title do, on the sheets behind the first.
 */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly align: 'body' | 'flush' | 'centre' | 'right' | 'note' | 'mark'
  readonly content: readonly Inline[]
}

export interface Column {
  readonly title: string
  /** share of the table's width */
  readonly weight: number
  readonly align: 'left' | 'centre' | 'right'
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string | null
  readonly columns: readonly Column[]
  /** cell → paragraphs are not needed: one line of inlines a cell, `\n` in a text breaks the line */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  /** the convention or source printed under the table */
  readonly note: string | null
}

/** A native Word chart. A null value is a gap, never a 0. */
export interface Chart {
  readonly kind: 'chart'
  readonly type: 'bar' | 'column' | 'stacked'
  readonly caption: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

export interface PageBreak {
  readonly kind: 'page-break'
}

/** A title in the midst of a document: of the second sheet of several that are printed together. */
export interface SheetTitle {
  readonly kind: 'title'
  readonly lines: readonly string[]
}

/** A box of a grid. */
export interface GridCell {
  readonly content: readonly Inline[]
  /** columns it reaches across, 1 where left out */
  readonly span?: number
  /** left where left out; text to be written under stands at the top */
  readonly align?: 'left' | 'centre' | 'right' | 'top'
  /** the box goes on in the row below, or is such a continuation */
  readonly down?: 'starts' | 'goes-on'
}

/** Boxes to be filled in by hand. */
export interface Grid {
  readonly kind: 'grid'
  /** shares of the width */
  readonly columns: readonly number[]
  readonly rows: readonly {
    readonly cells: readonly GridCell[]
    /** millimetres at least; a line of text where left out */
    readonly height?: number
    /** repeated on every page */
    readonly head?: boolean
    /** on one page with the row below */
    readonly keep?: boolean
  }[]
}

export type Block = Heading | Paragraph | Table | Chart | Grid | SheetTitle | PageBreak

/** Everything a printed document says, as plain JSON. */
export interface DocumentView {
  /** lines of the title, 小标宋 二号 centred */
  readonly title: readonly string[]
  /** above the title, left: 内部资料 注意保密; secrecy level and period */
  readonly marks: readonly string[]
  /** 发文机关标志, red above number and line; left out of what bears none */
  readonly redHead?: string
  /** 青巡报〔2025〕3号 */
  readonly number: string | null
  /** 主送, flush left with a colon */
  readonly addressee: string | null
  readonly blocks: readonly Block[]
  /** names of the attachments, printed as 附件：1. … after the body */
  readonly attachments: readonly string[]
  /** 落款: who signs, and the day in Chinese (2025年9月30日) */
  readonly sender: string | null
  readonly date: string | null
  /** what follows on pages of its own, each headed 附件1 and its title */
  readonly appendices: readonly { readonly title: string; readonly blocks: readonly Block[] }[]
  /** 档案校验码：… — the last line of the last page; left out where nothing is sealed */
  readonly seal?: string
  readonly orientation: 'portrait' | 'landscape'
  /** no empty lines around titles: sheets to be filled in want the space */
  readonly dense?: boolean
}
