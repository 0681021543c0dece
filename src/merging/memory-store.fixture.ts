import type { Store, Tree } from './round-versions.ts'

/** Contents in memory: named by what they say. */
export const memoryStore: Store = {
  read: (name) => new TextEncoder().encode(name),
  write: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
}

export function tree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files))
}
