import type { ListSource } from '../views/form.ts'
import type { SourceOf } from './form-field.ts'
import type { FormColumn, FormTable } from './form-table.ts'

/**
 * The drop-downs of a workbook. Numbers of records that stand in the workbook itself come from their own sheet, so
 * that a record added there can be chosen at once; all else from lists, those that are alike kept once.
 */
export class FormLists {
  readonly lists = new Map<string, readonly string[]>()
  readonly #tables: readonly FormTable[]
  readonly #names = new Map<string, string>()

  constructor(tables: readonly FormTable[]) {
    this.#tables = tables
  }

  readonly sourceOf: SourceOf = (column) => {
    const own = column.type === 'list' ? null : this.#ownColumn(column)
    if (own) return own
    const values = offered(column)
    if (values.length === 0) return null
    const key = JSON.stringify(values)
    const name = this.#names.get(key) ?? this.#freeName(column.label)
    this.#names.set(key, name)
    this.lists.set(name, values)
    return { kind: 'list', list: name }
  }

  #ownColumn({ refers }: FormColumn): ListSource | null {
    const table = this.#tables.find(({ prefix }) => prefix !== null && refers.includes(prefix))
    if (!table || refers.length > 1) return null
    const column = table.columns.findIndex(({ type }) => type === 'id') + 1
    return { kind: 'column', sheet: table.title, column }
  }

  #freeName(label: string): string {
    let name = label
    for (let number = 2; this.lists.has(name); number += 1) name = `${label}${number}`
    return name
  }
}

function offered({ type, choices }: FormColumn): readonly string[] {
  const shown = choices.map((choice) => choice.shown)
  return type === 'letter' ? [...shown, ...choices.map(({ value }) => value)] : shown
}
