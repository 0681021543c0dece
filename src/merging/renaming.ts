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

/** A number of a place that becomes another. */
export type Renumbering = Omit<Renaming, 'side'>

/** A number, and the village or town before it; `WT-007/WT-008` are two of them. */
const CITED =
  /(?<![A-Za-z0-9-])(evidence\/|[^\s/，。；、：（）“”]*[^\s/，。；、：（）“”a-z\d]\/)?([A-Z]{2}-\d{3,}[a-z]?)(?![0-9A-Za-z])/gu

/**
 * A text of a paper in `place` with the new numbers, where it means those: 溪口村/WT-007 in papers of other places. All
 * at once, since two may change places.
 */
export function renamedText(text: string, place: string, renumberings: readonly Renumbering[]): string {
  if (!renumberings.some(({ from }) => text.includes(from))) return text
  return text.replace(CITED, (whole, folder: string | undefined, number: string) => {
    const own = folder === undefined || folder === 'evidence/'
    const its = own ? place : folder.slice(0, -1)
    const to = renumberings.find((one) => one.place === its && one.from === number)?.to
    return to === undefined ? whole : `${folder ?? ''}${to}`
  })
}

/** One renumbering after another as one. */
export function chained(first: readonly Renumbering[], then: readonly Renumbering[]): Renumbering[] {
  const next = ({ place, from }: Renumbering) =>
    then.find((one) => one.place === place && one.from === from)?.to
  const moved = (one: Renumbering) =>
    first.some(({ place, from }) => place === one.place && from === one.from)
  return [
    ...first.map((one) => ({ ...one, to: next({ ...one, from: one.to }) ?? one.to })),
    ...then.filter((one) => !moved(one)),
  ].filter(({ from, to }) => from !== to)
}

/** The data with the new numbers in every text that the base did not hold already. */
export function renamedData(
  data: unknown,
  place: string,
  renumberings: readonly Renumbering[],
  known: ReadonlySet<string>,
): unknown {
  if (typeof data === 'string') return known.has(data) ? data : renamedText(data, place, renumberings)
  if (Array.isArray(data)) return data.map((one) => renamedData(one, place, renumberings, known))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, renamedData(value, place, renumberings, known)]),
  )
}

/** Every text in data. */
export function textsIn(data: unknown, texts: Set<string> = new Set()): Set<string> {
  if (typeof data === 'string') texts.add(data)
  else if (data !== null && typeof data === 'object')
    for (const one of Object.values(data)) textsIn(one, texts)
  return texts
}
