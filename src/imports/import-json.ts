import type { Language } from '../language.ts'
import type { Difference } from './compare-second.ts'
import type { Gathered } from './gathered.ts'
import type { CellPlace, Trouble } from './import-row.ts'
import { type FieldChange, fieldChanges, type PaperDraft } from './paper-draft.ts'
import { cellName } from './read-rows.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { wordOfValue } from './value-words.ts'

export interface ImportOutcome {
  readonly gathered: Gathered
  readonly drafts: readonly PaperDraft[]
  readonly troubles: readonly Trouble[]
  readonly differences: readonly Difference[] | null
  /** relative to the round */
  readonly written: readonly string[]
}

/** What `import --json` prints (schemas/output/import.schema.json). */
export function importJson(outcome: ImportOutcome, language: Language) {
  const { gathered, drafts, differences, written } = outcome
  return {
    version: 1,
    sheets: gathered.tables.map(sheetJson),
    papers: drafts.map((draft) => ({
      ...{ file: draft.path, village: draft.village, paper: draft.kind.name },
      ...{ added: draft.added, already: draft.already },
      removed: draft.removed.map(({ name }) => name),
      changes: fieldChanges(draft).map((change) => changeJson(change, draft.kind.restricted)),
    })),
    problems: problemsJson(outcome, language),
    conflicts: drafts.flatMap(({ path, conflicts }) =>
      conflicts.map(({ name, label, place, file, paper }) => ({
        ...{ paper: path, record: name, label, ...whereJson(place), inFile: file, inPaper: paper },
      })),
    ),
    notes: gathered.notes.map(({ file, sheet, message }) => ({ file, sheet, message: message[language] })),
    differences:
      differences?.map(({ village, name, label, first, second, place }) => ({
        ...{ village, record: name, label, first, second, cell: place === null ? null : cellName(place) },
      })) ?? null,
    written,
  }
}

function sheetJson({ source, kind, table, columns, dropped, unknown }: RecognisedTable) {
  return {
    ...{ file: source.file, sheet: source.sheet, paper: kind.name, table: table.name },
    columns: columns.map(({ header, column, how }) => ({
      ...{ title: header, field: column.path.join('.'), label: column.label, how },
    })),
    dropped: dropped.map(({ header }) => header),
    unknown,
  }
}

function problemsJson({ gathered, troubles }: ImportOutcome, language: Language) {
  const faults = gathered.faults.map(({ file, sheet, message }) => ({
    ...{ file, sheet, cell: null, value: null, message: message[language] },
  }))
  const cells = troubles.map(({ place, value, wanted }) => ({
    ...whereJson(place),
    ...{ value, message: wanted[language] },
  }))
  return [...faults, ...cells]
}

function whereJson(place: CellPlace) {
  return { file: place.file, sheet: place.sheet, cell: cellName(place) }
}

function changeJson({ record, name, column, from, to, place }: FieldChange, restricted: boolean) {
  const hidden = restricted || column.protected
  const shown = (value: unknown) => (value === undefined ? null : hidden ? '■' : value)
  return {
    ...{ record: [...record], name, field: column.path.join('.'), label: column.label },
    ...{
      from: shown(from),
      to: shown(column.type === 'letter' ? wordOfValue({ column, value: to }) : to),
      cell: cellName(place),
    },
  }
}
