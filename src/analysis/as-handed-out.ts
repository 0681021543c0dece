import { derivedPlace, derivedVillage, eachOnce } from '../papers/derived-place.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { VisitsPaper } from '../papers/types/visits.ts'
import { visits } from '../papers/visits.ts'
import { withoutRestricted } from '../papers/without-restricted.ts'
import type { Place, Village, Workspace } from '../papers/workspace.ts'
import { AliasGroups } from './alias-groups.ts'

const known = new WeakMap<Workspace, Workspace>()
const behind = new WeakMap<object, unknown>()

/**
 * The round as documents, ledgers and listings receive it that anybody outside the team may come to see: the
 * restricted papers are not there, and whoever goes by an alias in the others is one of their group, if the village
 * has five such people, else 有关人员. Of visits the day and the villagers' group go with the alias.
 */
export function asHandedOut(workspace: Workspace): Workspace {
  const made = known.get(workspace) ?? widenedRound(workspace)
  known.set(workspace, made)
  return made
}

/** Data as the team typed it, of data that was handed out: to count households by, never to print. */
export function asTyped<T extends object>(data: T): T {
  return (behind.get(data) as T | undefined) ?? data
}

function widenedRound(workspace: Workspace): Workspace {
  const open = withoutRestricted(workspace)
  // One by one: to spread them would ask for the problems, and with them for every paper.
  const { root, round, questionnaire, checklist, dropped, restricted, today } = open
  const several = new AliasGroups(null)
  const full = new Map(workspace.villages.map((village) => [village.folder, village]))
  return {
    ...{ root, round, questionnaire, checklist, dropped, restricted, today },
    towns: open.towns.map((town) => widenedPlace(town, () => several)),
    villages: open.villages.map((village) => widenedVillage(village, full.get(village.folder) ?? village)),
    get problems() {
      return open.problems
    },
    get contentKey() {
      return open.contentKey
    },
  }
}

function widenedVillage(open: Village, full: Village): Village {
  let groups: AliasGroups | undefined
  const place = widenedPlace(open, () => {
    groups ??= new AliasGroups(full)
    return groups
  })
  return derivedVillage(open, place)
}

function widenedPlace(place: Place, groups: () => AliasGroups): Place {
  return derivedPlace(
    place,
    eachOnce((paper) => widenedPaper(paper, groups())),
  )
}

function widenedPaper(paper: WorkingPaper<unknown>, groups: AliasGroups): WorkingPaper<unknown> {
  const { kind, source, data } = paper
  const text = groups.mayStandIn(source.text) ? widenedIn(data, groups) : data
  const made = kind.name === visits.name ? withoutDays(text as VisitsPaper, groups) : text
  if (made === data) return paper
  behind.set(made as object, data)
  return { kind, source, data: made }
}

function withoutDays(paper: VisitsPaper, groups: AliasGroups): VisitsPaper {
  const walked = paper.visits.map((visit) =>
    visit.alias === null
      ? visit
      : { ...visit, alias: groups.widened(visit.alias), date: null, villager_group: null, category: null },
  )
  return { ...paper, visits: walked }
}

/** The same object where nothing in it changes. */
function widenedIn(value: unknown, groups: AliasGroups): unknown {
  if (typeof value === 'string') return groups.widenedIn(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map((item) => widenedIn(item, groups))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  const entries = Object.entries(value).map(([key, item]) => [key, widenedIn(item, groups)] as const)
  const same = entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
  return same ? value : Object.fromEntries(entries)
}
