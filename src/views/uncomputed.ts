/** Stands before a formula whose result nobody saved: what XML and text tables cannot hold, so no cell begins with it. */
const MARK = '\uffff'

export function uncomputed(formula: string): string {
  return `${MARK}=${formula}`
}

/** The formula of a cell that shows none of its result; null for every other cell. */
export function uncomputedFormula(cell: string): string | null {
  return cell.startsWith(MARK) ? cell.slice(MARK.length) : null
}
