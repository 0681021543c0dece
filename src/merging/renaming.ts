/** A number that both sides gave to a record of their own: one side's goes by another from now on. */
export interface Renaming {
  readonly side: 'ours' | 'theirs'
  /** the village or town in whose papers it is a number */
  readonly place: string
  /** `WT-007`, `survey@12` */
  readonly from: string
  /** `WT-007b`, `survey@83` */
  readonly to: string
}

/** A text of a paper in `place` with the new numbers, where it means those: 溪口村/WT-007 in papers of other places. */
export function renamedText(text: string, place: string, renamings: readonly Renaming[]): string {
  let result = text
  for (const { place: its, from, to } of renamings) {
    if (!result.includes(from)) continue
    const pattern = new RegExp(`(?<![A-Za-z0-9-])([^\\s/，。；、：（）“”]+/)?${from}(?![0-9A-Za-z])`, 'gu')
    result = result.replace(pattern, (whole, folder: string | undefined) => {
      const named = folder === `${its}/`
      const own = place === its && (folder === undefined || folder === 'evidence/')
      return named || own ? `${folder ?? ''}${to}` : whole
    })
  }
  return result
}

/** The data with the new numbers in every text that the base did not hold already. */
export function renamedData(
  data: unknown,
  place: string,
  renamings: readonly Renaming[],
  known: ReadonlySet<string>,
): unknown {
  if (typeof data === 'string') return known.has(data) ? data : renamedText(data, place, renamings)
  if (Array.isArray(data)) return data.map((one) => renamedData(one, place, renamings, known))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, renamedData(value, place, renamings, known)]),
  )
}

/** Every text in data. */
export function textsIn(data: unknown, texts: Set<string> = new Set()): Set<string> {
  if (typeof data === 'string') texts.add(data)
  else if (data !== null && typeof data === 'object')
    for (const one of Object.values(data)) textsIn(one, texts)
  return texts
}
