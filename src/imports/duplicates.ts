import type { Text } from '../language.ts'
import { metaOf } from './dropped-columns.ts'
import type { ImportRow } from './import-row.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { wordOfValue } from './value-words.ts'

/** The same answers from the same device within a minute: said, never removed. Rows count from 1. */
export function duplicatesOf({ dropped, source }: RecognisedTable, rows: readonly ImportRow[]): Text[] {
  const places = (meta: string) => dropped.filter(({ header }) => metaOf(header) === meta).map(({ at }) => at)
  const [device, times] = [[...places('ip'), ...places('device')], places('time')]
  const last = times.at(-1)
  if (device.length === 0 || last === undefined) return []
  const cellsOf = ({ place }: ImportRow) => source.rows[place.row] ?? []
  const deviceOf = (row: ImportRow) =>
    device
      .map((at) => cellsOf(row)[at] ?? '')
      .join(' ')
      .trim()
  const again = repeatedIn(rows.map(deviceOf).filter((one) => one !== ''))
  const seen = new Map<string, { row: number; at: number }>()
  return rows.flatMap((row) => {
    const from = deviceOf(row)
    if (!again.has(from)) return []
    const at = secondsOf(cellsOf(row)[last] ?? '')
    if (at === null) return []
    const key = JSON.stringify([from, row.cells.map(wordOfValue)])
    const before = seen.get(key)
    seen.set(key, { row: row.place.row, at })
    return before && Math.abs(at - before.at) <= 60 ? [duplicateText(before.row + 1, row.place.row + 1)] : []
  })
}

/** Most devices hand in one sheet, which nothing needs to be held against. */
function repeatedIn(devices: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(devices.filter((one) => seen.has(one) || !seen.add(one)))
}

function duplicateText(one: number, other: number): Text {
  return {
    zh: `第 ${one}、${other} 行：同一设备一分钟内交了两份同样的答卷，请核对（未剔除）`,
    en: `rows ${one} and ${other}: the same answers from the same device within a minute; please check (neither was removed)`,
  }
}

function secondsOf(time: string): number | null {
  const found = /(\d{4})\D(\d{1,2})\D(\d{1,2})\D+(\d{1,2}):(\d{2})(?::(\d{2}))?/u.exec(time.normalize('NFKC'))
  if (!found) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}
