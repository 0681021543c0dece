import { toPaperVersion } from '../history/paper-version.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import { folderOf, placeOf } from '../papers/place-of.ts'
import { placeNumbers, renumberings } from './agreed-versions.ts'
import { collisions } from './collisions.ts'
import type { PlaceVersion } from './numbered-records.ts'
import { renumberedFiles } from './renamed-files.ts'
import { chained, type Renaming, type Renumbering } from './renaming.ts'
import type { RoundVersions, Store, Tree } from './round-versions.ts'

/** What the numbers of each version become when a round is put together. */
export interface RoundNumbers {
  /** so that a record has one number in all three */
  readonly agreed: Readonly<Record<keyof Trees, readonly Renumbering[]>>
  /** of those that both sides gave anew, after that */
  readonly collided: readonly Renaming[]
}

type Trees = Pick<RoundVersions, 'base' | 'ours' | 'theirs'>

export function roundNumbers(versions: RoundVersions, store: Store): RoundNumbers {
  const numbers = placesApart(versions, store).map((folder) =>
    placeNumbers(placeOf(`${folder}/`), placeVersions(versions, folder, store), versions.crossed === true),
  )
  const of = (version: keyof Trees) => renumberings(numbers, version)
  const agreed = { base: of('base'), ours: of('ours'), theirs: of('theirs') }
  const together = agreedVersions(versions, agreed, store)
  const collided = placesOfBoth(together).flatMap((folder) =>
    collisions(placeOf(`${folder}/`), placeVersions(together, folder, store), store.firstSaved),
  )
  return { agreed, collided }
}

/** The versions with one number for each record. */
export function agreedVersions(
  versions: RoundVersions,
  agreed: RoundNumbers['agreed'],
  store: Store,
): RoundVersions {
  const { base, ours, theirs } = versions
  const apart = (path: string) => new Set([base.get(path), ours.get(path), theirs.get(path)]).size > 1
  const of = (version: keyof Trees) => renumberedFiles(versions[version], agreed[version], apart, store)
  return { base: of('base'), ours: of('ours'), theirs: of('theirs') }
}

/** What a number of a version is in the end. */
export function finalNumbers({ agreed, collided }: RoundNumbers, version: keyof Trees): Renumbering[] {
  const its = collided.filter(({ side }) => side === version)
  return chained(
    agreed[version],
    its.map(({ place, from, to }) => ({ place, from, to })),
  )
}

/** What people are told of it. */
export function renamingsOf({ agreed, collided }: RoundNumbers): Renaming[] {
  const moved = (['ours', 'theirs'] as const).flatMap((side) =>
    agreed[side].map((one): Renaming => ({ side, ...one })),
  )
  return [...moved, ...collided]
}

/** Villages and towns in which a side changed papers that `isMeant`. */
function placesTouched({ base }: Trees, side: Tree, isMeant: (path: string) => boolean): Set<string> {
  const folders = [...side].map(([path, name]) =>
    isPaperFile(path) && base.get(path) !== name && isMeant(path) ? folderOf(path) : '',
  )
  return new Set(folders.filter((folder) => folder !== ''))
}

function placesOfBoth(versions: Trees): string[] {
  const [mine, its] = [versions.ours, versions.theirs].map((side) =>
    placesTouched(versions, side, () => true),
  )
  return [...(mine ?? [])].filter((folder) => its?.has(folder)).sort()
}

/** One side alone may have given other letters: then what the other cites elsewhere goes by those. */
function placesApart(versions: Trees, store: Store): string[] {
  const { base, ours, theirs } = versions
  const lettered = (path: string) =>
    [base, ours, theirs].some((tree) => {
      const name = tree.get(path)
      return name !== undefined && LETTERED.test(new TextDecoder().decode(store.read(name)))
    })
  const alone = [ours, theirs].flatMap((side) => [...placesTouched(versions, side, lettered)])
  return [...new Set([...placesOfBoth(versions), ...alone])].sort()
}

const LETTERED = /[A-Z]{2}-\d{3,}[a-z]/u

function placeVersions({ base, ours, theirs }: Trees, folder: string, store: Store) {
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
