import type { PaperKind } from '../papers/paper.ts'
import type { Path } from '../source/location.ts'
import { type FlatPaper, type FlatValue, flatPaper } from './flat-paper.ts'
import type { PaperVersion } from './paper-version.ts'
import { sameRecords } from './same-records.ts'

/** One field that differs; a record that came, went or was renumbered is one change without a field. */
export interface Change {
  readonly type: 'added' | 'removed' | 'changed' | 'renumbered'
  readonly kind: PaperKind<unknown>
  /** `WT-003`; null for values of the paper itself */
  readonly record: string | null
  /** the number it had before; null unless it was renumbered with this change */
  readonly formerly: string | null
  /** null for a whole record */
  readonly label: string | null
  /** of the value in the newer version, or in the older where it went */
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
  /** of a record that came from another paper or went to one, where it is there; null for all others */
  readonly elsewhere: Elsewhere | null
}

export interface Elsewhere {
  readonly file: string
  readonly record: string
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
  const renumbered = sameRecords(only(old, gone), only(now, come))
  const arrived = new Map([...renumbered].map(([from, to]) => [to, from]))
  return [
    ...[...renumbered].map(([from, to]) => whole('renumbered', kind, to, now, from)),
    ...come.filter((id) => !arrived.has(id)).map((id) => whole('added', kind, id, now)),
    ...gone.filter((id) => !renumbered.has(id)).map((id) => whole('removed', kind, id, old)),
    ...[...now].flatMap(([id, values]) =>
      fieldChanges(kind, id, arrived.get(id) ?? null, old.get(arrived.get(id) ?? id), values),
    ),
  ]
}

function only(flat: FlatPaper, ids: readonly string[]): FlatPaper {
  return new Map(ids.map((id) => [id, flat.get(id) ?? new Map()]))
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
    elsewhere: null,
  }
}

function fieldChanges(
  kind: PaperKind<unknown>,
  id: string,
  formerly: string | null,
  old: Map<string, FlatValue> | undefined,
  now: Map<string, FlatValue>,
): Change[] {
  if (id !== '' && old === undefined) return []
  const keys = new Set([...(old?.keys() ?? []), ...now.keys()])
  return [...keys].flatMap((key): Change[] => {
    const [before, after] = [old?.get(key), now.get(key)]
    const either = after ?? before
    if (!either || same(before?.value, after?.value)) return []
    if (formerly !== null && before?.value === formerly && after?.value === id) return []
    return [
      {
        type: 'changed',
        kind,
        record: id === '' ? null : id,
        formerly,
        label: either.label,
        path: either.path,
        before: before?.value ?? null,
        after: after?.value ?? null,
        elsewhere: null,
      },
    ]
  })
}

/** An absent key and null say the same: unknown. */
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
