import { groupBy } from '../analysis/group-by.ts'
import { toPaperVersion } from '../history/paper-version.ts'
import { keysOf, type Person, readPublicKey } from '../signatures/public-key.ts'
import type { RawCommit } from './raw-commit.ts'
import type { ReadSeal } from './seal-findings.ts'
import { before, sealsUpTo } from './seals-up-to.ts'
import type { Trail } from './trail.ts'

/** A key that was entered after a seal. */
export interface LateKey {
  /** of the last seal that did not know it */
  readonly seal: number
  /** of that seal, YYYY-MM-DD */
  readonly sealed: string
  /** in which it was first entered */
  readonly commit: string
  /** YYYY-MM-DD */
  readonly entered: string
}

/** Keys that were entered when a seal had been made already; one that was known on any branch before it is not late. */
export function lateKeys(trail: Trail, seals: readonly ReadSeal[]): ReadonlyMap<string, LateKey> {
  const upTo = sealsUpTo(
    trail.commits,
    groupBy(seals, ({ manifest }) => manifest.commit),
  )
  const first = new Map<string, LateKey | null>()
  for (const commit of trail.commits) {
    const news = newKeys(trail, commit).filter((key) => !first.has(key))
    const last = news.length === 0 ? undefined : before(commit.parents, upTo).at(-1)
    for (const key of news) first.set(key, last ? lateKey(last, commit) : null)
  }
  return new Map(
    [...first].flatMap(([key, late]): [string, LateKey][] => (late === null ? [] : [[key, late]])),
  )
}

function lateKey({ kept, manifest }: ReadSeal, { hash, author }: RawCommit): LateKey {
  return { seal: kept.number, sealed: manifest.date, commit: hash, entered: author.day }
}

/** Those that a commit entered. */
function newKeys(trail: Trail, { hash }: RawCommit): string[] {
  const file = trail.changes.get(hash)?.find(({ path }) => path === 'inspect.yaml')
  if (!file) return []
  const known = keysIn(trail, file.before)
  return [...keysIn(trail, file.after)].filter((key) => !known.has(key))
}

function keysIn({ contents }: Trail, name: string | null): ReadonlySet<string> {
  const [bytes = null] = name === null ? [] : contents([name])
  const people: unknown = toPaperVersion('inspect.yaml', bytes)?.data.people
  if (!Array.isArray(people)) return new Set()
  return new Set((people as Person[]).flatMap(keysOf).flatMap(({ key }) => readPublicKey(key) ?? []))
}
