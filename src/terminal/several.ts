/** English for a number of things: `1 problem`, `3 problems`, `— problems` where it is not known. */
export function several(count: number | null, what: string): string {
  return `${count ?? '—'} ${what}${count === 1 ? '' : 's'}`
}
