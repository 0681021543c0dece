import { rectification as kind } from '../papers/rectification.ts'
import { papersOf } from '../papers/workspace.ts'
import { itemsOf, MODES, type PlacedItem } from '../reports/rectification-facts.ts'
import type { Figure, FigureName, Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { listInput } from './places.ts'
import { progressFigures } from './rectification-counts.ts'
import { lookbackFigures, omittedFigures, resultFigures } from './result-figures.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

type Figures = (items: readonly PlacedItem[]) => Figure[]

/** What rectification came to: by its ways, its measures, what was looked at again, and what may be told to everybody. */
export function rectificationResults(asked: VillageInQuestion): Topic[] {
  const { today } = asked.workspace
  const progress: Figures = (items) =>
    progressFigures(
      items.map(({ item }) => item),
      today,
    )
  const verified = ({ issue }: PlacedItem) => issue?.status === '已核实'
  const feedback: Figures = (items) => [
    count(inFeedback, items.filter(verified).length, {
      words: { zh: '所整改的问题已核实的', en: 'of problems that are verified' },
    }),
  ]
  return [
    ...MODES.map((mode) =>
      topic(
        asked,
        `rectification/${mode}`,
        `整改方式：${mode}`,
        ({ item }) => item.mode === mode,
        (items) => [...progress(items), ...feedback(items)],
      ),
    ),
    topic(asked, 'results', '整改成效', () => true, resultFigures),
    topic(asked, 'lookbacks', '回头看', () => true, lookbackFigures),
    topic(asked, 'notice', '整改公示', verified, (items) => [
      ...progress(items),
      ...resultFigures(items),
      ...omittedFigures(items, itemsOf(asked.village).length),
    ]),
  ]
}

const inFeedback: FigureName = { key: 'feedback', name: { zh: '反馈意见所列', en: 'as feedback lists them' } }
const ENGLISH: Readonly<Record<string, string>> = {
  results: 'What rectification came to',
  lookbacks: 'Looked at again',
  notice: 'Public notice of rectification',
}

function topic(
  asked: VillageInQuestion,
  what: string,
  zh: string,
  selects: (placed: PlacedItem) => boolean,
  figures: Figures,
): Topic {
  return {
    what,
    title: { zh, en: ENGLISH[what] ?? what },
    synonyms: [zh],
    figures: figures([]),
    reads: ['issues', 'rectification'],
    find: (): Findings =>
      asked.paper(kind)
        ? {
            figures: figures(itemsOf(asked.village).filter(selects)),
            inputs: papersOf(asked.village, kind).map((paper) =>
              listInput(paper, kind.title, 'rectification'),
            ),
          }
        : nothingThere(kind.name, asked),
  }
}
