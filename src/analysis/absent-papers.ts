import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'

/** Kinds of paper that the round requires and a village lacks; what could not be read, or is not here, is not absent. */
export function absentPapers(village: Village, { round, restricted }: Workspace): PaperKind<unknown>[] {
  const required = new Set<string>(round.data.required ?? [])
  const dropped = new Set(village.dropped)
  return paperKinds.filter((kind) => {
    if (!required.has(kind.name) || (kind.restricted && !restricted)) return false
    return papersOf(village, kind).length === 0 && !dropped.has(kind.name) && !dropped.has('')
  })
}
