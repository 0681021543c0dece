import { hash } from 'node:crypto'
import { rootCode } from '../seals/root-code.ts'
import { signingKey } from '../signatures/ssh-signature.ts'

/** FIPS 180-4 and what CONTRIBUTING publishes: a browser that computes these right computes the rest right. */
const HASHES: readonly (readonly [text: string, sha256: string])[] = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
]

const ZEROS = 'ZEN6F-J3J3P-Q7K3Y-34MCS'

/** A signature by ssh-keygen under the letters `inspect`. */
const SIGNED = {
  text: 'inspect',
  key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDrMz/+uUtNc4mClbWA4Bt4u/aMgTHl7l0345Z8sKhHv',
  body: 'U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgOszP/65S01ziYKVtYDgG3i79oyBMeXuXTfjlnywqEe8AAAAHaW5zcGVjdAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEAKqeawEXYu7CRDsR1TgSKbAECLGhtlrq3syOkyGHiAUnSHk1n+O15GfIy0JkxwHEv1wx1DmHcl2SElfIf7b/UJ',
}

/** Whether this browser computes hashes, codes and signatures as it should. */
export function selfTest(): boolean {
  const { text, key, body } = SIGNED
  return (
    HASHES.every(([said, sha256]) => hash('sha256', said, 'hex') === sha256) &&
    rootCode('00'.repeat(32)) === ZEROS &&
    signingKey(body, 'inspect', text) === key &&
    signingKey(body, 'inspect', `${text}!`) === null
  )
}
