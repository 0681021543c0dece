import { toPaperVersion } from '../history/paper-version.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import { folderOf, placeOf } from '../papers/place-of.ts'
import { placeNumbers, renumberings } from './agreed-versions.ts'
import { collisions } from './collisions.ts'
import { mergeFile } from './merge-file.ts'
import type { Merging } from './merging.ts'
import type { PlaceVersion } from './numbered-records.ts'
import { renamedFiles, renumberedFiles } from './renamed-files.ts'
import type { Renaming } from './renaming.ts'
import type { FileDispute, RoundVersions, Store, Tree } from './round-versions.ts'

export interface MergedRound {
  readonly files: Tree
  readonly disputes: readonly FileDispute[]
  readonly renamings: readonly Renaming[]
}

interface Wanted {
  readonly keep?: Merging['keep']
  /** a single file that is asked for; all where none is */
  readonly only?: string | undefined
}

/** Three versions of a round into one, record by record; a number that both sides used anew is told apart everywhere. */
export function mergeRound(
  versions: RoundVersions,
  store: Store,
  { keep = 'ours', only }: Wanted = {},
): MergedRound {
  const { agreed, moved } = agreedVersions(versions, store)
  const collided = placesOf(agreed).flatMap((folder) =>
    collisions(placeOf(`${folder}/`), placeVersions(agreed, folder, store), store.firstSaved),
  )
  const renamed: RoundVersions = {
    base: agreed.base,
    ours: renamedFiles(agreed, 'ours', collided, store),
    theirs: renamedFiles(agreed, 'theirs', collided, store),
  }
  const files = new Map<string, string>()
  const disputes: FileDispute[] = []
  const paths = new Set([...renamed.ours.keys(), ...renamed.theirs.keys()])
  for (const path of only === undefined ? [...paths].sort() : [only]) {
    const merged = mergeFile(path, renamed, store, keep)
    if (merged.name !== null) files.set(path, merged.name)
    disputes.push(...merged.disputes)
  }
  return { files, disputes, renamings: [...moved, ...collided] }
}

/** The versions with one number for each record, and what that changes on either side. */
function agreedVersions(versions: RoundVersions, store: Store) {
  const numbers = placesOf(versions).map((folder) =>
    placeNumbers(placeOf(`${folder}/`), placeVersions(versions, folder, store), versions.crossed === true),
  )
  const { base, ours, theirs } = versions
  const apart = (path: string) => new Set([base.get(path), ours.get(path), theirs.get(path)]).size > 1
  const of = (version: 'base' | 'ours' | 'theirs') =>
    renumberedFiles(versions[version], renumberings(numbers, version), apart, store)
  const moved = (['ours', 'theirs'] as const).flatMap((side) =>
    renumberings(numbers, side).map((one): Renaming => ({ side, ...one })),
  )
  return { agreed: { base: of('base'), ours: of('ours'), theirs: of('theirs') }, moved }
}

/** Villages and towns in which both sides changed papers. */
function placesOf({ base, ours, theirs }: RoundVersions): string[] {
  const touched = [ours, theirs].map(
    (side) =>
      new Set(
        [...side].flatMap(([path, name]) =>
          isPaperFile(path) && base.get(path) !== name ? [folderOf(path)] : [],
        ),
      ),
  )
  return [...(touched[0] ?? [])].filter((folder) => folder !== '' && touched[1]?.has(folder)).sort()
}

function placeVersions({ base, ours, theirs }: RoundVersions, folder: string, store: Store) {
  const of = (tree: Tree): PlaceVersion =>
    new Map(
      [...tree].flatMap(([path, name]) => {
        const version =
          isPaperFile(path) && folderOf(path) === folder ? toPaperVersion(path, store.read(name)) : null
        return version === null ? [] : [[path, version] as const]
      }),
    )
  return { base: of(base), ours: of(ours), theirs: of(theirs) }
}
