// Keys of the example's people, for trials only: whoever reads this has them. Made of a fixed seed, so that signatures
// are the same every time.
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'

/** An ed25519 key as ssh-keygen keeps it, and its public half as a `.pub` file has it. */
export function exampleKey(name) {
  const seed = createHash('sha256').update(`inspect example, for trials only: ${name}`).digest()
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const { x } = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  })
  const point = Buffer.from(x, 'base64url')
  const publicBlob = strings('ssh-ed25519', point)
  const check = seed.subarray(0, 4)
  const secret = Buffer.concat([
    check,
    check,
    strings('ssh-ed25519', point, Buffer.concat([seed, point]), ''),
  ])
  const padding = Buffer.from(Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, at) => at + 1))
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    strings('none', 'none', ''),
    Buffer.from([0, 0, 0, 1]),
    strings(publicBlob, Buffer.concat([secret, padding])),
  ])
  const lines = body.toString('base64').match(/.{1,70}/gu) ?? []
  return {
    privateKey: [
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      ...lines,
      '-----END OPENSSH PRIVATE KEY-----',
      '',
    ].join('\n'),
    publicKey: `ssh-ed25519 ${publicBlob.toString('base64')}`,
  }
}

/** Each with its length before it, as SSH writes them. */
function strings(...parts) {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}
