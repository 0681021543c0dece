import type { DatedKey, Person } from './public-key.ts'

/** `age1…` in a text of its own lines; null where it has none, or holds a secret key, which nobody enters. */
export function readRecipient(text: string): string | null {
  if (/AGE-SECRET-KEY/iu.test(text)) return null
  return /^(?:#\s*public key:\s*)?(age1[02-9ac-hj-np-z]{58})\s*$/mu.exec(text)?.[1] ?? null
}

/** All keys for which restricted papers are or were encrypted to a person. */
export function recipientsOf({ recipients = [] }: Person): DatedKey[] {
  return recipients.map(({ key, from, to = null }) => ({ key, from, to }))
}

/** Those in use on a day. */
export function recipientsOn(person: Person, day: string): string[] {
  return recipientsOf(person)
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
    .map(({ key }) => key)
}
