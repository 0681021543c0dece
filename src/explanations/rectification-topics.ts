import { sumHundredths } from '../analysis/hundredths.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { rectification as kind } from '../papers/rectification.ts'
import type { RectificationPaper } from '../papers/types/rectification.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Figure, FigureName, Findings, Topic } from './explanation.ts'
import { ofHundredths, sumText, termOf } from './figures.ts'
import { input } from './places.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  recovered: { key: 'recovered', name: { zh: '收回金额', en: 'recovered' } },
  paid_out: { key: 'paidOut', name: { zh: '兑付金额', en: 'paid out' } },
}
type Item = RectificationPaper['rectification'][number]

/** What the measures of an item brought back or paid out. */
export function rectificationTopics({ village }: VillageInQuestion): Topic[] {
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
    figures: (['recovered', 'paid_out'] as const).map((key) => summed(item, key, names[key])),
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

/** Of the measures that name a sum; none of them means no value. */
function summed({ measures }: Item, key: 'recovered' | 'paid_out', name: FigureName): Figure {
  const sums = measures.map((measure) => measure[key]).filter((sum) => sum !== null && sum !== undefined)
  return ofHundredths(name, 'yuan', sums.length === 0 ? null : sumHundredths(sums), {
    words: { zh: '载有金额的各项措施之和', en: 'the measures that name a sum' },
    put: sumText(sums.flatMap((sum) => termOf(sum) ?? [])),
  })
}
