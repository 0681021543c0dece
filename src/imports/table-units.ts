import type { SourceSheet } from './import-row.ts'
import { sideRow } from './side-row.ts'
import { type Unit, unitsStated } from './stated-unit.ts'

/** Remarks stand at the very end. */
const lastRows = 12

const known = new WeakMap<SourceSheet, Map<number, readonly Unit[]>>()

/** 单位：万元, written over a table, in the name of its sheet or in the remarks below it, for all its amounts. */
export function tableUnits(sheet: SourceSheet, header: number): readonly Unit[] {
  const ofSheet = known.get(sheet) ?? new Map<number, readonly Unit[]>()
  known.set(sheet, ofSheet)
  const units = ofSheet.get(header) ?? unitsAround(sheet, header)
  ofSheet.set(header, units)
  return units
}

function unitsAround({ sheet, rows }: SourceSheet, header: number): readonly Unit[] {
  const width = rows[header]?.length ?? 0
  const below = rows.slice(Math.max(header + 1, rows.length - lastRows))
  const remarks = below.filter((row) => sideRow(row, width) === 'remark')
  const lines = [...rows.slice(0, header).flat(), sheet, ...remarks.flat()]
  return lines.filter((line) => line !== '').flatMap(unitsStated)
}
