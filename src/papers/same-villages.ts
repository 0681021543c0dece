interface InFolder {
  readonly folder: string
}

/** Villages as another view of the round has them (restricted papers left out, texts concealed), in its order. */
export function sameVillages<V extends InFolder>(
  { villages }: { readonly villages: readonly V[] },
  wanted: readonly InFolder[],
): V[] {
  const folders = new Set(wanted.map(({ folder }) => folder))
  return villages.filter(({ folder }) => folders.has(folder))
}
