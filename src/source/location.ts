/** Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Keys and indexes from the root of a paper to one of its values. */
export type Path = readonly (string | number)[]

export interface Location {
  /** relative to the round, with `/` */
  readonly file: string
  readonly range?: Range | undefined
  readonly path?: Path | undefined
}
