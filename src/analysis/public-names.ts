import { assets } from '../papers/assets.ts'
import { issues } from '../papers/issues.ts'
import { rating } from '../papers/rating.ts'
import { rectification } from '../papers/rectification.ts'
import { slips } from '../papers/slips.ts'
import { town } from '../papers/town.ts'
import { village as villageKind } from '../papers/village.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
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

function* villageNames(village: Village): Generator<Named> {
  yield village.name
  for (const { data } of papersOf(village, villageKind)) {
    for (const { name } of data.officers) yield name
    for (const { contractor } of data.projects ?? []) yield contractor
  }
  for (const { data } of papersOf(village, rating)) for (const { name } of data.subjects) yield name
  for (const { data } of papersOf(village, assets)) {
    for (const { holder } of data.funds) yield holder
    for (const { debtor } of data.receivables ?? []) yield debtor
    for (const { party, sublet } of data.contracts) yield* [party, sublet?.to]
  }
  for (const { data } of papersOf(village, issues)) {
    for (const { people } of data.issues) for (const { name } of people ?? []) yield name
  }
  yield* answerable(village)
}

function* answerable(village: Village): Generator<Named> {
  for (const { data } of papersOf(village, slips)) for (const { received } of data.slips) yield received?.by
  for (const { data } of papersOf(village, rectification)) {
    for (const item of data.rectification) {
      yield* [item.leader, item.owner, item.claimed?.by, item.verified?.by]
      for (const { by } of item.events) yield by
    }
  }
}

function* roundNames({ round, towns }: Workspace): Generator<Named> {
  for (const { name } of round.data.people) yield name
  for (const { name } of round.data.leaders ?? []) yield name
  for (const { leader } of round.data.departments ?? []) yield leader
  for (const { villages } of round.data.teams) yield* villages
  for (const place of towns) {
    yield place.name
    for (const { data } of papersOf(place, town)) {
      yield* [data.secretary, data.liaison]
      for (const { leader, owner } of data.common ?? []) yield* [leader, owner]
    }
  }
}
