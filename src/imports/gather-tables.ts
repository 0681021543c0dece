import type { Text } from '../language.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { candidatesOf } from './candidates.ts'
import { duplicatesOf } from './duplicates.ts'
import type { Candidate } from './find-header.ts'
import { restrictedForm } from './gather-form.ts'
import { type Fault, type Gathered, type Note, nothing, type Part, together } from './gathered.ts'
import type { ImportRow, ReadCell, SourceSheet } from './import-row.ts'
import { numberedAnswers } from './numbered-answers.ts'
import { readRows } from './read-rows.ts'
import { type Recognition, recogniseTable } from './recognise-table.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { rowKind } from './row-kinds.ts'
import { secondTable } from './second-table.ts'
import { unknownFault } from './unknown-fault.ts'
import type { UserMapping } from './user-map.ts'
import { villageOfFile } from './village-of-file.ts'

export interface TableChoices {
  readonly workspace: Workspace
  /** what a sheet is held against; restricted ones too, lest what was said in confidence pass for something else */
  readonly kinds: readonly PaperKind<unknown>[]
  readonly restricted: boolean
  /** the villages that rows may go to */
  readonly villages: readonly Village[]
  /** the one that the user named */
  readonly village: Village | null
  /** what the user says of columns, and what was remembered of a sheet with these titles */
  mappingsOf(sheet: SourceSheet): readonly UserMapping[]
}

/** The sheets of a workbook or text file that are tables of papers. */
export function gatherTables(sheets: readonly SourceSheet[], choices: TableChoices): Gathered {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')))
  const [first] = filled.length > 0 ? filled : sheets
  if (filled.length === 0) return { ...nothing, faults: [emptyFault(first?.file ?? '')] }
  const read = filled.map((sheet) => ({ sheet, found: recognise(sheet, choices) }))
  const some = read.some(({ found }) => found.table !== null)
  return together(
    read.map(({ sheet, found }) => {
      if (found.table) return ofTable(found.table, choices)
      const fault = unknownFault(sheet, found.likely)
      return some ? { ...nothing, notes: [fault] } : { ...nothing, faults: [fault] }
    }),
  )
}

function emptyFault(file: string): Fault {
  return { file, sheet: '', message: { zh: '里面没有内容', en: 'the file is empty' } }
}

function recognise(sheet: SourceSheet, choices: TableChoices): Recognition {
  const [first] = choices.villages
  const village = villageFor(sheet, choices) ?? first
  if (!village || !first) return { table: null, likely: [] }
  const mappings = choices.mappingsOf(sheet)
  const found = recogniseTable(sheet, titlesAnywhere(sheet, choices), mappings)
  if (!found.table || first === village) return found
  const kinds = [found.table.kind]
  return recogniseTable(sheet, candidatesFor({ ...choices, kinds }, village), mappings)
}

function titlesAnywhere(sheet: SourceSheet, choices: TableChoices): readonly Candidate[] {
  const [first] = choices.villages
  return first ? titlesFor(choices, first, villageFor(sheet, choices) ?? first) : []
}

/** Titles are the same in every village but for those of ballots, which name who is rated. */
function titlesFor(choices: TableChoices, first: Village, village: Village): readonly Candidate[] {
  const own = candidatesFor(
    { ...choices, kinds: choices.kinds.filter(({ name }) => name === 'rating') },
    village,
  )
  return candidatesFor(choices, first).map(
    (one) => own.find(({ kind, table }) => kind === one.kind && table.name === one.table.name) ?? one,
  )
}

const made = new WeakMap<Village, Map<string, Candidate[]>>()

/** A village has the same tables for all its files. */
function candidatesFor({ kinds, workspace }: TableChoices, village: Village): Candidate[] {
  const ofVillage = made.get(village) ?? new Map<string, Candidate[]>()
  made.set(village, ofVillage)
  const key = kinds.map(({ name }) => name).join()
  const known = ofVillage.get(key) ?? candidatesOf(kinds, village, workspace)
  ofVillage.set(key, known)
  return known
}

function villageFor({ file }: SourceSheet, { village, villages }: TableChoices): Village | null {
  if (village) return village
  const name = villageOfFile(
    file,
    villages.map((one) => one.name),
  )
  return villages.find((one) => one.name === name) ?? (villages.length === 1 ? (villages[0] ?? null) : null)
}

function ofTable(table: RecognisedTable, choices: TableChoices): Gathered {
  const { source } = table
  if (table.kind.restricted && !choices.restricted)
    return { ...nothing, faults: [{ ...placeOf(source), message: restrictedForm(table.kind.title) }] }
  if (table.fault)
    return { ...nothing, tables: [table], faults: [{ ...placeOf(source), message: table.fault }] }
  const numbers = [...source.rows.keys()].slice(table.header + 1)
  if (source.beyond)
    return { ...nothing, tables: [table], faults: [{ ...placeOf(source), message: tooWide(source.beyond) }] }
  const { fault, note } = numberedAnswers(table, numbers)
  const wrong = fault ?? secondTable(table, titlesAnywhere(source, choices))
  if (wrong) return { ...nothing, tables: [table], faults: [{ ...placeOf(source), message: wrong }] }
  const notes = note ? [{ ...placeOf(source), message: note }] : []
  return together([{ ...nothing, notes }, inVillages(table, numbers, choices)])
}

function inVillages(table: RecognisedTable, numbers: readonly number[], choices: TableChoices): Gathered {
  if (table.village !== null && choices.village === null) return byVillage(table, numbers, choices)
  const village = villageFor(table.source, choices)
  if (!village) return { ...nothing, tables: [table], faults: [noVillage(table.source)] }
  return ofVillage(table, village, numbers)
}

/** Of a sheet that is a table: what else lies in the workbook may be as wide as it likes. */
function tooWide(cell: string): Text {
  return {
    zh: `${cell} 有内容，超出第 200 列（GR 列），没有读：要的内容移到前面，不要的连同整列删去，再导入`,
    en: `${cell} lies beyond column 200 (GR), the last one that is read: move it to the left or delete the column, then import again`,
  }
}

const placeOf = ({ file, sheet }: SourceSheet) => ({ file, sheet })

function noVillage(source: SourceSheet): Fault {
  return {
    ...placeOf(source),
    message: {
      zh: '不知道是哪个村的：用 --village 指明，或加一列“村”，或把文件放进以村名命名的文件夹',
      en: 'no village given: use --village, add a column 村, or put the file in a folder named after the village',
    },
  }
}

function ofVillage(table: RecognisedTable, village: Village, numbers: readonly number[]): Gathered {
  const { rows, notes } = readRows(table, numbers)
  const said: Note[] = [...table.notes, ...notes, ...duplicatesOf(table, rows)].map((message) => ({
    ...placeOf(table.source),
    message,
  }))
  const filled = table.platform ? withOccasion(rows, table) : rows
  const part: Part = {
    village,
    kind: table.kind,
    file: table.source.file,
    form: null,
    made: null,
    rows: filled,
    table,
  }
  return {
    ...nothing,
    parts: [part],
    tables: [table],
    troubles: rows.flatMap(({ troubles }) => troubles),
    notes: said,
  }
}

/** Whoever answers on a platform came by its code. */
function withOccasion(rows: readonly ImportRow[], { table }: RecognisedTable): readonly ImportRow[] {
  const column = table.columns.find(({ path }) => path.length === 1 && path[0] === 'occasion')
  if (!column?.choices.some(({ value }) => value === '扫码')) return rows
  const byCode: ReadCell = { column, at: -1, value: '扫码' }
  return rows.map((row) => {
    const said = row.cells.find((cell) => cell.column === column)
    if (said && said.value !== null) return row
    const others = said ? row.cells.filter((cell) => cell !== said) : row.cells
    return { ...row, cells: [...others, byCode] }
  })
}

/** Officers and subjects are named in the words of each village. */
function byVillage(table: RecognisedTable, numbers: readonly number[], choices: TableChoices): Gathered {
  const { source, village: at } = table
  const rows = new Map<string, number[]>()
  for (const number of numbers) {
    const cells = source.rows[number] ?? []
    const name = (cells[at ?? 0] ?? '').normalize('NFKC').replace(/\s+/gu, '')
    if (rowKind(number, table) === 'record') rows.set(name, [...(rows.get(name) ?? []), number])
  }
  const parts = [...rows].map(([name, own]): Gathered => {
    const village = choices.villages.find((one) => one.name.normalize('NFKC') === name)
    if (!village) return { ...nothing, troubles: own.map((row) => unknownVillage(table, row, name, choices)) }
    const again = recogniseTable(source, candidatesFor(choices, village), choices.mappingsOf(source)).table
    return { ...ofVillage(again ?? table, village, own), tables: [] }
  })
  return together([{ ...nothing, tables: [table] }, ...parts])
}

function unknownVillage(
  { source, village }: RecognisedTable,
  row: number,
  name: string,
  { villages }: TableChoices,
) {
  const names = villages.map((one) => one.name)
  return {
    place: { ...placeOf(source), row, column: village },
    value: name,
    wanted: {
      zh: `本轮的村：${names.slice(0, 12).join('、')}`,
      en: `a village of the round: ${names.slice(0, 12).join(', ')}`,
    },
  }
}
