import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { rootFromProof, taggedHash, treeHash, treeProof } from './tree-hash.ts'

const leaves = (count: number) =>
  Array.from({ length: count }, (_, index) => taggedHash('leaf', String(index)))
const sha = (...parts: (Uint8Array | string)[]) => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest()
}

test('three leaves by hand', () => {
  const [a, b, c] = ['0', '1', '2'].map((text) => sha(Uint8Array.of(0), text))
  if (!a || !b || !c) throw new Error('three')
  const one = Uint8Array.of(1)
  expect(treeHash(leaves(3))).toEqual(sha(one, sha(one, a, b), c))
  expect(treeHash([])).toEqual(sha())
})

test('every leaf of trees of 1 to 40 is proven, and only in its place', () => {
  for (let count = 1; count <= 40; count += 1) {
    const all = leaves(count)
    const root = treeHash(all)
    for (const [index, leaf] of all.entries()) {
      const proof = treeProof(all, index)
      expect(rootFromProof(leaf, index, count, proof)).toEqual(root)
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
      const other = all[(index + 1) % count]
      if (count > 1 && other) expect(rootFromProof(other, index, count, proof)).not.toEqual(root)
    }
  }
})
