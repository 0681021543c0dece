import type { Text } from '../language.ts'
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

export const sharedKeyCure: Text = {
  zh: '用 inspect keys 核对是谁的；从不是他的人名下删去，由他另生成一把（inspect keys add），用它签过的重新签。',
  en: 'See whose it is with inspect keys; take it out under whoever it is not, who makes one (inspect keys add) and signs anew.',
}
