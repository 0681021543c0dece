export interface NamedVillage {
  readonly name: string
  /** null where nobody said */
  readonly town: string | null
}

/**
 * The folder of each wanted village: its name, and its town behind it where villages of two towns bear that name.
 * `there` are the villages of the round with the folders they have.
 */
export function villageFolders(
  wanted: readonly NamedVillage[],
  there: readonly (NamedVillage & { readonly folder: string })[],
): string[] {
  const towns = new Map<string, Set<string>>()
  for (const { name, town } of [...there, ...wanted]) {
    const known = towns.get(name) ?? new Set()
    towns.set(name, town === null ? known : known.add(town))
  }
  return wanted.map(({ name, town }) => {
    const same = there.find(
      (one) => one.name === name && (town === null || one.town === null || one.town === town),
    )
    if (same) return same.folder
    return town !== null && (towns.get(name)?.size ?? 0) > 1 ? `${name}（${town}）` : name
  })
}
