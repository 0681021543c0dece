import { keysOf, type Person, readPublicKey } from './public-key.ts'

/** Names of those who are entered with one and the same key, so that one could sign as the other. */
export function sharedKeys(people: readonly Person[]): string[][] {
  const owners = new Map<string, Set<string>>()
  for (const person of people)
    for (const { key } of keysOf(person)) {
      const known = readPublicKey(key)
      if (known !== null) owners.set(known, (owners.get(known) ?? new Set()).add(person.name))
    }
  return [...owners.values()].filter((names) => names.size > 1).map((names) => [...names])
}
