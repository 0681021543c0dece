import { nameKey } from '../papers/name-key.ts'
import type { RoundPaper } from '../papers/types/round.ts'

export type Person = RoundPaper['people'][number]

/** A key of a person and the days on which it is theirs, both ends counted; null where there is no end. */
export interface DatedKey {
  readonly key: string
  readonly from: string | null
  readonly to: string | null
}

const WRITTEN =
  /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]{40,}={0,2}$/u

/** `ssh-ed25519 AAAA…` without the comment, which names a machine or a person; null where it is no public key. */
export function readPublicKey(text: string): string | null {
  const [type = '', body = ''] = text.trim().split(/\s+/u)
  const key = `${type} ${body}`
  return WRITTEN.test(key) && !text.includes('PRIVATE KEY') ? key : null
}

/** All keys a person has or had; one written as `key` is theirs for the whole round. */
export function keysOf({ key, keys = [] }: Person): DatedKey[] {
  const whole = key ? [{ key, from: null, to: null }] : []
  return [...whole, ...keys.map(({ key, from, to = null }) => ({ key, from, to }))]
}

/** Those with which the person signs on a day. */
export function keysOn(person: Person, day: string): string[] {
  return keysOf(person)
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
    .flatMap(({ key }) => readPublicKey(key) ?? [])
}

export function personNamed(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => nameKey(person.name) === nameKey(name))
}
