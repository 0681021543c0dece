import type { Store } from './round-versions.ts'

/** Contents kept in memory under names of no meaning. */
export function memoryStoreOf(): Store {
  const contents = new Map<string, Uint8Array>()
  return {
    read: (name) => contents.get(name) ?? new Uint8Array(),
    write(bytes) {
      const name = String(contents.size)
      contents.set(name, bytes)
      return name
    },
  }
}
