import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** A key pair of age (age-encryption.org/v1): the identity opens what was encrypted for the recipient. */
export interface AgePair {
  readonly identity: string
  readonly recipient: string
}

/** A pair that nobody else has. X25519, which every version of the age program knows. */
export async function newPair(): Promise<AgePair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Bytes that the holders of any of these recipients' identities can open, and nobody else. */
export async function encryptFor(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

/** null where none of the identities opens it, or it was damaged. */
export async function decryptWith(
  identities: readonly string[],
  bytes: Uint8Array,
): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
    return await decrypter.decrypt(bytes)
  } catch {
    return null
  }
}
