import { toPaperVersion } from '../history/paper-version.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import { placeOf } from '../papers/place-of.ts'
import { rewritePaper } from '../source/rewrite-paper.ts'
import { entryName, isRecord } from './entry-name.ts'
import { type Renaming, type Renumbering, renamedData, renamedText, textsIn } from './renaming.ts'
import type { RoundVersions, Store, Tree } from './round-versions.ts'
import { sameSaid } from './same-said.ts'

/** One side's files with its new numbers: its papers, and the evidence named by them. */
export function renamedFiles(
  { base, ours, theirs }: RoundVersions,
  side: 'ours' | 'theirs',
  all: readonly Renaming[],
  store: Store,
): Tree {
  const tree = side === 'ours' ? ours : theirs
  const renamings = all.filter((one) => one.side === side)
  if (renamings.length === 0) return tree
  return new Map(
    [...tree].map(([path, name]): [string, string] =>
      base.get(path) === name ? [path, name] : renamedFile(path, name, base, renamings, store),
    ),
  )
}

/** One version with other numbers, whatever cites them; papers that are the same in all of them mean the same. */
export function renumberedFiles(
  tree: Tree,
  renumberings: readonly Renumbering[],
  apart: (path: string) => boolean,
  store: Store,
): Tree {
  if (renumberings.length === 0) return tree
  return new Map(
    [...tree].map(([path, name]): [string, string] =>
      apart(path) || path.includes('/evidence/')
        ? renamedFile(path, name, new Map(), renumberings, store)
        : [path, name],
    ),
  )
}

function renamedFile(
  path: string,
  name: string,
  base: Tree,
  renamings: readonly Renumbering[],
  store: Store,
): [string, string] {
  const old = base.get(path)
  if (path.includes('/evidence/'))
    return [old === undefined ? renamedText(path, placeOf(path), renamings) : path, name]
  if (!isPaperFile(path)) return [path, name]
  const text = renamedPaper(path, store.read(name), old === undefined ? null : store.read(old), renamings)
  return [path, text === null ? name : store.write(new TextEncoder().encode(text))]
}

/** null where nothing changes, or the paper cannot be read. */
function renamedPaper(
  path: string,
  bytes: Uint8Array,
  base: Uint8Array | null,
  renamings: readonly Renumbering[],
): string | null {
  const said = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!renamings.some(({ from }) => from.includes('@') || said.includes(from))) return null
  const version = toPaperVersion(path, bytes)
  if (version === null) return null
  const old = toPaperVersion(path, base)?.data ?? {}
  const place = placeOf(path)
  const cited = renamedPaperData(version.data, old, place, renamings)
  const data = withBallots(
    cited,
    old,
    version.kind.name,
    renamings.filter((one) => one.place === place),
  )
  if (sameSaid(data, version.data)) return null
  return rewritePaper(said, data)
}

/** What a record of the base said already means what it meant then; the same words in another record are new. */
function renamedPaperData(
  data: Readonly<Record<string, unknown>>,
  old: Readonly<Record<string, unknown>>,
  place: string,
  renamings: readonly Renumbering[],
): Record<string, unknown> {
  const known = textsIn(old)
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const before = old[key]
      if (!Array.isArray(value)) return [key, renamedData(value, place, renamings, known)]
      const were = new Map((Array.isArray(before) ? before : []).map((one: unknown) => [entryName(one), one]))
      const entries = value.map((entry: unknown) => {
        const name = entryName(entry)
        return renamedData(entry, place, renamings, name === null ? known : textsIn(were.get(name)))
      })
      return [key, entries]
    }),
  )
}

const LISTS: Readonly<Record<string, string>> = { survey: 'responses', rating: 'ballots' }

/** Sheets bear their number as a number. */
function withBallots(
  data: unknown,
  old: Readonly<Record<string, unknown>>,
  kind: string,
  renamings: readonly Renumbering[],
) {
  const key = LISTS[kind]
  const list = isRecord(data) && key !== undefined ? data[key] : undefined
  if (!isRecord(data) || key === undefined || !Array.isArray(list)) return data
  const numbers = new Map(renamings.map(({ from, to }) => [from, Number(to.slice(to.indexOf('@') + 1))]))
  const known = new Set(
    (Array.isArray(old[key]) ? old[key] : []).map((one: unknown) => isRecord(one) && one.ballot),
  )
  const renumbered = list.map((entry) => {
    const to =
      isRecord(entry) && !known.has(entry.ballot) ? numbers.get(`${kind}@${entry.ballot}`) : undefined
    return to === undefined ? entry : { ...entry, ballot: to }
  })
  return { ...data, [key]: renumbered }
}
