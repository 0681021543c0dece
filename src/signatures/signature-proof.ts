import { nameKey } from '../papers/name-key.ts'
import { keysOf, keysOn, type Person, readPublicKey } from './public-key.ts'
import { NAMESPACE } from './ssh-armour.ts'
import { signingKey } from './ssh-signature.ts'
import { type Statement, statementText } from './statement.ts'

/** What an electronic signature proves. */
export type SignatureProof =
  | { readonly state: 'valid' }
  /** something else was signed, or nothing */
  | { readonly state: 'broken' }
  /** made for another statement */
  | { readonly state: 'copied'; readonly from: Statement }
  /** the key is nobody's in the round */
  | { readonly state: 'unknown-key' }
  /** the key is somebody else's, or was not in use on that day */
  | { readonly state: 'other-signer' | 'key-not-in-use'; readonly owner: string }

/** Whether a key stands for one of these names on a day; the key is null where the signature is of something else. */
export function keyProof(
  key: string | null,
  names: readonly string[],
  day: string,
  people: readonly Person[],
): SignatureProof {
  if (key === null) return { state: 'broken' }
  const owners = people.filter((person) => keysOf(person).some((one) => readPublicKey(one.key) === key))
  const named = owners.find((owner) => names.some((name) => nameKey(name) === nameKey(owner.name)))
  const [owner] = owners
  if (!owner) return { state: 'unknown-key' }
  if (!named) return { state: 'other-signer', owner: owner.name }
  if (!keysOn(named, day).includes(key)) return { state: 'key-not-in-use', owner: named.name }
  return { state: 'valid' }
}

/** A signature and what it is said to be of. */
export interface Signed {
  readonly statement: Statement
  /** base64, without armour */
  readonly body: string
}

/** What signatures under statements prove, each in its place. One that holds under another statement was copied. */
export function signatureProofs(signed: readonly Signed[], people: readonly Person[]): SignatureProof[] {
  const keys = signed.map(({ body, statement }) => signingKey(body, NAMESPACE, statementText(statement)))
  const owners = new Map<string, Statement>()
  for (const [index, { body, statement }] of signed.entries())
    if (keys[index] != null && !owners.has(body)) owners.set(body, statement)
  return signed.map(({ body, statement: { by, date } }, index) => {
    const key = keys[index] ?? null
    const owner = owners.get(body)
    if (key === null && owner) return { state: 'copied', from: owner }
    return keyProof(key, [by], date, people)
  })
}
