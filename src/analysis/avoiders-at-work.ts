import { nameKey } from '../papers/name-key.ts'
import { pickTarget, referencesOf } from '../papers/references.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Location } from '../source/location.ts'

interface AvoiderAtWork {
  readonly location: Location
  readonly person: string
  /** the village or its town */
  readonly avoided: string
}

/** People who must avoid a village or its town and are in its team, or at work on its papers: each paper once. */
export function* avoidersAtWork(village: Village, workspace: Workspace): Generator<AvoiderAtWork> {
  const avoided = avoidedBy(village, workspace)
  if (avoided.size === 0) return
  yield* inTeams(village, workspace, avoided)
  for (const paper of village.papers) {
    const told = new Set<string>()
    for (const { value, path } of referencesOf(paper, pickTarget('person'))) {
      const key = nameKey(value)
      const place = avoided.get(key)
      if (place === undefined || told.has(key)) continue
      told.add(key)
      yield { location: paper.source.at(...path), person: value, avoided: place }
    }
  }
}

/** by person: what of this village they must avoid */
function avoidedBy({ name, town }: Village, { round }: Workspace): ReadonlyMap<string, string> {
  const here = new Set([nameKey(name), ...(town === '' ? [] : [nameKey(town)])])
  return new Map(
    round.data.people.flatMap(({ name: person, avoid = [] }) => {
      const place = avoid.find((one) => here.has(nameKey(one)))
      return place === undefined ? [] : [[nameKey(person), place] as const]
    }),
  )
}

/** The whole team where one of its members alone cannot stay away: a leader answers for every village. */
function* inTeams(
  village: Village,
  { round: { data, source } }: Workspace,
  avoided: ReadonlyMap<string, string>,
): Generator<AvoiderAtWork> {
  for (const [index, { leader, deputy, villages }] of data.teams.entries()) {
    if (!villages.some((name) => nameKey(name) === nameKey(village.name))) continue
    for (const [key, person] of [
      ['leader', leader],
      ['deputy', deputy],
    ] as const) {
      const place = typeof person === 'string' ? avoided.get(nameKey(person)) : undefined
      if (place === undefined || typeof person !== 'string') continue
      yield { location: source.at('teams', index, key), person, avoided: place }
    }
  }
}
