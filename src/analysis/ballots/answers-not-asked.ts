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
  const found = new Map<string, { group: string; places: Set<number>; sheets: number; path: Path }>()
  for (const { group, places, sheets, path } of strayAnswers(survey, questionnaire)) {
    const one = found.get(nameKey(group)) ?? { group, places: new Set(), sheets: 0, path }
    found.set(nameKey(group), one)
    one.sheets += sheets
    for (const place of places) one.places.add(place)
  }
  return [...found.values()].map(({ group, places, sheets, path }) => ({
    group,
    items: questionnaire.items.flatMap(({ id }, place) => (places.has(place) ? [id] : [])),
    sheets,
    path,
  }))
}

interface Stray {
  readonly group: string
  readonly places: readonly number[]
  readonly sheets: number
  readonly path: Path
}

type Excluded = (group: string) => readonly number[]

function strayAnswers(survey: SurveyPaper, questionnaire: QuestionnairePaper): Stray[] {
  const excluded = excludedItems(questionnaire)
  return [...straySheets(survey, questionnaire, excluded), ...strayTallies(survey, questionnaire, excluded)]
}

function* straySheets(
  { responses = [] }: SurveyPaper,
  questionnaire: QuestionnairePaper,
  excluded: Excluded,
): Generator<Stray> {
  for (const [index, { group, answers }] of responses.entries()) {
    if (group === null) continue
    const places = gradedAmong(excluded(group), answers, questionnaire)
    if (places.length > 0) yield { group, places, sheets: 1, path: ['responses', index, 'answers'] }
  }
}

function* strayTallies(
  { tallies = [] }: SurveyPaper,
  { items, grades }: QuestionnairePaper,
  excluded: Excluded,
): Generator<Stray> {
  for (const [index, { group, item, counts }] of tallies.entries()) {
    if (typeof group !== 'string') continue
    const places = excluded(group).filter((place) => items[place]?.id === item)
    const sheets = grades.slice(0, -1).reduce((sum, grade) => sum + countOf(counts, grade), 0)
    if (places.length > 0 && sheets > 0) yield { group, places, sheets, path: ['tallies', index, 'counts'] }
  }
}

/** For a group, the places of the items it is not asked. */
function excludedItems({ items }: QuestionnairePaper): Excluded {
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
  if (places.length === 0) return places
  const letters = lettersOf(answers)
  return places.filter((place) => {
    const grade = letters.charCodeAt(place) - 65
    return grade >= 0 && grade < grades.length - 1
  })
}

function countOf(counts: Readonly<Record<string, number>>, grade: string): number {
  return Object.hasOwn(counts, grade) ? (counts[grade] ?? 0) : 0
}
