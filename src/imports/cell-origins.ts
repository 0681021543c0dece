import type { Path } from '../source/location.ts'
import type { Data } from './apply-cells.ts'
import type { ImportRow } from './import-row.ts'
import { placeOf } from './import-row.ts'
import { listAt, type PaperDraft } from './paper-draft.ts'
import { cellName } from './read-rows.ts'
import { keyOf } from './record-keys.ts'

/** A sheet that records of a list came from. */
export interface SheetOrigin {
  /** `visits`, `visits.matters`; '' for the values at the top of the paper */
  readonly list: string
  readonly file: string
  readonly sheet: string
  /** by path in the record as JSON: letters of the column; of values at the top the whole cell */
  readonly columns: Readonly<Record<string, string>>
  /** line by what tells the record from others of its list */
  readonly rows: Readonly<Record<string, number>>
}

/** By paper, relative to the round. */
export type Origins = Readonly<Record<string, readonly SheetOrigin[]>>

/** A round is checked for as long as people remember what lay on their desks. */
const mostSheets = 40

/**
 * Where the records of these papers came from, with what was known before. Only records that bear a number or name in
 * the file itself: sheets of a platform are numbered so that nobody can tell who answered, and that stays so. Nothing
 * of restricted papers.
 */
export function withOrigins(known: Origins, drafts: readonly PaperDraft[]): Origins {
  const open = drafts.filter(({ kind }) => !kind.restricted)
  const changed = open.flatMap((draft): [string, readonly SheetOrigin[]][] => {
    const fresh = originsOf(draft)
    if (fresh.length === 0) return []
    const old = (known[draft.path] ?? []).flatMap((one) => withoutThose(one, fresh))
    return [[draft.path, [...old, ...fresh].slice(-mostSheets)]]
  })
  return changed.length === 0 ? known : { ...known, ...Object.fromEntries(changed) }
}

function withoutThose(old: SheetOrigin, fresh: readonly SheetOrigin[]): SheetOrigin[] {
  const again = new Set(
    fresh.filter(({ list }) => list === old.list).flatMap(({ rows }) => Object.keys(rows)),
  )
  const rows = Object.entries(old.rows).filter(([key]) => !again.has(key))
  return rows.length === 0 ? [] : [{ ...old, rows: Object.fromEntries(rows) }]
}

interface OpenOrigin {
  readonly list: string
  readonly file: string
  readonly sheet: string
  readonly columns: Record<string, string>
  readonly rows: Record<string, number>
}

function originsOf({ data, origins }: PaperDraft): SheetOrigin[] {
  const sheets = new Map<string, OpenOrigin>()
  for (const [written, row] of origins) {
    const path = JSON.parse(written) as Path
    const key = recordKeyAt(data, path, row)
    if (key === null || numberedHere(row)) continue
    const { file, sheet } = row.place
    const { name } = row.table
    const group = JSON.stringify([name, file, sheet])
    const open = sheets.get(group) ?? { list: name, file, sheet, columns: {}, rows: {} }
    sheets.set(group, open)
    open.rows[key] = row.place.row + 1
    Object.assign(open.columns, columnsOf(row))
  }
  return [...sheets.values()]
}

function columnsOf(row: ImportRow): Record<string, string> {
  const own = row.cells.filter(({ at }) => at >= 0)
  return Object.fromEntries(
    own.map((cell) => {
      const name = cellName(placeOf(row, cell))
      return [
        JSON.stringify(cell.column.path),
        row.table.path.length === 0 ? name : name.replace(/\d+$/u, ''),
      ]
    }),
  )
}

/** The file bore no number, the program gave one. */
function numberedHere({ cells }: ImportRow): boolean {
  return cells.some(({ column, at }) => column.path[0] === 'ballot' && at < 0)
}

function recordKeyAt(data: Data, path: Path, { table }: ImportRow): string | null {
  if (path.length === 0) return ''
  const [list = '', index = 0, inner, place = 0] = path
  const record = listAt(data, [list])[Number(index)]
  if (!record) return null
  if (inner === undefined) return keyOf(table.name, record)
  const within = listAt(data, [list, index, inner])[Number(place)]
  const [outer, own] = [keyOf(String(list), record), within ? keyOf(table.name, within) : null]
  return outer === null || own === null ? null : JSON.stringify([outer, own])
}

/** `走访表.xlsx!走访!F12` for a value of a paper; null where it is not known to have come from any file. */
export function originOf(sheets: readonly SheetOrigin[], data: unknown, path: Path): string | null {
  const [list, index, inner, place] = path
  if (list === undefined) return null
  const records = (data as Data)[String(list)]
  if (!Array.isArray(records) || typeof index !== 'number') return cellIn(sheets, '', '', path)
  const record = records[index] as Data | undefined
  const key = record ? keyOf(String(list), record) : null
  if (!record || key === null) return null
  const within = typeof place === 'number' ? listAt(record, [String(inner)])[place] : undefined
  const own = within ? keyOf(`${list}.${inner}`, within) : null
  const inside =
    own === null ? null : cellIn(sheets, `${list}.${inner}`, JSON.stringify([key, own]), path.slice(4))
  return inside ?? cellIn(sheets, String(list), key, path.slice(2))
}

/** The cell, or the row where the value has none of its own. */
function cellIn(sheets: readonly SheetOrigin[], list: string, key: string, rest: Path): string | null {
  const found = sheets.findLast((one) => one.list === list && Object.hasOwn(one.rows, key))
  if (!found) return null
  const column = columnOf(found, rest)
  if (list === '' && column === null) return null
  const cell = list === '' ? column : `${column ?? ''}${found.rows[key]}`
  return [found.file, found.sheet, cell].filter((part) => part !== '').join('!')
}

function columnOf({ columns }: SheetOrigin, rest: Path): string | null {
  for (let length = rest.length; length > 0; length -= 1) {
    const column = columns[JSON.stringify(rest.slice(0, length))]
    if (column !== undefined) return column
  }
  return null
}

/** What was written, or nothing where it is none of ours: it is a help and no paper. */
export function readOrigins(written: string): Origins {
  try {
    const said = JSON.parse(written) as { version?: unknown; papers?: unknown }
    const papers = said.version === 1 && said.papers !== null ? said.papers : {}
    return Object.fromEntries(
      Object.entries(papers as Record<string, unknown>).flatMap(([paper, sheets]) =>
        Array.isArray(sheets) ? [[paper, sheets.filter(isOrigin)]] : [],
      ),
    )
  } catch {
    return {}
  }
}

export function writtenOrigins(papers: Origins): string {
  return `${JSON.stringify({ version: 1, papers })}\n`
}

function isOrigin(one: unknown): one is SheetOrigin {
  if (one === null || typeof one !== 'object') return false
  const { list, file, sheet, columns, rows } = one as Record<string, unknown>
  const texts = [list, file, sheet].every((text) => typeof text === 'string')
  return texts && [columns, rows].every((record) => record !== null && typeof record === 'object')
}
