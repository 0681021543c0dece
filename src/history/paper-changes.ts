import type { PaperKind } from '../papers/paper.ts'
import type { Path } from '../source/location.ts'
import { type FlatPaper, type FlatValue, flatPaper } from './flat-paper.ts'
import type { PaperVersion } from './paper-version.ts'

/** One field that differs; a record that came, went or was renumbered is one change without a field. */
export interface Change {
  readonly type: 'added' | 'removed' | 'changed' | 'renumbered'
  readonly kind: PaperKind<unknown>
  /** `WT-003`; null for values of the paper itself */
  readonly record: string | null
  /** the number it had before; null unless renumbered */
  readonly formerly: string | null
  /** null for a whole record */
  readonly label: string | null
  /** of the value in the newer version, or in the older where it went */
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

const NOTHING: FlatPaper = new Map()

/** What differs between two versions, field by field. Layout, comments and order are no difference. */
export function paperChanges(before: PaperVersion | null, after: PaperVersion | null): Change[] {
  const kind = (after ?? before)?.kind
  if (kind === undefined) return []
  const old = before === null ? NOTHING : flatPaper(before)
  const now = after === null ? NOTHING : flatPaper(after)
  const gone = [...old.keys()].filter((id) => id !== '' && !now.has(id))
  const come = [...now.keys()].filter((id) => id !== '' && !old.has(id))
  const renumbered = alike(gone, come, old, now)
  const arrived = new Set(renumbered.values())
  return [
    ...[...renumbered].map(([from, to]) => whole('renumbered', kind, to, now, from)),
    ...come.filter((id) => !arrived.has(id)).map((id) => whole('added', kind, id, now)),
    ...gone.filter((id) => !renumbered.has(id)).map((id) => whole('removed', kind, id, old)),
    ...[...now].flatMap(([id, values]) => fieldChanges(kind, id, old.get(id), values, old.has(id))),
  ]
}

/** A number that went and one that came with every other value alike: the record was renumbered. */
function alike(
  gone: readonly string[],
  come: readonly string[],
  old: FlatPaper,
  now: FlatPaper,
): Map<string, string> {
  if (gone.length === 0) return new Map()
  const arrivals = new Map(come.map((id) => [contentOf(id, now), id]))
  return new Map(
    gone.flatMap((id): [string, string][] => {
      const content = contentOf(id, old)
      const to = arrivals.get(content)
      if (to === undefined) return []
      arrivals.delete(content)
      return [[id, to]]
    }),
  )
}

function contentOf(id: string, flat: FlatPaper): string {
  const values = [...(flat.get(id)?.values() ?? [])].filter(({ value }) => value !== id)
  return JSON.stringify(values.map(({ key, value }) => [key, value]).sort())
}

function whole(
  type: Change['type'],
  kind: PaperKind<unknown>,
  record: string,
  flat: FlatPaper,
  formerly: string | null = null,
): Change {
  const [first] = flat.get(record)?.values() ?? []
  return {
    type,
    kind,
    record,
    formerly,
    label: null,
    path: first?.path.slice(0, 2) ?? [],
    before: null,
    after: null,
  }
}

function fieldChanges(
  kind: PaperKind<unknown>,
  id: string,
  old: Map<string, FlatValue> | undefined,
  now: Map<string, FlatValue>,
  known: boolean,
): Change[] {
  if (id !== '' && !known) return []
  const keys = new Set([...(old?.keys() ?? []), ...now.keys()])
  return [...keys].flatMap((key): Change[] => {
    const [before, after] = [old?.get(key), now.get(key)]
    const either = after ?? before
    if (!either || same(before?.value, after?.value)) return []
    return [
      {
        type: 'changed',
        kind,
        record: id === '' ? null : id,
        formerly: null,
        label: either.label,
        path: either.path,
        before: before?.value ?? null,
        after: after?.value ?? null,
      },
    ]
  })
}

/** An absent key and null say the same: unknown. */
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
