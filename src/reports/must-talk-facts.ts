import { mustTalkOf, OFFICERS, ofPlaces, PETITIONER } from '../analysis/must-talk.ts'
import { interviews } from '../papers/interviews.ts'
import { nameKey } from '../papers/name-key.ts'
import { persons } from '../papers/persons.ts'
import { petitions } from '../papers/petitions.ts'
import type { InterviewsPaper } from '../papers/types/interviews.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'

type Interview = InterviewsPaper['interviews'][number]

/** 必谈名单: officers in office by their posts, petitioners who gave a name, and whether each was talked to. */
export function mustTalkFacts(village: Village, { round, today }: Workspace): Fact {
  const wanted = mustTalkOf(round.data)
  const talks = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
  const listed = papersOf(village, persons).flatMap(({ data }) => data.persons)
  const profile = paperOf(village, villageKind)?.data
  const day = profile?.stay?.to ?? today
  const officers = (profile?.officers ?? []).filter(({ to }) => !to || to >= day)
  const aliasesOf = (name: string) =>
    new Set(listed.filter((one) => nameKey(one.name) === nameKey(name)).map(({ alias }) => nameKey(alias)))
  const ofOfficers = officers.flatMap(({ name, post }): Fact[] => {
    const meant = wanted.flatMap((one) => (one === '信访人' ? [] : [OFFICERS[one]]))
    const reasons = meant
      .filter((one) => one.post.test(post ?? ''))
      .map(({ why }) => ofPlaces(why, [profile?.type]))
    if (reasons.length === 0) return []
    const aliases = aliasesOf(name).add(nameKey(name))
    return [{ who: said(name), post: said(post), why: reasons.join('、'), ...talkedTo(talks, aliases) }]
  })
  const petitioners = papersOf(village, petitions)
    .flatMap(({ data }) => data.petitions)
    .flatMap(({ id, real_name: named, petitioner }): Fact[] => {
      const alias = said(petitioner)
      if (!wanted.includes('信访人') || named !== true || alias === null) return []
      return [
        {
          who: alias,
          post: null,
          why: `${PETITIONER}（${id}）`,
          ...talkedTo(talks, new Set([nameKey(alias)])),
        },
      ]
    })
  return [...ofOfficers, ...petitioners]
}

function talkedTo(talks: readonly Interview[], aliases: ReadonlySet<string>): Record<string, Fact> {
  const its = talks.filter(({ person }) => person !== null && aliases.has(nameKey(person)))
  return { talks: its.map(({ id }) => id), date: its.at(-1)?.date ?? null }
}

/** How many talks there were with each kind of people. */
export function talkCounts(village: Village): Fact {
  const talks = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
  const count = (category: string) => talks.filter((one) => one.category === category).length
  return { all: talks.length, group_leaders: count('组长') }
}
