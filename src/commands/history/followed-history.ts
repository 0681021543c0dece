import { changesByCommit } from '../../git/changes-by-commit.ts'
import { changesAskedFor } from '../../history/changes-asked-for.ts'
import type { Commit, PaperEntry } from '../../history/commit.ts'
import { folderOf } from '../../papers/place-of.ts'
import { joinedHistory } from './joined-history.ts'
import { entriesOf } from './read-history.ts'
import { type Repository, repositoriesOf } from './repositories.ts'

/** What is asked for: a record or a kind of paper in a folder, or all of it. */
interface Asked {
  readonly folder: string
  readonly what: string | undefined
}

/**
 * The history of a village, one of its papers or records, newest first; where it came from another village, or the
 * village's folder had another name, what went before that as well.
 */
export function followedHistory(root: string, restricted: boolean, asked: Asked): PaperEntry[] {
  const repositories = repositoriesOf(root, restricted)
  const seen = new Set<string>()
  // Where something came from it went in the same act: told once.
  const told = new Set<string>()
  const all: PaperEntry[] = []
  for (const open = [asked]; open.length > 0; ) {
    const one = open.shift()
    if (!one || seen.has(`${one.folder} ${one.what}`)) continue
    seen.add(`${one.folder} ${one.what}`)
    const own = only(joinedHistory(root, [one.folder], restricted), one.what)
    const arrived = repositories.flatMap((repository) => arrivals(repository, own))
    const entries = own.map((entry) => inFull(entry, arrived, one.what))
    all.push(...entries.filter(({ commit, file }) => !told.has(`${commit.hash} ${file}`)))
    for (const entry of entries)
      for (const file of filesBefore(entry)) told.add(`${entry.commit.hash} ${file}`)
    open.push(...entries.flatMap((entry) => origins(entry, one)))
  }
  return all.sort((a, b) => Date.parse(b.commit.date) - Date.parse(a.commit.date))
}

function only(entries: readonly PaperEntry[], what: string | undefined): PaperEntry[] {
  const wanted = changesAskedFor(what)
  return entries
    .map((entry) => ({ ...entry, changes: entry.changes.filter(wanted) }))
    .filter(({ changes, lost }) => changes.length > 0 || lost)
}

/** The same entry where it was looked at together with the papers that its records may have come from. */
function inFull(entry: PaperEntry, arrived: readonly PaperEntry[], what: string | undefined): PaperEntry {
  const { file, commit } = entry
  const full = arrived.find((one) => one.file === file && one.commit.hash === commit.hash)
  return full === undefined ? entry : { ...full, changes: full.changes.filter(changesAskedFor(what)) }
}

/** Commits that brought records, looked at once more together with the papers that these may have come from. */
function arrivals(repository: Repository, entries: readonly PaperEntry[]): PaperEntry[] {
  const bringing = entries.filter(
    ({ file, commit, changes }) =>
      commit.parent !== null &&
      file.startsWith('restricted/') === (repository.prefix !== '') &&
      changes.some(({ type }) => type === 'added'),
  )
  const commits = new Map(bringing.map(({ commit }) => [commit.hash, commit]))
  if (commits.size === 0) return []
  const files = changesByCommit(repository.folder, '--no-walk', ...commits.keys())
  const whole = [...commits.values()].flatMap((commit): Commit[] => {
    const names = new Set(commit.files.map(({ path }) => baseName(path)))
    const losing = (files.get(commit.hash) ?? []).filter(
      ({ path, before, after }) => after === null || (before !== null && names.has(baseName(path))),
    )
    const known = new Set(commit.files.map(({ path }) => path))
    const others = losing.filter(({ path }) => !known.has(path))
    return others.length === 0 ? [] : [{ ...commit, files: [...commit.files, ...others] }]
  })
  return entriesOf(repository, whole)
}

function filesBefore({ formerly, changes }: PaperEntry): string[] {
  const came = changes.flatMap(({ type, elsewhere }) =>
    type === 'added' && elsewhere ? [elsewhere.file] : [],
  )
  return formerly === null ? came : [formerly, ...came]
}

/** Where the records of an entry were before: another folder, or another record there. */
function origins({ formerly, changes }: PaperEntry, { what }: Asked): Asked[] {
  const moved = formerly === null ? [] : [{ folder: folderOf(formerly), what }]
  const came = changes.flatMap(({ type, elsewhere }) =>
    type === 'added' && elsewhere ? [{ folder: folderOf(elsewhere.file), what: elsewhere.record }] : [],
  )
  return [...moved, ...came]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
