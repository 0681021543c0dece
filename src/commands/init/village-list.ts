import { resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { sideRow } from '../../imports/side-row.ts'
import { readTable } from '../../sheets/read-table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

export interface ListedVillage {
  readonly name: string
  readonly town: string | null
  readonly mode: string | null
}

const heads = {
  name: /^(?:村名|村名称|村（社区）名称|村\(社区\)|村（社区）|村居|行政村|村|社区|名称|village|name)$/iu,
  town: /^(?:镇|乡镇|镇街|所属镇|所属镇（街道）|镇（街道）|街道|town)$/iu,
  mode: /^(?:方式|巡察方式|mode)$/iu,
}

/** The villages of an xlsx or CSV list; the first row that names a village column is its head. */
export async function readVillageList(session: Session, file: string): Promise<ListedVillage[]> {
  const read = readWhole(resolve(session.cwd, file))
  if (!read)
    throw new UsageError(
      { zh: `打不开“${file}”`, en: `cannot open “${file}”` },
      { zh: '检查文件名，关闭正在打开它的程序。', en: 'Check its name, close the program that holds it.' },
    )
  const { rows } = await readTable(read.bytes, file)
  return villagesOf(rows, file)
}

function villagesOf(rows: readonly (readonly string[])[], file: string): ListedVillage[] {
  const at = rows.findIndex((row) => row.some((cell) => heads.name.test(cell.trim())))
  const head = rows[at]
  if (!head) {
    throw new UsageError(
      { zh: `“${file}”里没有“村名”这一列`, en: `“${file}” has no column of village names` },
      { zh: '表头写：村名、镇、方式。', en: 'Name the columns 村名, 镇 and 方式.' },
    )
  }
  const column = (pattern: RegExp) => head.findIndex((cell) => pattern.test(cell.trim()))
  const [name, town, mode] = [column(heads.name), column(heads.town), column(heads.mode)]
  const cell = (row: readonly string[], index: number) => (row[index] ?? '').normalize('NFKC').trim() || null
  return rows.slice(at + 1).flatMap((row) => {
    const village = cell(row, name)
    if (village === null || sideRow(row, head.length)) return []
    return [{ name: village, town: cell(row, town), mode: cell(row, mode) }]
  })
}
