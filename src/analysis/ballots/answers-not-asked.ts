import { nameKey } from '../../papers/name-key.ts'
import type { QuestionnairePaper } from '../../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../../papers/types/survey.ts'
import type { Path } from '../../source/location.ts'
import { lettersOf } from './answer-letters.ts'

/** Graded answers of one group to items asked of others. */
export interface NotAsked {
  readonly group: string
  /** in the order of the questionnaire */
  readonly items: readonly string[]
  readonly sheets: number
  /** of the first of them */
  readonly path: Path
}

/** By group, as clerks mistake groups and not single answers. 不了解 and blanks are no answers here. */
export function answersNotAsked(survey: SurveyPaper, questionnaire: QuestionnairePaper): NotAsked[] {
  const found = new Map<string, { group: string; items: Set<number>; sheets: number; path: Path }>()
  const excluded = excludedItems(questionnaire)
  const add = (group: string, items: readonly number[], sheets: number, path: Path) => {
    if (items.length === 0) return
    const one = found.get(nameKey(group)) ?? { group, items: new Set(), sheets: 0, path }
    found.set(nameKey(group), one)
    one.sheets += sheets
    for (const item of items) one.items.add(item)
  }
  for (const [index, { group, answers }] of (survey.responses ?? []).entries()) {
    const items = group === null ? [] : excluded(group)
    if (group !== null && items.length > 0) {
      add(group, gradedAmong(items, answers, questionnaire), 1, ['responses', index, 'answers'])
    }
  }
  for (const [index, { group, item, counts }] of (survey.tallies ?? []).entries()) {
    if (typeof group !== 'string') continue
    const place = excluded(group).filter((one) => questionnaire.items[one]?.id === item)
    const graded = questionnaire.grades.slice(0, -1).reduce((sum, grade) => sum + countOf(counts, grade), 0)
    if (graded > 0) add(group, place, graded, ['tallies', index, 'counts'])
  }
  return [...found.values()].map(({ group, items, sheets, path }) => ({
    group,
    items: questionnaire.items.flatMap(({ id }, place) => (items.has(place) ? [id] : [])),
    sheets,
    path,
  }))
}

/** For a group, the places of the items it is not asked. */
function excludedItems({ items }: QuestionnairePaper): (group: string) => readonly number[] {
  const asked = items.map(({ asked }) => (asked ? new Set(asked.map(nameKey)) : null))
  const known = new Map<string, readonly number[]>()
  return (group) => {
    const key = nameKey(group)
    const places =
      known.get(key) ?? asked.flatMap((groups, place) => (groups && !groups.has(key) ? [place] : []))
    known.set(key, places)
    return places
  }
}

function gradedAmong(
  places: readonly number[],
  answers: string,
  { grades }: QuestionnairePaper,
): readonly number[] {
  const letters = lettersOf(answers)
  return places.filter((place) => {
    const grade = letters.charCodeAt(place) - 65
    return grade >= 0 && grade < grades.length - 1
  })
}

function countOf(counts: Readonly<Record<string, number>>, grade: string): number {
  return Object.hasOwn(counts, grade) ? (counts[grade] ?? 0) : 0
}
