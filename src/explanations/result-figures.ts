import { groupBy } from '../analysis/group-by.ts'
import { sumHundredths } from '../analysis/hundredths.ts'
import { lastFound } from '../analysis/rectification-progress.ts'
import type { RectificationItem } from '../papers/rectification.ts'
import type { PlacedItem } from '../reports/rectification-facts.ts'
import { ratio } from '../scoring/fraction.ts'
import type { Figure, FigureName } from './explanation.ts'
import { count, figure, ofHundredths, sumText, termOf } from './figures.ts'

type Measure = RectificationItem['measures'][number]

const TYPES = ['建章立制', '挽回损失', '追责问责', '举一反三', '专项整治', '其他'] as const
const WAYS = ['立案', '处分', '诫勉', '其他'] as const
const VERDICTS = ['满意', '基本满意', '不满意'] as const

/** What the measures of these items came to: rules, money, people dealt with, villagers' judgement. */
export function resultFigures(items: readonly PlacedItem[]): Figure[] {
  const measures = items.flatMap(({ item }) => item.measures)
  return [
    count(named('measures', '措施', 'measures'), measures.length, {
      words: { zh: '各事项的措施数之和', en: 'measures of all items' },
    }),
    ...ofEach(
      'measures',
      TYPES,
      '措施类别',
      measures.map(({ type }) => type),
    ),
    money(measures, 'recovered', named('recovered', '收回金额', 'recovered')),
    money(measures, 'paid_out', named('paidOut', '兑付金额', 'paid out')),
    ...WAYS.map((way) => dealtWith(items, way)),
    ...judged(items.flatMap(({ item }) => item.verified?.villagers ?? [])),
  ]
}

function dealtWith(items: readonly PlacedItem[], way: (typeof WAYS)[number]): Figure {
  const people = items.flatMap(({ item }) => item.dealt?.[way] ?? [])
  return count(named(`dealt.${way}`, `处理人数：${way}`, `dealt with: ${way}`), sum(people), {
    words: { zh: '各事项所载人数之和', en: 'people, as the items state' },
    put: sumText(people.map(String)),
  })
}

function judged(verdicts: readonly string[]): Figure[] {
  return [
    count(named('judged', '群众评判', 'judged by villagers'), verdicts.length, {
      words: { zh: '核验时群众作了评判的', en: 'with a verdict of villagers' },
    }),
    ...ofEach('judged', VERDICTS, '群众评判', verdicts),
  ]
}

/** How many there are of each word. */
function ofEach(
  key: string,
  words: readonly string[],
  zh: string,
  said: readonly (string | null)[],
): Figure[] {
  const groups = groupBy(said, (one) => one)
  return words.map((word) =>
    count(named(`${key}.${word}`, `${zh}：${word}`, `${key}: ${word}`), groups.get(word)?.length ?? 0, {
      words: { zh: `${zh}为${word}的`, en: `those of ${word}` },
    }),
  )
}

export function lookbackFigures(items: readonly PlacedItem[]): Figure[] {
  const looked = items.filter(({ item }) => (item.lookbacks ?? []).length > 0)
  const share = items.length === 0 ? null : ratio(looked.length, items.length)
  const found = (key: string, word: string) =>
    count(named(key, word, word), looked.filter(({ item }) => lastFound(item) === word).length, {
      words: { zh: `最近一次结果为${word}的`, en: `whose last finding is ${word}` },
    })
  return [
    count(named('items', '抽查事项', 'items looked at again'), looked.length, {
      words: { zh: '有回头看记录的事项', en: 'items with a look-back' },
    }),
    figure(named('share', '抽查比例', 'share of all items'), 'percent', share, {
      words: { zh: '抽查事项 ÷ 全部', en: 'looked at again ÷ all' },
      put: `${looked.length} ÷ ${items.length}`,
    }),
    found('held', '已到位'),
    found('missing', '未到位'),
    found('back', '反弹'),
  ]
}

/** What the public notice leaves out of `all` items when it shows these. */
export function omittedFigures(shown: readonly PlacedItem[], all: number): Figure[] {
  const answerable = shown.flatMap(({ item }) => [item.leader, item.owner]).filter((one) => one !== null)
  const proofs = shown.flatMap(({ item }) => item.events.flatMap(({ evidence }) => evidence ?? []))
  const dealt = shown.flatMap(({ item }) => WAYS.flatMap((way) => item.dealt?.[way] ?? []))
  return [
    count(named('answerable', '删去的责任领导、责任人', 'leaders and owners left out'), answerable.length, {
      words: { zh: '公示事项的责任领导、责任人', en: 'of the items shown' },
    }),
    count(named('proofs', '删去的佐证', 'proofs left out'), proofs.length, {
      words: { zh: '公示事项的进展所附的佐证', en: 'of the progress of the items shown' },
    }),
    count(named('dealt', '删去的处理人数', 'people dealt with, left out'), sum(dealt), {
      words: { zh: '公示事项所载处理人数之和', en: 'people dealt with in the items shown' },
      put: sumText(dealt.map(String)),
    }),
    count(named('unverified', '不公示的事项', 'items not shown'), all - shown.length, {
      words: { zh: '全部减去问题已核实的', en: 'all less those of verified problems' },
      put: `${all} − ${shown.length}`,
    }),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** Of the measures that name a sum; none of them means no value. */
export function money(measures: readonly Measure[], key: 'recovered' | 'paid_out', of: FigureName): Figure {
  const sums = measures.map((measure) => measure[key]).filter((one) => one !== null && one !== undefined)
  return ofHundredths(of, 'yuan', sums.length === 0 ? null : sumHundredths(sums), {
    words: { zh: '载有金额的各项措施之和', en: 'the measures that name a sum' },
    put: sumText(sums.flatMap((one) => termOf(one) ?? [])),
  })
}

function named(key: string, zh: string, en: string): FigureName {
  return { key, name: { zh, en } }
}
