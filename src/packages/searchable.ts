import type { Piece } from './part-pieces.ts'

/** A part of a file whose texts can be searched; the whole file where it has no parts. */
export interface SearchablePart {
  /** `word/comments.xml`, `xl/embeddings/表.xlsx!xl/worksheets/sheet1.xml`; '' for a plain text */
  readonly part: string
  readonly pieces: readonly Piece[]
}

export type Unsearched =
  | 'picture'
  | 'pdf'
  | 'unknown'
  | 'too-large'
  | 'damaged'
  | 'compound'
  | 'nested-too-deep'

/** What can be searched of a file, and which of its parts cannot be. */
export interface Searchable {
  readonly parts: readonly SearchablePart[]
  readonly unsearched: readonly { readonly part: string; readonly why: Unsearched }[]
}
