import { assets } from '../papers/assets.ts'
import { issues } from '../papers/issues.ts'
import type { PaperKind } from '../papers/paper.ts'
import { rating } from '../papers/rating.ts'
import { rectification } from '../papers/rectification.ts'
import { slips } from '../papers/slips.ts'
import { town } from '../papers/town.ts'
import { village as villageKind } from '../papers/village.ts'
import { type Place, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { type EntryOf, entriesOf, type ListKey } from './entries.ts'
import { foldName } from './folded-characters.ts'
import type { PublicNames } from './speaker-leaks.ts'

type Named = string | null | undefined

const ofVillage = new WeakMap<Village, ReadonlySet<string>>()
const ofRound = new WeakMap<Workspace, ReadonlySet<string>>()

/**
 * Names that stand in a village's ordinary papers by office: officers, rated members, parties to contracts, debtors,
 * those answerable for a problem or its cure, the people of round and towns; and the names of places, in which a
 * speaker's may be contained.
 */
export function publicNames(village: Village, workspace: Workspace): PublicNames {
  const round = publicNamesOfRound(workspace).names
  const names = ofVillage.get(village) ?? new Set([...keys(villageNames(village)), ...round])
  ofVillage.set(village, names)
  return { names, village: village.name }
}

/** For the papers of round and towns. */
export function publicNamesOfRound(workspace: Workspace): PublicNames {
  const names = ofRound.get(workspace) ?? keys(roundNames(workspace))
  ofRound.set(workspace, names)
  return { names, village: null }
}

/** Some fields hold a post beside the name: 组织委员 刘洋. */
const AROUND_NAMES = /[\s（）()、，,；;]+/u

function keys(names: Iterable<Named>): ReadonlySet<string> {
  const parts = [...names].flatMap((name) => (name ? [name, ...name.split(AROUND_NAMES)] : []))
  return new Set(parts.map(foldName).filter((key) => key.length > 1))
}

function villageNames(village: Village): readonly Named[] {
  return [
    village.name,
    ...namesIn(village, villageKind, 'officers', ({ name }) => [name]),
    ...namesIn(village, villageKind, 'projects', ({ contractor }) => [contractor]),
    ...namesIn(village, rating, 'subjects', ({ name }) => [name]),
    ...namesIn(village, assets, 'funds', ({ holder }) => [holder]),
    ...namesIn(village, assets, 'receivables', ({ debtor }) => [debtor]),
    ...namesIn(village, assets, 'contracts', ({ party, sublet }) => [party, sublet?.to]),
    ...namesIn(village, issues, 'issues', ({ people }) => (people ?? []).map(({ name }) => name)),
    ...namesIn(village, slips, 'slips', ({ received }) => [received?.by]),
    ...namesIn(village, rectification, 'rectification', (item) => [
      ...[item.leader, item.owner, item.claimed?.by, item.verified?.by],
      ...item.events.map(({ by }) => by),
    ]),
  ]
}

function roundNames({ round, towns }: Workspace): readonly Named[] {
  const { people, leaders = [], departments = [], teams } = round.data
  const ofTowns = towns.flatMap((place) => [
    place.name,
    ...papersOf(place, town).flatMap(({ data }) => [data.secretary, data.liaison]),
    ...namesIn(place, town, 'common', ({ leader, owner }) => [leader, owner]),
  ])
  return [
    ...people.map(({ name }) => name),
    ...leaders.map(({ name }) => name),
    ...departments.map(({ leader }) => leader),
    ...teams.flatMap(({ villages }) => villages),
    ...ofTowns,
  ]
}

function namesIn<T, K extends ListKey<T>>(
  place: Place,
  kind: PaperKind<T>,
  key: K,
  names: (entry: EntryOf<T, K>) => readonly Named[],
): Named[] {
  return [...entriesOf(place, kind, key)].flatMap(({ entry }) => names(entry))
}
