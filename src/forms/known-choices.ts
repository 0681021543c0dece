import { persons } from '../papers/persons.ts'
import { groupsOf, occasionsOf } from '../papers/questionnaire.ts'
import { recordsById } from '../papers/records.ts'
import { village as villageKind } from '../papers/village.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Choice } from './form-table.ts'

type Choices = readonly (readonly [target: string, choices: readonly Choice[]])[]

const ofRound = new WeakMap<Workspace, Choices>()

/** Names of the round, by what refers to them; the same lists for all its villages. */
export function roundChoices(workspace: Workspace): Choices {
  const known = ofRound.get(workspace) ?? namesOfRound(workspace)
  ofRound.set(workspace, known)
  return known
}

function namesOfRound({ round, questionnaire, checklist, towns, villages }: Workspace): Choices {
  const { aspects = [], topics = [] } = checklist?.data ?? {}
  const items = questionnaire?.data.items ?? []
  const points = aspects.flatMap((aspect) => aspect.points)
  return [
    ['person', round.data.people.map(({ name }) => same(name))],
    ['department', (round.data.departments ?? []).map(({ name }) => same(name))],
    ['town', towns.map(({ name }) => same(name))],
    ['village', villages.map(({ name }) => same(name))],
    ['aspect', aspects.map(({ id, name }) => numbered(id, name))],
    ['point', points.map(({ id, text }) => numbered(id, text))],
    ['topic', topics.map(({ id, name }) => numbered(id, name))],
    ['group', questionnaire ? groupsOf(questionnaire.data).map(same) : []],
    ['occasion', questionnaire ? occasionsOf(questionnaire.data).map(same) : []],
    ['item', items.map(({ id, text }) => numbered(id, text))],
  ]
}

export function officerChoices(village: Village): Choices {
  const officers = papersOf(village, villageKind).flatMap(({ data }) => data.officers)
  return [['officer', officers.map(({ id, name }) => numbered(id, name))]]
}

const ofVillage = new WeakMap<Village, Choices>()

/** Numbers of the village's records by prefix, and the aliases where the key to them is here. */
export function recordChoices(village: Village): Choices {
  const known = ofVillage.get(village) ?? numbersOf(village)
  ofVillage.set(village, known)
  return known
}

function numbersOf(village: Village): Choices {
  const byPrefix = new Map<string, Choice[]>()
  for (const id of recordsById(village).keys()) {
    const prefix = id.slice(0, 2)
    const list = byPrefix.get(prefix) ?? []
    list.push(same(id))
    byPrefix.set(prefix, list)
  }
  const aliases = papersOf(village, persons).flatMap(({ data }) =>
    data.persons.map(({ alias }) => same(alias)),
  )
  return [...byPrefix, ['alias', aliases]]
}

/** One that is shown as it is written. */
export function same(value: string): Choice {
  return { value, shown: value }
}

function numbered(id: string, name: string): Choice {
  return { value: id, shown: `${id} ${name}` }
}
