import type { Path } from '../source/location.ts'

/**
 * What the hidden sheet `_inspect` of a form says, so that whoever reads the form needs no labels and no guesses.
 *
 * Column A names the line, the rest are its values, all of them text:
 *
 *     inspect-form  1                      version of this layout
 *     program       0.1.0                  what made the form
 *     kind          visits                 kind of paper
 *     schema        <sha256>               of the schema the columns were made from
 *     village       城东村                 folder name
 *     paper         villages/城东村/visits.yaml
 *     content       <sha256>               of the paper's bytes; empty where there was no paper yet
 *     blob          <git object id>        of the same bytes: `git cat-file blob` brings the state back
 *     sheet         走访  visits  rows  5  70  12  6
 *     field         走访  3  ["matters","text"]  了解的事项
 *
 * A `sheet` line gives name, table (`FormTable.name`), `rows` or `pairs`, first and last row of records (or of
 * pairs), where marks stand (the column of `rows`, the row of `pairs`, whose cell is in column 2), and of rows how
 * many records there were.
 * A `field` line gives sheet, place, path in the record as JSON, label: the place is a column of `rows`, a row of
 * `pairs` (values in column 2). Rows and columns count from 1.
 */
export interface FormLayout {
  readonly program: string
  readonly kind: string
  readonly schema: string
  readonly village: string
  readonly paper: string
  /** null where the form was made without a paper */
  readonly content: string | null
  readonly blob: string | null
  readonly sheets: readonly SheetLayout[]
}

export interface SheetLayout {
  readonly name: string
  readonly table: string
  readonly way: 'rows' | 'pairs'
  readonly first: number
  readonly last: number
  readonly mark: number
  /** how many there were when the form was made; null where it does not say */
  readonly records: number | null
  readonly fields: readonly FieldLayout[]
}

export interface FieldLayout {
  readonly at: number
  readonly path: Path
  readonly label: string
}

export const layoutSheet = '_inspect'
export const listSheet = '_选项'
const version = '1'
/** No paper has as many lists; a sheet that somebody else made may say anything. */
const mostSheets = 40

export function buildLayout(layout: FormLayout): readonly (readonly string[])[] {
  const { program, kind, schema, village, paper, content, blob, sheets } = layout
  return [
    ['inspect-form', version],
    ...Object.entries({ program, kind, schema, village, paper }),
    ['content', content ?? ''],
    ['blob', blob ?? ''],
    ...sheets.flatMap(({ name, table, way, first, last, mark, records, fields }) => [
      ['sheet', name, table, way, ...[first, last, mark, records ?? ''].map(String)],
      ...fields.map(({ at, path, label }) => ['field', name, String(at), JSON.stringify(path), label]),
    ]),
  ]
}

/** Null where the rows are no layout; `version` is another where a newer program made the form. */
export function readLayout(
  rows: readonly (readonly string[])[],
): { readonly version: string; readonly layout: FormLayout | null } | null {
  const [first = [], ...rest] = rows
  if (first[0] !== 'inspect-form') return null
  if (first[1] !== version) return { version: first[1] ?? '', layout: null }
  const said = new Map(rest.map(([name = '', value = '']) => [name, value]))
  const text = (name: string) => said.get(name) ?? ''
  return {
    version,
    layout: {
      ...{ program: text('program'), kind: text('kind'), schema: text('schema') },
      ...{ village: text('village'), paper: text('paper') },
      content: text('content') || null,
      blob: text('blob') || null,
      sheets: rest
        .filter(([name]) => name === 'sheet')
        .slice(0, mostSheets)
        .map((line) => sheetOf(line, rest)),
    },
  }
}

function sheetOf(line: readonly string[], rows: readonly (readonly string[])[]): SheetLayout {
  const [, name = '', table = '', way, first, last, mark, records = ''] = line
  const fields = rows.filter(([kind, sheet]) => kind === 'field' && sheet === name)
  return {
    ...{ name, table, way: way === 'pairs' ? 'pairs' : 'rows' },
    ...{ first: placeOf(first), last: placeOf(last), mark: placeOf(mark) },
    records: /^\d+$/u.test(records) ? Number(records) : null,
    fields: fields.map(([, , at, path = '[]', label = '']) => ({
      at: Number(at),
      path: pathOf(path),
      label,
    })),
  }
}

/** Rows and columns count from 1. */
function placeOf(written: string | undefined): number {
  const place = Number(written)
  return Number.isInteger(place) && place >= 1 ? place : 1
}

function pathOf(written: string): Path {
  try {
    const path: unknown = JSON.parse(written)
    return Array.isArray(path) ? path.filter((key) => typeof key === 'string' || Number.isInteger(key)) : []
  } catch {
    return []
  }
}
