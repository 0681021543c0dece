import { nameKey } from '../../papers/name-key.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { SurveyPaper } from '../../papers/types/survey.ts'
import type { Finding } from '../../source/diagnostic.ts'
import { quotedLabel } from './ballot-paper.ts'

type SurveySheets = WorkingPaper<SurveyPaper>

/** Sittings that returned more than they issued, add up to more than the village, or to less than was entered. */
export function* heldOverTotals(paper: SurveySheets): Generator<Finding> {
  const held = paper.data.held ?? []
  for (const [index, { issued, returned }] of held.entries()) {
    if (typeof issued !== 'number' || typeof returned !== 'number' || returned <= issued) continue
    yield {
      ...paper.source.at('held', index, 'returned'),
      message: {
        zh: `第 ${index + 1} 场收回 ${returned} 份，多于发出的 ${issued} 份`,
        en: `sitting ${index + 1} returned ${returned} of ${issued} issued`,
      },
      hint: correct,
    }
  }
  yield* overTotal(paper, 'issued')
  yield* overTotal(paper, 'returned')
  yield* enteredOverReturned(paper)
}

function* overTotal(paper: SurveySheets, key: 'issued' | 'returned'): Generator<Finding> {
  const total = paper.data[key]
  const sum = (paper.data.held ?? []).reduce((all, sitting) => all + (sitting[key] ?? 0), 0)
  if (total === null || sum <= total) return
  yield {
    ...paper.source.at(key),
    message: {
      zh: `各场${quotedLabel(paper, key)}合计 ${sum}，多于全村的 ${total}`,
      en: `the sittings add up to ${sum} ${key}, the village has ${total}`,
    },
    hint: correct,
  }
}

/** Only of occasions each sitting of which says what it returned. */
function* enteredOverReturned(paper: SurveySheets): Generator<Finding> {
  const returned = returnedByOccasion(paper.data)
  for (const [key, { occasion, count, index }] of enteredByOccasion(paper.data)) {
    const limit = returned.get(key)
    if (typeof limit !== 'number' || count <= limit) continue
    yield {
      ...paper.source.at('responses', index, 'occasion'),
      message: {
        zh: `${occasion}录入 ${count} 份，多于该场合收回的 ${limit} 份`,
        en: `${count} sheets entered for ${occasion}, only ${limit} were returned there`,
      },
      hint: correct,
    }
  }
}

/** null where one of the sittings does not say */
function returnedByOccasion({ held = [] }: SurveyPaper): Map<string, number | null> {
  const returned = new Map<string, number | null>()
  for (const sitting of held) {
    const key = nameKey(sitting.occasion)
    const before = returned.get(key)
    const now = sitting.returned ?? null
    returned.set(key, before === null || now === null ? null : (before ?? 0) + now)
  }
  return returned
}

/** `index` of the first sheet of each */
function enteredByOccasion({ responses = [] }: SurveyPaper) {
  const entered = new Map<string, { occasion: string; count: number; index: number }>()
  for (const [index, { occasion }] of responses.entries()) {
    if (typeof occasion !== 'string') continue
    const one = entered.get(nameKey(occasion)) ?? { occasion, count: 0, index }
    one.count += 1
    entered.set(nameKey(occasion), one)
  }
  return entered
}

const correct = {
  zh: '核对各场的发放登记，改正填错的份数或场合。',
  en: 'Look at the record of each sitting and correct the wrong count or occasion.',
}
