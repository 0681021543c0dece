import { type Field, resolveField } from '../papers/fields.ts'
import { persons } from '../papers/persons.ts'
import { recordsById } from '../papers/records.ts'
import { choicesOf } from '../papers/typed-value.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import {
  aspectNames,
  departmentNames,
  groupNames,
  itemNames,
  occasionNames,
  peopleNames,
  pointNames,
  topicNames,
  townNames,
} from './references/vocabulary.ts'

/** A value that a field may have, and what it is called where that is something else. */
export interface Choice {
  readonly value: string
  readonly name: string | null
}

type List = (workspace: Workspace, village: Village) => readonly Choice[]

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, name: null }))

const lists: Readonly<Record<string, List>> = {
  person: (workspace) => plain(peopleNames(workspace)?.known ?? []),
  group: (workspace) => plain(groupNames(workspace)?.known ?? []),
  occasion: (workspace) => plain(occasionNames(workspace)?.known ?? []),
  item: (workspace) => plain(itemNames(workspace)?.known ?? []),
  department: (workspace) => plain(departmentNames(workspace).known),
  town: (workspace) => plain(townNames(workspace).known),
  village: (workspace) => plain(workspace.villages.map(({ name }) => name)),
  aspect: (workspace) => named(workspace.checklist?.data.aspects, aspectNames(workspace)?.known),
  topic: (workspace) => named(workspace.checklist?.data.topics, topicNames(workspace)?.known),
  point: (workspace) =>
    named(
      workspace.checklist?.data.aspects.flatMap(({ points }) =>
        points.map(({ id, text }) => ({ id, name: text })),
      ),
      pointNames(workspace)?.known,
    ),
  officer: (_, village) =>
    (paperOf(village, villageKind)?.data.officers ?? []).map(({ id, name }) => ({ value: id, name })),
  alias: (_, village) =>
    plain(papersOf(village, persons).flatMap(({ data }) => data.persons.map(({ alias }) => alias))),
}

function named(
  entries: readonly { readonly id: string; readonly name: string }[] | undefined,
  known: readonly string[] | undefined,
): Choice[] {
  return (entries ?? []).filter(({ id }) => known?.includes(id)).map(({ id, name }) => ({ value: id, name }))
}

/**
 * What a field may hold: the choices of its schema, the names of the round, or the records of the village that it may
 * refer to, restricted ones included; none where anything may be typed.
 */
export function fieldChoices(asked: Field, village: Village, workspace: Workspace): readonly Choice[] {
  const field = resolveField(asked)
  const listed = choicesOf(field)
  if (listed.length > 0) return plain(listed)
  const targets = [field['x-refers'] ?? []].flat()
  return targets.flatMap((target) => lists[target]?.(workspace, village) ?? recordsOfPrefix(target, village))
}

/** What a record is called in a list: the first of these that it has. */
const TITLES = ['feature', 'title', 'name', 'party', 'text', 'object', 'requirement', 'alias', 'about']

function recordsOfPrefix(prefix: string, village: Village): Choice[] {
  if (!/^[A-Z]{2}$/u.test(prefix)) return []
  return [...recordsById(village)]
    .filter(([id]) => id.startsWith(`${prefix}-`))
    .map(([id, [first]]) => {
      const title = TITLES.map((key) => first?.record[key]).find((value) => typeof value === 'string')
      return { value: id, name: typeof title === 'string' ? title : null }
    })
}
