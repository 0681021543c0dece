import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto'

/** A signature of SSH as `ssh-keygen -Y sign` writes it (PROTOCOL.sshsig), taken apart. */
interface SshSignature {
  /** type and key as a line of `.pub` has them: `ssh-ed25519 AAAA…` */
  readonly key: string
  readonly keyBlob: Buffer
  readonly namespace: string
  readonly hash: string
  readonly signature: Buffer
}

/**
 * The public key under whose signature a text stands, as in a `.pub` file; null where the signature is of another
 * text, made for another purpose or none at all. Whose key it is is not known here. `body` is base64 without armour.
 */
export function signingKey(body: string, namespace: string, text: string): string | null {
  try {
    const read = readSignature(Buffer.from(body, 'base64'))
    if (read === null || read.namespace !== namespace || !/^sha(?:256|512)$/u.test(read.hash)) return null
    const digest = createHash(read.hash).update(text).digest()
    const signed = Buffer.concat([
      Buffer.from('SSHSIG'),
      ...[read.namespace, '', read.hash, digest].map((part) => wireString(Buffer.from(part as string))),
    ])
    return holds(read, signed) ? read.key : null
  } catch {
    return null
  }
}

/** The key inside a signature, whether or not it holds; null where it is none. */
export function claimedKey(body: string): string | null {
  try {
    return readSignature(Buffer.from(body, 'base64'))?.key ?? null
  } catch {
    return null
  }
}

class Wire {
  #at = 0
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  take(length: number): Buffer {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new RangeError('a signature ends too early')
    const part = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return part
  }

  string(): Buffer {
    return this.take(this.take(4).readUInt32BE())
  }
}

function readSignature(bytes: Buffer): SshSignature | null {
  const wire = new Wire(bytes)
  if (wire.take(6).toString('latin1') !== 'SSHSIG' || wire.take(4).readUInt32BE() !== 1) return null
  const keyBlob = wire.string()
  const namespace = wire.string().toString()
  wire.string()
  const hash = wire.string().toString('latin1')
  const type = new Wire(keyBlob).string().toString('latin1')
  return { key: `${type} ${keyBlob.toString('base64')}`, keyBlob, namespace, hash, signature: wire.string() }
}

function wireString(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function holds({ keyBlob, signature }: SshSignature, signed: Buffer): boolean {
  const key = new Wire(keyBlob)
  const type = key.string().toString('latin1')
  const wire = new Wire(signature)
  const algorithm = wire.string().toString('latin1')
  const own = wire.string()
  if (type === 'ssh-rsa') {
    const [e, n] = [key.string(), key.string()]
    const digest = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[algorithm]
    const jwk = { kty: 'RSA', n: base64Url(unsigned(n)), e: base64Url(unsigned(e)) }
    return digest !== undefined && verify(digest, signed, keyOf(jwk), own)
  }
  const curve = type.includes('ecdsa') ? key.string().toString('latin1') : null
  const point = key.string()
  const bytes = type.startsWith('sk-') ? withDevice(key.string(), wire, signed) : signed
  if (algorithm !== type) return false
  if (curve === null) return verify(null, bytes, keyOf(ed25519(point)), own)
  return verifyEcdsa(curve, point, bytes, own)
}

/** What a key on a device signs: which application, that it was touched, how often, and the text's hash. */
function withDevice(application: Buffer, wire: Wire, signed: Buffer): Buffer {
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
  const flags = wire.take(1)
  // A device that signs without anybody there proves nothing; ssh-keygen wants the touch as well.
  if (((flags[0] ?? 0) & 1) === 0) throw new RangeError('nobody touched the key')
  return Buffer.concat([sha256(application), flags, wire.take(4), sha256(signed)])
}

function ed25519(point: Buffer): JsonWebKey {
  return { kty: 'OKP', crv: 'Ed25519', x: base64Url(point) }
}

const CURVES: Readonly<Record<string, readonly [crv: string, digest: string, size: number]>> = {
  nistp256: ['P-256', 'sha256', 32],
  nistp384: ['P-384', 'sha384', 48],
  nistp521: ['P-521', 'sha512', 66],
}

function verifyEcdsa(curve: string, point: Buffer, signed: Buffer, signature: Buffer): boolean {
  const [crv, digest, size = 0] = CURVES[curve] ?? []
  if (crv === undefined || digest === undefined) return false
  const coordinate = (at: number) => base64Url(point.subarray(1 + at * size, 1 + (at + 1) * size))
  const wire = new Wire(signature)
  const parts = [wire.string(), wire.string()].map((part) => {
    const bytes = unsigned(part)
    return Buffer.concat([Buffer.alloc(Math.max(0, size - bytes.length)), bytes])
  })
  const key = keyOf({ kty: 'EC', crv, x: coordinate(0), y: coordinate(1) })
  return verify(digest, signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.concat(parts))
}

/** Without the zero that keeps a number of SSH positive. */
function unsigned(number: Buffer): Buffer {
  return number[0] === 0 ? number.subarray(1) : number
}

/** Not by Buffer's own: the one that browsers get does not know it. */
function base64Url(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

function keyOf(key: JsonWebKey) {
  return createPublicKey({ key, format: 'jwk' })
}
