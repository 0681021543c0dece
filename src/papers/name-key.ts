const keys = new Map<string, string>()

/** Two spellings of one name: names compare after NFC, without inner spaces, the three middle dots alike. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = name.normalize('NFC').replace(/\s+/gu, '').replace(/[•・]/gu, '·')
  // The names of a round repeat by the thousand; a bound keeps odd input from filling the memory.
  if (keys.size < 20_000) keys.set(name, key)
  return key
}
