import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withScratchFiles } from '../disk/scratch-folder.ts'
import { sshKeygen } from '../git/ssh-keygen.fixture.ts'
import { sshSign, sshVerify } from '../git/ssh-keygen.ts'
import { readPublicKey } from './public-key.ts'
import { allowedSigners, armoured, bodyOf, NAMESPACE } from './ssh-armour.ts'
import { signingKey } from './ssh-signature.ts'

const folder = mkdtempSync(join(tmpdir(), 'ssh-'))
afterAll(() => rmSync(folder, { recursive: true }))

const types = [
  ['ed25519'],
  ['rsa', '-b', '2048'],
  ['ecdsa', '-b', '256'],
  ['ecdsa', '-b', '384'],
  ['ecdsa', '-b', '521'],
]

test.runIf(sshKeygen).each(types)(
  'a signature by %s %s %s is good here where ssh-keygen says so, and only there',
  (...type) => {
    const file = join(folder, type.join(''))
    spawnSync('ssh-keygen', ['-q', '-N', '', '-C', '', '-f', file, '-t', ...type])
    const key = readPublicKey(readFileSync(`${file}.pub`, 'utf8')) ?? ''
    const text = '溪口村 WT-001'
    for (let time = 0; time < 5; time += 1) {
      const body = bodyOf(sshSign(file, NAMESPACE, text + time)?.out ?? '')
      expect(signingKey(body, NAMESPACE, text + time)).toBe(key)
      const files = { allowed: allowedSigners('郑怀远', [key]), signature: armoured(body) }
      const own = withScratchFiles(files, (pathOf) =>
        sshVerify(pathOf('allowed'), '郑怀远', NAMESPACE, pathOf('signature'), text + time),
      )
      expect(own?.ok).toBe(true)
      expect(signingKey(body, NAMESPACE, text)).toBeNull()
      expect(signingKey(body, 'git', text + time)).toBeNull()
      const bytes = Buffer.from(body, 'base64')
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1
      expect(signingKey(bytes.toString('base64'), NAMESPACE, text + time)).toBeNull()
    }
  },
)

test('what is no signature is none', () => {
  for (const body of ['', 'AAAA', 'U1NIU0lH', 'U1NIU0lHAAAAAf////8='])
    expect(signingKey(body, NAMESPACE, '')).toBeNull()
})
