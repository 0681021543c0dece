import { sumHundredths } from '../analysis/hundredths.ts'
import { isDone, isOverdue } from '../analysis/rectification-progress.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { rectification as kind } from '../papers/rectification.ts'
import type { RectificationPaper } from '../papers/types/rectification.ts'
import { papersOf } from '../papers/workspace.ts'
import { ratio } from '../scoring/fraction.ts'
import { countTable } from './count-by.ts'
import type { Figure, FigureName, Findings, Topic } from './explanation.ts'
import { count, figure, ofHundredths, sumText, termOf } from './figures.ts'
import { input, listInput } from './places.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  recovered: { key: 'recovered', name: { zh: '收回金额', en: 'recovered' } },
  paid_out: { key: 'paidOut', name: { zh: '兑付金额', en: 'paid out' } },
}
type Item = RectificationPaper['rectification'][number]

const progressNames = {
  total: { key: 'total', name: { zh: '整改事项', en: 'items' } },
  done: { key: 'done', name: { zh: '已完成', en: 'done' } },
  overdue: { key: 'overdue', name: { zh: '逾期', en: 'overdue' } },
  due: { key: 'due', name: { zh: '应完成', en: 'to be done by now' } },
  dueOpen: { key: 'dueOpen', name: { zh: '应完成而未完成', en: 'to be done, not done' } },
  going: { key: 'going', name: { zh: '正在推进', en: 'under way' } },
  rate: { key: 'rate', name: { zh: '按期完成率', en: 'done of what was to be done' } },
  share: { key: 'share', name: { zh: '完成率', en: 'done of all' } },
}

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
    figures: [
      count(progressNames.total, all.length, { words: { zh: '整改台账的事项数', en: 'items in the paper' } }),
      count(progressNames.done, all.filter(isDone).length, {
        words: {
          zh: '已完成或者对账销号的，回头看未到位、反弹的不计',
          en: 'done or struck off, without those found wanting later',
        },
      }),
      count(progressNames.overdue, all.filter((one) => isOverdue(one, today)).length, {
        words: {
          zh: `期限在${today}以前、没有完成的，长期坚持的不计`,
          en: `due before ${today} and not done, without what is kept up`,
        },
      }),
      ...shares(all, today),
    ],
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

/** As reports have them: what is due by the day or done already is to be done. */
function shares(all: readonly Item[], today: string): Figure[] {
  const done = all.filter(isDone).length
  const due = all.filter((item) => isDone(item) || Boolean(item.due && item.due <= today)).length
  const apart = all.filter(
    (item) => !isDone(item) && (item.status === '长期坚持' || item.status === '未启动'),
  ).length
  return [
    count(progressNames.due, due, {
      words: { zh: `${today}以前（含当日）到期的和已完成的`, en: `due by ${today}, or done` },
    }),
    count(progressNames.dueOpen, due - done, {
      words: { zh: '应完成的减去已完成的', en: 'to be done less done' },
      put: `${due} − ${done}`,
    }),
    count(progressNames.going, all.length - done - apart, {
      words: { zh: '全部减去已完成、长期坚持、未启动的', en: 'all less those done, kept up, not begun' },
      put: `${all.length} − ${done} − ${apart}`,
    }),
    figure(progressNames.rate, 'percent', due === 0 ? null : ratio(done, due), {
      words: { zh: '已完成 ÷ 应完成', en: 'done ÷ to be done' },
      put: `${done} ÷ ${due}`,
    }),
    figure(progressNames.share, 'percent', all.length === 0 ? null : ratio(done, all.length), {
      words: { zh: '已完成 ÷ 全部', en: 'done ÷ all' },
      put: `${done} ÷ ${all.length}`,
    }),
  ]
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
