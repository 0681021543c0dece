import type { FormColumn } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Path } from '../source/location.ts'
import type { Data } from './apply-cells.ts'
import type { CellPlace, ImportRow, Trouble } from './import-row.ts'

/** One value that becomes another; `from` undefined in a record that is new. */
export interface FieldChange {
  /** of the record: `['contracts', 0]` */
  readonly record: Path
  /** HT-001, 票号 12 */
  readonly name: string
  readonly column: FormColumn
  readonly from: unknown
  readonly to: unknown
  readonly place: CellPlace
}

/** A record that is new, with the row that it came from: taken apart into fields only where they are shown. */
export interface Addition {
  readonly record: Path
  readonly name: string
  readonly made: ImportRow
}

/** A record that is taken away. */
export interface Removal {
  /** as it stood before */
  readonly record: Path
  readonly name: string
}

/** A field that says one thing in the file and another in the paper. */
export interface Conflict {
  readonly name: string
  readonly label: string
  readonly place: CellPlace
  /** ■ where people said it in confidence */
  readonly file: string
  readonly paper: string
}

/** A paper on its way to new data. */
export interface PaperDraft {
  readonly kind: PaperKind<unknown>
  readonly village: string
  /** relative to the round */
  readonly path: string
  /** as it was read */
  readonly before: Data
  data: Data
  readonly changes: (FieldChange | Addition)[]
  readonly removed: Removal[]
  readonly conflicts: Conflict[]
  readonly troubles: Trouble[]
  readonly notes: Text[]
  /** of forms of ours: rows that are new or changed */
  readonly formRows: ImportRow[]
  /** rows by JSON of the record that they became */
  readonly origins: Map<string, ImportRow>
  /** records that were there already, word for word */
  already: number
  added: number
}

export function newDraft(kind: PaperKind<unknown>, village: string, path: string, before: Data): PaperDraft {
  return {
    ...{ kind, village, path, before, data: before, already: 0, added: 0 },
    ...{ changes: [], removed: [], conflicts: [], troubles: [], notes: [], formRows: [], origins: new Map() },
  }
}

/** Field by field. */
export function fieldChanges({ changes }: PaperDraft): FieldChange[] {
  return changes.flatMap((one) => ('made' in one ? addedFields(one) : [one]))
}

function addedFields({ record, name, made: { cells, place } }: Addition): FieldChange[] {
  return cells
    .filter(({ column, value }) => value !== null && column.type !== 'parent')
    .map(({ column, value, at }) => {
      return { record, name, column, from: undefined, to: value, place: { ...place, column: at } }
    })
}

/** The list at a path of the data; none where there is none. */
export function listAt(data: Data, path: Path): readonly Data[] {
  let value: unknown = data
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key]
  return Array.isArray(value) ? (value as readonly Data[]) : []
}

/** The draft's data with another list at a path. */
export function withList(data: Data, [key, ...rest]: Path, list: readonly Data[]): Data {
  if (rest.length === 0) return { ...data, [String(key)]: list }
  const [index, ...inner] = rest
  const records = [...listAt(data, [key ?? ''])]
  records[Number(index)] = withList(records[Number(index)] ?? {}, inner, list)
  return { ...data, [String(key)]: records }
}

/** What a user knows the record by. */
export function recordName(record: Data, index: number): string {
  for (const key of ['id', 'alias', 'officer', 'year', 'item', 'subject'] as const)
    if (typeof record[key] === 'string' || typeof record[key] === 'number') return String(record[key])
  return typeof record.ballot === 'number' ? `票号 ${record.ballot}` : `第 ${index + 1} 条`
}
