import { type Field, resolveField } from '../papers/fields.ts'
import type { PaperKind } from '../papers/paper.ts'
import { columnOf, countColumns, letterColumns } from './form-column.ts'
import type { FormColumn, FormTable } from './form-table.ts'
import type { FormWords } from './form-words.ts'

/**
 * A kind of paper as flat tables, from its schema: the values at its top, each list of records, each list inside a
 * record. Fields that only the program fills in (hashes, signatures) are left out.
 */
export function tablesOf(kind: PaperKind<unknown>, words: FormWords): readonly FormTable[] {
  const root = resolveField(kind.schema as Field)
  const lists = Object.entries(root.properties ?? {}).flatMap(([key, field]) =>
    isRecordList(field) ? listTables(key, resolveField(field), kind, words) : [],
  )
  const top = fieldColumns(root, words, { path: [], label: '', required: true }).filter(
    ({ path }) => path[0] !== 'kind',
  )
  if (top.length === 0) return lists
  return [{ name: '', path: [], title: '基本情况', prefix: null, parent: null, columns: top }, ...lists]
}

function listTables(
  key: string,
  field: Field,
  kind: PaperKind<unknown>,
  words: FormWords,
): readonly FormTable[] {
  const known = kind.records.find((list) => list.key === key)
  const record = resolveField(field.items ?? {})
  const title = known?.title.zh ?? field.title ?? key
  const table: FormTable = {
    ...{ name: key, path: [key], title, prefix: known?.prefix ?? null, parent: null },
    columns: fieldColumns(record, words, { path: [], label: '', required: true }),
  }
  return [table, ...innerTables(table, record, words)]
}

/** Lists inside a record: only numbered records have any, so that a row can say where it belongs. */
function innerTables(table: FormTable, record: Field, words: FormWords): readonly FormTable[] {
  const id = table.columns.find(({ type }) => type === 'id')
  if (!id) return []
  return Object.entries(record.properties ?? {}).flatMap(([key, child]) => {
    if (!isRecordList(child)) return []
    const { title = key, items = {} } = resolveField(child)
    const parent: FormColumn = {
      ...{ ...id, type: 'parent', required: true, closed: true, refers: [table.prefix ?? ''] },
      ...{
        path: ['..', 'id'],
        label: `${table.title}编号`,
        prompt: `属于哪一条“${table.title}”，填它的编号。`,
      },
    }
    const columns = [
      parent,
      ...fieldColumns(resolveField(items), words, { path: [], label: '', required: true }),
    ]
    const inner = { name: `${table.name}.${key}`, path: [...table.path, key], title, prefix: null }
    return [{ ...inner, parent: table.name, columns }]
  })
}

function isRecordList(field: Field): boolean {
  const { type, items } = resolveField(field)
  return type === 'array' && items !== undefined && resolveField(items).properties !== undefined
}

interface Above {
  readonly path: readonly string[]
  readonly label: string
  readonly required: boolean
}

/** Records inside a record are laid flat: 民主决策·决定日期. */
function fieldColumns(record: Field, words: FormWords, above: Above): readonly FormColumn[] {
  const needed = new Set(record.required ?? [])
  return Object.entries(record.properties ?? {}).flatMap(([key, child]): readonly FormColumn[] => {
    const field = resolveField(child)
    const path = [...above.path, key]
    const label = `${above.label}${field.title ?? key}`
    const required = above.required && needed.has(key)
    if (isRecordList(field) || field.description?.includes('由工具填写')) return []
    if (field.properties) return fieldColumns(field, words, { path, label: `${label}·`, required })
    if (typeof field.additionalProperties === 'object') return countColumns(path, label, words)
    if (words.letters?.key === key) return letterColumns(path, words.letters)
    return [columnOf(field, { path, label, required }, words)]
  })
}
