import type { Text } from '../language.ts'
import { columnLetters } from '../sheets/sheet-table.ts'
import type { ImportRow, Trouble } from './import-row.ts'
import type { RecognisedTable } from './recognised-table.ts'

/** Cells that stand under no title: nobody can tell what they are. Rows and columns from 0. */
export function untitledCells({ source, header }: RecognisedTable, rows: readonly ImportRow[]) {
  const [above = [], own = []] = [source.rows[header - 1], source.rows[header]]
  const width = Math.max(own.length, above.length)
  const within = Array.from({ length: width }, (_, at) => at).filter((at) => !own[at] && !above[at])
  return rows.flatMap(({ original, place: { row } }) => {
    const beyond = Array.from({ length: Math.max(0, original.length - width) }, (_, at) => width + at)
    return [...within, ...beyond].filter((at) => original[at]).map((at) => ({ row, at }))
  })
}

type Untitled = ReturnType<typeof untitledCells>

/** In a text file a comma too many moves all behind it: such a row is wrong. */
export function withLooseCommas(rows: readonly ImportRow[], loose: Untitled): readonly ImportRow[] {
  if (loose.length === 0) return rows
  const places = new Map([...loose].reverse().map(({ row, at }) => [row, at]))
  return rows.map((row) => {
    const column = places.get(row.place.row)
    if (column === undefined) return row
    const trouble: Trouble = { place: { ...row.place, column }, value: null, wanted: LOOSE_COMMA }
    return { ...row, troubles: [...row.troubles, trouble] }
  })
}

const LOOSE_COMMA: Text = {
  zh: '这一格没有列标题，这一行多出了一格：一格里本来就有逗号的，要用英文双引号括起来；是另一栏的，补上列标题',
  en: 'no column title above this cell: the row has one cell too many. Put quotes around any cell that contains a comma, or give the column a title',
}

const mostShown = 12

/** Beside a table in a workbook people write remarks. */
export function untitledText(loose: Untitled): Text {
  const shown = loose.slice(0, mostShown).map(({ row, at }) => `${columnLetters(at)}${row + 1}`)
  const more = loose.length > mostShown ? '…' : ''
  return {
    zh: `没有列标题的格不收入：${shown.join('、')}${more}；要收入的，补上列标题`,
    en: `cells without a column title were skipped: ${shown.join(', ')}${more}; give the column a title to import them`,
  }
}
