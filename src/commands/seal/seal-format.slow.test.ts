import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'

test('the root can be computed with nothing but SHA-256, as the published format says', async () => {
  const round = new SealedRound()
  await round.inspect('2025-10-10', 'seal', 'withdrawal')
  const python = `
import hashlib, json, sys
sha = lambda *parts: hashlib.sha256(b''.join(parts)).digest()
text = lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()
m = json.load(open(sys.argv[1], encoding='utf-8'))
files = m.pop('files')
def tree(leaves):
    if len(leaves) < 2: return leaves[0] if leaves else sha()
    half = 1
    while half * 2 < len(leaves): half *= 2
    return sha(b'\\x01', tree(leaves[:half]), tree(leaves[half:]))
assert tree([sha(b'\\x00', text(f)) for f in files]).hex() == m['tree']
root = sha(b'\\x02', text(m))
x = root
for _ in range(65536): x = sha(x)
bits = ''.join(f'{b:08b}' for b in x)
digits = [int(bits[i:i + 5], 2) for i in range(0, 95, 5)]
check = 0
for d in digits:
    check = (check ^ d) << 1
    if check & 32: check ^= 0b100101
code = ''.join('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[d] for d in digits + [check])
print(root.hex(), '-'.join(code[i:i + 5] for i in range(0, 20, 5)))
`
  const [root, code] = execFileSync('python3', ['-c', python, round.path(round.manifest)], {
    encoding: 'utf8',
  })
    .trim()
    .split(' ')
  const tag = round.git('', 'cat-file', 'tag', round.tag)
  expect(tag).toContain(`Root: ${root}\nRoot-Code: ${code}`)
  round.remove()
})
