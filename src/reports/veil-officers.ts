import { entriesOf } from '../analysis/entries.ts'
import { WordSearch } from '../analysis/word-search.ts'
import { issues } from '../papers/issues.ts'
import { rating } from '../papers/rating.ts'
import { village as villageKind } from '../papers/village.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact, Facts } from '../wording/facts.ts'

/**
 * What a served edition says: in a text an officer's name is the surname and 某, since those who receive it are told
 * of matters, not of who is answerable. Posts stay, and so do parties to contracts, without whom a problem could not
 * be put right. A fact that is nothing but a name, with its post, stands for somebody who signs or is written to.
 */
export function veilOfficers(facts: Facts, villages: readonly Village[]): Facts {
  const names = officersIn(villages)
  const walk = (fact: Fact): Fact => {
    if (typeof fact === 'string') return veiled(fact, names)
    if (fact === null || typeof fact !== 'object') return fact
    if (Array.isArray(fact)) return fact.map(walk)
    return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, walk(value)]))
  }
  return walk(facts) as Facts
}

/** The officers of villages, those who were rated, and those whom problem papers name as answerable. */
function officersIn(villages: readonly Village[]): WordSearch<true> {
  const names = new WordSearch<true>()
  const add = (name: string | null) => {
    if (name && /^[\p{Script=Han}·\s]{2,6}$/u.test(name) && !name.includes('某')) names.add(name, true)
  }
  for (const village of villages) {
    for (const { entry } of entriesOf(village, villageKind, 'officers')) add(entry.name)
    for (const { entry } of entriesOf(village, rating, 'subjects')) if (entry.officer) add(entry.name)
    const found = [...entriesOf(village, issues, 'issues')]
    for (const { name } of found.flatMap(({ entry }) => entry.people ?? [])) add(name)
  }
  return names
}

/** 村党支部书记 尹水生 */
const WITH_POST = /(?:^|书记|主任|委员|主席|会计|组长|报账员|专管员|专干|干部|同志)[\s：:]*$/u

function veiled(text: string, names: WordSearch<true>): string {
  let rest = 0
  let said = ''
  for (const { start, end } of names.find(text)) {
    if (end === text.trimEnd().length && !/[，。；、]/u.test(text) && WITH_POST.test(text.slice(0, start)))
      continue
    said += `${text.slice(rest, start)}${surnameOf(text.slice(start, end))}某`
    rest = end
  }
  return said + text.slice(rest)
}

const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|司徒|端木|轩辕|南宫|闻人|澹台|宇文|长孙|申屠|万俟)/u

function surnameOf(name: string): string {
  return COMPOUND.exec(name)?.[0] ?? name.slice(0, 1)
}
