import { basename, resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { sideRow } from '../../imports/side-row.ts'
import { readTable } from '../../sheets/read-table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

export interface ListedVillage {
  readonly name: string
  readonly town: string | null
  readonly mode: string | null
  /** list.csv!3: where a list names it; null where a person did */
  readonly place: string | null
}

/** As NFKC writes them: 村（社区）名称 has plain brackets. */
const heads = {
  name: /^(?:被巡察)?(?:行政)?村(?:\(社区\)|[、/]?社区|居)?(?:名称|名)?$|^社区(?:名称|名)?$|^(?:名称|village|name)$/iu,
  town: /^(?:所属|所在)?(?:乡镇|镇街|镇|乡|街道)(?:\((?:乡|街道)\)|[、/]?街道)?(?:名称|名)?$|^town$/iu,
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
  const plain = (cell: string) => cell.normalize('NFKC').replaceAll(/\s/gu, '')
  const at = rows.findIndex((row) => row.some((cell) => heads.name.test(plain(cell))))
  const head = rows[at]
  if (!head) {
    throw new UsageError(
      { zh: `“${file}”里没有“村名”这一列`, en: `“${file}” has no column of village names` },
      { zh: '表头写：村名、镇、方式。', en: 'Name the columns 村名, 镇 and 方式.' },
    )
  }
  const column = (pattern: RegExp) => head.findIndex((cell) => pattern.test(plain(cell)))
  const [name, town, mode] = [column(heads.name), column(heads.town), column(heads.mode)]
  const cell = (row: readonly string[], index: number) => (row[index] ?? '').normalize('NFKC').trim() || null
  return rows.slice(at + 1).flatMap((row, index) => {
    const village = cell(row, name)
    if (village === null || sideRow(row, head.length)) return []
    const place = `${basename(file)}!${at + index + 2}`
    return [{ name: village, town: cell(row, town), mode: cell(row, mode), place }]
  })
}
