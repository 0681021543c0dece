import { tablesOf } from '../forms/columns-of.ts'
import type { FormTable } from '../forms/form-table.ts'
import { wordsOf } from '../forms/form-words.ts'
import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
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
  return kinds.flatMap((kind) => {
    const words = wordsOf(kind, village, workspace)
    const tables = tablesOf(kind, words)
    return tables
      .filter(({ path }) => path.length > 0)
      .map((table) => ({ kind, table: withInner(table, tables), letters: words.letters }))
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
