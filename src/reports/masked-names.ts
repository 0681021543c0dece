import { entriesOf } from '../analysis/entries.ts'
import { WordSearch } from '../analysis/word-search.ts'
import { assets } from '../papers/assets.ts'
import { issues } from '../papers/issues.ts'
import { rating } from '../papers/rating.ts'
import { rectification } from '../papers/rectification.ts'
import { slips } from '../papers/slips.ts'
import { town } from '../papers/town.ts'
import { village as villageKind } from '../papers/village.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'

/** What stands in a public text for the name of a person. */
const SOMEBODY = '某某'

/** Organisations, accounts and places: parties to contracts that are no persons. */
const NO_PERSON = /[村社会委组所站行司厂部局镇乡街办处店场校院户队]|中心|合作|账户|集体|公司/u
/** No year, sum or sign that stands beside a name: 欠款人 张三 2023年 would take every 2023 out of a notice. */
const LETTERS = /\p{L}.*\p{L}/u
/** A post written before the name: 镇党委副书记闵若谷. */
const POST = /^.*(?:书记|主任|委员|主席|镇长|站长|所长|会计|组长|干部|同志|部长|局长)/u

/** Names of persons in the papers of a village, its town and the round, searchable however they are spaced. */
export function personsIn(village: Village, workspace: Workspace): WordSearch<true> {
  const search = new WordSearch<true>()
  for (const written of [...namesOf(village), ...roundNames(workspace)]) {
    for (const part of (written ?? '').split(/[\s（）()、，,；;]+/u)) {
      const name = part.replace(POST, '')
      if (name.length > 1 && name.length < 5 && LETTERS.test(name)) search.add(name, true)
    }
  }
  return search
}

function* namesOf(village: Village): Generator<string | null | undefined> {
  for (const { entry } of entriesOf(village, villageKind, 'officers')) yield entry.name
  for (const { entry } of entriesOf(village, rating, 'subjects')) if (entry.officer) yield entry.name
  for (const { entry } of entriesOf(village, issues, 'issues'))
    for (const { name } of entry.people ?? []) yield name
  for (const { entry } of entriesOf(village, slips, 'slips'))
    yield* [entry.approved?.by, entry.received?.by, entry.verified?.by]
  for (const { entry } of entriesOf(village, rectification, 'rectification')) {
    yield* [entry.leader, entry.owner, entry.claimed?.by, entry.verified?.by]
    yield* [...entry.events, ...(entry.lookbacks ?? [])].map(({ by }) => by)
  }
  const parties = [
    ...[...entriesOf(village, assets, 'contracts')].flatMap(({ entry }) => [entry.party, entry.sublet?.to]),
    ...[...entriesOf(village, assets, 'receivables')].map(({ entry }) => entry.debtor),
    ...[...entriesOf(village, assets, 'funds')].map(({ entry }) => entry.holder),
  ]
  yield* parties.filter((party) => party && !NO_PERSON.test(party))
}

function* roundNames({ round, towns }: Workspace): Generator<string | null | undefined> {
  yield* round.data.people.map(({ name }) => name)
  yield* (round.data.leaders ?? []).map(({ name }) => name)
  for (const { data } of towns.flatMap((place) => papersOf(place, town))) {
    yield* [data.secretary, data.liaison]
    for (const { leader, owner } of data.common ?? []) yield* [leader, owner]
  }
}

/** The facts without names of persons, and in how many places one stood. */
export function withoutNames<T extends Fact>(fact: T, names: WordSearch<true>): { fact: T; count: number } {
  let count = 0
  const masked = (text: string): string => {
    let rest = 0
    let out = ''
    for (const { start, end } of names.find(text)) {
      out += text.slice(rest, start) + SOMEBODY
      rest = end
      count += 1
    }
    return out + text.slice(rest)
  }
  const walk = (one: Fact): Fact => {
    if (typeof one === 'string') return masked(one)
    if (one === null || typeof one !== 'object') return one
    if (Array.isArray(one)) return one.map(walk)
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, walk(value)]))
  }
  const done = walk(fact) as T
  return { fact: done, count }
}
