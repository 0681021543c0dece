import { columnIndex } from '../sheets/sheet-table.ts'

/** 5 for `F`, `f` or `F列`; null for what is no column's letters. */
export function columnIndexOf(name: string): number | null {
  const letters = /^([A-Za-z]{1,2})列?$/u.exec(name.trim())?.[1]
  return letters === undefined ? null : columnIndex(letters.toUpperCase())
}
