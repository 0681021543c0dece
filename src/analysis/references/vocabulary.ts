import { nameKey } from '../../papers/name-key.ts'
import { groupsOf, occasionsOf } from '../../papers/questionnaire.ts'
import type { Workspace } from '../../papers/workspace.ts'
import type { Names } from './unknown-names.ts'

const checklistList = { zh: '监督重点清单（checklist.yaml）', en: 'the checklist (checklist.yaml)' }
const questionnaireList = {
  zh: '问卷设置（questionnaire.yaml）',
  en: 'the questionnaire (questionnaire.yaml)',
}

/** The people of the round; null where inspect.yaml could not be read: then nobody can say who is unknown. */
export function peopleNames({ round, dropped }: Workspace): Names | null {
  if (dropped.includes('round')) return null
  return {
    target: 'person',
    known: round.data.people.map(({ name }) => name),
    list: { zh: '轮次设置（inspect.yaml）的人员名单', en: 'the people of inspect.yaml' },
  }
}

export function townNames({ towns }: Workspace): Names {
  return {
    target: 'town',
    known: towns.map(({ name }) => name),
    list: { zh: '本轮的镇（towns 文件夹）', en: 'the towns of this round (folder towns)' },
  }
}

export function departmentNames({ round }: Workspace): Names {
  return {
    target: 'department',
    known: (round.data.departments ?? []).map(({ name }) => name),
    list: { zh: '轮次设置（inspect.yaml）的职能部门', en: 'the departments of inspect.yaml' },
  }
}

/** null where the round has no checklist: then nobody can say what is unknown. */
export function aspectNames({ checklist }: Workspace): Names | null {
  return checklist ? named('aspect', checklist.data.aspects) : null
}

export function topicNames({ checklist }: Workspace): Names | null {
  return checklist ? named('topic', checklist.data.topics) : null
}

export function pointNames({ checklist }: Workspace): Names | null {
  if (!checklist) return null
  const points = checklist.data.aspects.flatMap((aspect) => aspect.points)
  return named(
    'point',
    points.map(({ id, text }) => ({ id, name: text })),
  )
}

function named(target: string, entries: readonly { readonly id: string; readonly name: string }[]): Names {
  return {
    target,
    known: entries.map(({ id }) => id),
    titles: entries.map(({ name }) => name),
    instead: new Map(entries.map(({ id, name }) => [nameKey(name), id])),
    list: checklistList,
  }
}

/** null where the round has no questionnaire. */
export function groupNames({ questionnaire }: Workspace): Names | null {
  return questionnaire
    ? { target: 'group', known: groupsOf(questionnaire.data), list: questionnaireList }
    : null
}

export function occasionNames({ questionnaire }: Workspace): Names | null {
  return questionnaire
    ? { target: 'occasion', known: occasionsOf(questionnaire.data), list: questionnaireList }
    : null
}

export function itemNames({ questionnaire }: Workspace): Names | null {
  if (!questionnaire) return null
  return { target: 'item', known: questionnaire.data.items.map(({ id }) => id), list: questionnaireList }
}
