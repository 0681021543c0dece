import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { Buffer } from 'buffer'

/**
 * As much of node:crypto as seals and signatures use, for browsers that open the page from a disk and give it no
 * WebCrypto. The build puts it in the place of node:crypto; the rest of the code is the program's own.
 */
const HASHES = { sha256, sha384, sha512 } as const

type Data = Uint8Array | string

function bytesOf(data: Data): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data
}

function named(algorithm: string) {
  const found = Object.entries(HASHES).find(([name]) => name === algorithm)
  if (!found) throw new RangeError(`no hash ${algorithm}`)
  return found[1]
}

export function createHash(algorithm: string) {
  const state = named(algorithm).create()
  const digest = {
    update(data: Data) {
      state.update(bytesOf(data))
      return digest
    },
    digest(encoding?: 'hex') {
      const result = Buffer.from(state.digest())
      return encoding ? result.toString(encoding) : result
    },
  }
  return digest
}

export function hash(algorithm: string, data: Data, encoding: 'hex' | 'buffer' = 'hex') {
  const result = Buffer.from(named(algorithm)(bytesOf(data)))
  return encoding === 'buffer' ? result : result.toString(encoding)
}

interface PublicKey {
  readonly kty: string
  readonly crv?: string
  readonly x?: string
  readonly y?: string
}

export function createPublicKey({ key }: { readonly key: PublicKey }): PublicKey {
  return key
}

const CURVES = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const

/** RSA is left to ssh-keygen. */
export function verify(
  digest: string | null,
  signed: Uint8Array,
  given: PublicKey | { readonly key: PublicKey },
  signature: Uint8Array,
): boolean {
  const key = 'key' in given ? given.key : given
  if (key.kty === 'OKP') return ed25519.verify(signature, signed, fromBase64Url(key.x))
  const curve = Object.entries(CURVES).find(([name]) => name === key.crv)?.[1]
  if (!curve || digest === null) throw new RangeError('no key of this kind')
  const point = Buffer.concat([Uint8Array.of(4), fromBase64Url(key.x), fromBase64Url(key.y)])
  const options = { prehash: false, lowS: false }
  return curve.verify(signature, named(digest)(signed), point, options)
}

function fromBase64Url(text = ''): Uint8Array {
  return Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
}
