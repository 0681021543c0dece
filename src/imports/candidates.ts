import { tablesOf } from '../forms/columns-of.ts'
import type { Choice, FormTable } from '../forms/form-table.ts'
import { wordsOf } from '../forms/form-words.ts'
import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import { recordsById } from '../papers/records.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Candidate } from './find-header.ts'

/** The kinds of paper that rows may come into. */
export const importableKinds: readonly PaperKind<unknown>[] = paperKinds.filter(
  (kind) => kind.place === 'village' && kind.name !== 'village',
)

/** The lists of these kinds as tables, in the words of a village. */
export function candidatesOf(
  kinds: readonly PaperKind<unknown>[],
  village: Village,
  workspace: Workspace,
): Candidate[] {
  const names = namesOf(village)
  return kinds.flatMap((kind) => {
    const words = wordsOf(kind, village, workspace)
    const tables = tablesOf(kind, words)
    return tables
      .filter(({ path }) => path.length > 0)
      .map((table) => ({ kind, table: named(withInner(table, tables), names), letters: words.letters }))
  })
}

/** Offices write a visit and what was heard on one line: the first entry of a list inside a record has columns too. */
function withInner(table: FormTable, tables: readonly FormTable[]): FormTable {
  const inner = tables.filter(({ parent }) => parent === table.name)
  const columns = inner.flatMap(({ path, columns: own }) =>
    own
      .filter(({ type }) => type !== 'parent')
      .map((column) => ({ ...column, path: [path.at(-1) ?? '', 0, ...column.path], required: false })),
  )
  return { ...table, columns: [...table.columns, ...columns] }
}

/** Offices name what they let, 一号塘 for ZY-001: records of open papers that have a name, by their ids. */
function namesOf(village: Village): ReadonlyMap<string, Choice> {
  const found = [...recordsById(village)].flatMap(([id, [first]]): [string, Choice][] => {
    const name = first && !first.paper.kind.restricted ? first.record.name : null
    return typeof name === 'string' ? [[id, { value: id, shown: `${id} ${name}` }]] : []
  })
  return new Map(found)
}

function named(table: FormTable, names: ReadonlyMap<string, Choice>): FormTable {
  const columns = table.columns.map((column) =>
    column.refers.length === 0
      ? column
      : { ...column, choices: column.choices.map((one) => names.get(one.value) ?? one) },
  )
  return { ...table, columns }
}
