/** The village that a file is of, by the folders it lies in or its own name; null where that does not tell one. */
export function villageOfFile(path: string, villages: readonly string[]): string | null {
  const parts = path.normalize('NFC').split(/[\\/]/u).reverse()
  const folder = parts.slice(1).find((part) => villages.includes(part))
  if (folder !== undefined) return folder
  const named = villages.filter((name) => parts[0]?.includes(name))
  const longest = named.filter((name) => !named.some((other) => other !== name && other.includes(name)))
  return longest.length === 1 ? (longest[0] ?? null) : null
}
