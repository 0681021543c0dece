import type { WorkingPaper } from '../papers/paper.ts'
import { rectification as kind } from '../papers/rectification.ts'
import type { RectificationPaper } from '../papers/types/rectification.ts'
import { papersOf } from '../papers/workspace.ts'
import { countTable } from './count-by.ts'
import type { Findings, Topic } from './explanation.ts'
import { input, listInput } from './places.ts'
import { progressFigures, progressNames } from './rectification-counts.ts'
import { money } from './result-figures.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  recovered: { key: 'recovered', name: { zh: '收回金额', en: 'recovered' } },
  paid_out: { key: 'paidOut', name: { zh: '兑付金额', en: 'paid out' } },
}
type Item = RectificationPaper['rectification'][number]

/** How far rectification is, and what the measures of an item brought back or paid out. */
export function rectificationTopics(asked: VillageInQuestion): Topic[] {
  return [progressTopic(asked), ...itemTopics(asked)]
}

function progressTopic(asked: VillageInQuestion): Topic {
  return {
    what: 'rectification',
    title: { zh: '整改', en: 'Rectification' },
    synonyms: ['整改', '整改情况', '整改事项'],
    figures: Object.values(progressNames),
    reads: ['rectification'],
    find: () => (asked.paper(kind) ? ofProgress(asked) : nothingThere('rectification', asked)),
  }
}

function ofProgress({ village, workspace: { today } }: VillageInQuestion): Findings {
  const papers = papersOf(village, kind)
  const all = papers.flatMap(({ data }) => data.rectification)
  return {
    figures: progressFigures(all, today),
    inputs: papers.map((paper) => listInput(paper, paper.kind.title, 'rectification')),
    tables: papers.map(({ data, source }) =>
      countTable(
        { zh: '按整改状态', en: 'By state' },
        { zh: '状态', en: 'state' },
        data.rectification.map(({ id, status }, index) => ({
          id,
          under: status ?? '未注明',
          place: source.at('rectification', index),
        })),
      ),
    ),
  }
}

function itemTopics({ village }: VillageInQuestion): Topic[] {
  return papersOf(village, kind).flatMap((paper) =>
    paper.data.rectification.map(
      (item, index): Topic => ({
        what: item.id,
        title: { zh: `整改 ${item.id}`, en: `Rectification ${item.id}` },
        synonyms: [],
        figures: Object.values(names),
        reads: ['rectification'],
        find: () => ofItem(paper, item, index),
      }),
    ),
  )
}

function ofItem(paper: WorkingPaper<RectificationPaper>, item: Item, index: number): Findings {
  return {
    figures: (['recovered', 'paid_out'] as const).map((key) => money(item.measures, key, names[key])),
    inputs: item.measures.flatMap((measure, place) =>
      (['recovered', 'paid_out'] as const)
        .filter((key) => measure[key] !== undefined)
        .map((key) => {
          const { zh, en } = names[key].name
          const name = { zh: `措施${place + 1}${zh}`, en: `measure ${place + 1}, ${en}` }
          return input(paper, name, 'rectification', index, 'measures', place, key)
        }),
    ),
  }
}
