import { createHash } from 'node:crypto'
import type { Gathered } from './gathered.ts'
import type { SourceSheet } from './import-row.ts'
import type { RecognisedTable } from './recognised-table.ts'
import type { UserMapping } from './user-map.ts'

/** What was once said of a table with these titles: titles only, nothing that stood below them. */
export interface ColumnMemory {
  readonly titles: readonly string[]
  readonly paper: string
  readonly table: string
  /** fields by title; null for a column that is left out */
  readonly columns: Readonly<Record<string, string | null>>
}

/** Only a file that has this shape is a memory. */
export function parseMemory(text: string): ColumnMemory | null {
  try {
    const value = JSON.parse(text) as Partial<ColumnMemory> | null
    const sound =
      Array.isArray(value?.titles) &&
      value.titles.every((title) => typeof title === 'string') &&
      typeof value.paper === 'string' &&
      value.columns !== null &&
      typeof value.columns === 'object'
    return sound ? (value as ColumnMemory) : null
  } catch {
    return null
  }
}

/** The memory of a sheet: the one whose titles one of its first rows has, all of them. */
export function remembered(sheet: SourceSheet, memories: readonly ColumnMemory[]): ColumnMemory | null {
  const rows = sheet.rows.slice(0, 20).map((row) => new Set(row))
  return memories.find(({ titles }) => rows.some((row) => titles.every((title) => row.has(title)))) ?? null
}

export function mappingsOf({ columns }: ColumnMemory): UserMapping[] {
  return Object.entries(columns).map(([title, field]) => ({ title, field }))
}

/**
 * What the user said of columns, to be kept in the round beside its other templates: there the round's repository
 * holds it, and no paper is looked for (`.inspect/` is each machine's own).
 */
export function memoriesFor(
  { tables }: Gathered,
  said: readonly UserMapping[],
): { path: string; text: string }[] {
  const memories = tables.flatMap((table) => toMemory(table, said) ?? [])
  const files = new Map(memories.map((memory) => [memoryFile(memory), memory]))
  return [...files].map(([path, memory]) => ({ path, text: `${JSON.stringify(memory, null, 2)}\n` }))
}

/** What is worth remembering of a table: what the user said of its columns. */
function toMemory(table: RecognisedTable, said: readonly UserMapping[]): ColumnMemory | null {
  const titles = (table.source.rows[table.header] ?? []).filter((title) => title !== '')
  const own = said.filter(({ title }) => titles.includes(title))
  if (own.length === 0) return null
  return {
    ...{ titles, paper: table.kind.name, table: table.table.name },
    columns: Object.fromEntries(own.map(({ title, field }) => [title, field])),
  }
}

/** By the titles: another table of the same shape is the same. */
function memoryFile({ titles }: ColumnMemory): string {
  return `templates/imports/${createHash('sha256').update(titles.join('\n')).digest('hex').slice(0, 12)}.json`
}
