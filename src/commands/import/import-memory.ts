import { memoryFile, toMemory } from '../../imports/column-memory.ts'
import type { Gathered } from '../../imports/gathered.ts'
import type { UserMapping } from '../../imports/user-map.ts'

/**
 * What the user said of columns, to be kept in the round beside its other templates: there the round's repository
 * holds it, and no paper is looked for (`.inspect/` is each machine's own).
 */
export function memoriesFor(
  { tables }: Gathered,
  said: readonly UserMapping[],
): { path: string; text: string }[] {
  const memories = tables.flatMap((table) => toMemory(table, said) ?? [])
  const files = new Map(memories.map((memory) => [memoryFile(memory), memory]))
  return [...files].map(([path, memory]) => ({ path, text: `${JSON.stringify(memory, null, 2)}\n` }))
}
