import { PartPieces, type Piece } from './part-pieces.ts'

const CELL = /<(?:\w+:)?c(?:\s(?:[^>/]|\/(?!>))*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu
const SHARED = /<(?:\w+:)?si(?:\s(?:[^>/]|\/(?!>))*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/gu
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/u

/** Cells of a sheet by their address, with the texts they share with others put in; hidden sheets and rows too. */
export function sheetPieces(xml: string, shared: SharedTexts): Piece[] {
  const pieces: Piece[] = []
  const rest = xml.replace(CELL, (all, inner: string | undefined) => {
    const head = all.slice(0, all.indexOf('>'))
    const [, column = '', row = '0'] = /\sr="([A-Z]+)(\d+)"/u.exec(head) ?? []
    const place = column === '' ? '单元格' : `${column}${row}`
    for (const text of cellTexts(head, inner ?? '', shared)) pieces.push({ text, place, row: Number(row) })
    return ''
  })
  const last = pieces.reduce((most, { row }) => Math.max(most, row), 0)
  const others = new PartPieces(rest, false).pieces.map((piece) => ({ ...piece, row: piece.row + last + 1 }))
  return [...pieces, ...others]
}

function cellTexts(head: string, inner: string, shared: SharedTexts): readonly string[] {
  const value = VALUE.exec(inner)?.[1]
  if (/\st="s"/u.test(head)) return [shared.at(Number(value))]
  if (value !== undefined && isNumber(value)) return [plainNumber(value)]
  return new PartPieces(inner, false).pieces.map(({ text }) => text)
}

/** The texts that the cells of a workbook share; programs leave some in it that no cell shows any more. */
export class SharedTexts {
  readonly texts: readonly string[]
  readonly #used = new Set<number>()

  constructor(xml: string) {
    this.texts = [...xml.matchAll(SHARED)].map(([, inner]) =>
      new PartPieces(inner ?? '', false).pieces.map(({ text }) => text).join(' '),
    )
  }

  at(index: number): string {
    this.#used.add(index)
    return this.texts[index] ?? ''
  }

  /** Asked once all sheets are read. */
  unused(): readonly Piece[] {
    const all = this.texts.map((text, row): Piece => ({ text, place: `第${row + 1}条`, row }))
    return all.filter(({ row }) => !this.#used.has(row))
  }
}

function isNumber(value: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(value)
}

/** A telephone number typed as a number may be kept as 1.3812345678E10. */
function plainNumber(value: string): string {
  const number = Number(value)
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number.toFixed(0) : value
}
