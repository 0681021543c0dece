import { createHash } from 'node:crypto'

/** What begins the bytes that are hashed, so that a leaf, a node and a header never pass for one another (RFC 6962). */
const PREFIX = { leaf: 0, node: 1, header: 2 } as const

type Bytes = Uint8Array

export function taggedHash(kind: keyof typeof PREFIX, ...parts: readonly (Bytes | string)[]): Bytes {
  const digest = createHash('sha256').update(Uint8Array.of(PREFIX[kind]))
  for (const part of parts) digest.update(part)
  return digest.digest()
}

/** The root over leaves, as RFC 6962 2.1 forms it: the left half is the largest power of two below the whole. */
export function treeHash(leaves: readonly Bytes[]): Bytes {
  const [first] = leaves
  if (first === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return first
  const half = halfOf(leaves.length)
  return taggedHash('node', treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)))
}

/** The hashes beside the way from a leaf up to the root, the lowest first (RFC 6962 2.1.1). */
export function treeProof(leaves: readonly Bytes[], index: number): Bytes[] {
  if (leaves.length <= 1) return []
  const half = halfOf(leaves.length)
  return index < half
    ? [...treeProof(leaves.slice(0, half), index), treeHash(leaves.slice(half))]
    : [...treeProof(leaves.slice(half), index - half), treeHash(leaves.slice(0, half))]
}

/** The root that a leaf and its proof lead to; it belongs to the tree if that is the tree's root. */
export function rootFromProof(leaf: Bytes, index: number, count: number, proof: readonly Bytes[]): Bytes {
  if (count <= 1) return leaf
  const beside = proof.at(-1) ?? new Uint8Array()
  const half = halfOf(count)
  const rest = proof.slice(0, -1)
  return index < half
    ? taggedHash('node', rootFromProof(leaf, index, half, rest), beside)
    : taggedHash('node', beside, rootFromProof(leaf, index - half, count - half, rest))
}

function halfOf(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1))
}
