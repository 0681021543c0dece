import type { Text } from '../language.ts'
import { assets as assetsKind } from '../papers/assets.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Figure, FigureName, Topic } from './explanation.ts'
import { input } from './places.ts'
import { holds, less, plus, stated } from './sums.ts'
import { STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

type Paper = WorkingPaper<AssetsPaper>

const difference: FigureName = { key: 'difference', name: { zh: '账实差额', en: 'books less counted' } }
const net: FigureName = { key: 'net', name: { zh: '应有净值', en: 'net value as reckoned' } }
const area: FigureName = { key: 'difference', name: { zh: '面积差', en: 'measured less booked' } }
const unpaid: FigureName = { key: 'unpaid', name: { zh: '未收', en: 'not received' } }

/** Differences that the ledger of the three assets works out: assets, resources, receivables. */
export function propertyTopics({ village }: VillageInQuestion): Topic[] {
  return papersOf(village, assetsKind).flatMap((paper) => [
    ...assetTopics(paper),
    ...resourceTopics(paper),
    ...receivableTopics(paper),
    balancesTopic(paper),
  ])
}

function assetTopics(paper: Paper): Topic[] {
  const keys = ['cost', 'depreciation', 'net', 'counted']
  return paper.data.assets.map((one, index) =>
    recordTopic(paper, ['assets', index], one.id, { zh: '资产', en: 'Asset' }, keys, [
      less(net, 'yuan', { zh: '原值减累计折旧', en: 'cost less depreciation' }, one.cost, one.depreciation),
      less(difference, 'yuan', { zh: '净值减盘点净值', en: 'net less counted' }, one.net, one.counted),
    ]),
  )
}

function resourceTopics(paper: Paper): Topic[] {
  const words = { zh: '实测面积减账面面积', en: 'measured less booked' }
  return paper.data.resources.map((one, index) =>
    recordTopic(
      paper,
      ['resources', index],
      one.id,
      { zh: '资源', en: 'Resource' },
      ['area', 'measured'],
      [less(area, 'mu', words, one.measured, one.area)],
    ),
  )
}

function receivableTopics(paper: Paper): Topic[] {
  const words = { zh: '应收减已收', en: 'due less received' }
  const title = { zh: '应收款', en: 'Receivable' }
  return (paper.data.receivables ?? []).map((one, index) =>
    recordTopic(
      paper,
      ['receivables', index],
      one.id,
      title,
      ['payable', 'received'],
      [less(unpaid, 'yuan', words, one.payable, one.received)],
    ),
  )
}

const LABELS: Readonly<Record<string, Text>> = {
  cost: { zh: '原值', en: 'cost' },
  depreciation: { zh: '累计折旧', en: 'depreciation' },
  net: { zh: '净值', en: 'net' },
  counted: { zh: '盘点净值', en: 'counted' },
  area: { zh: '账面面积', en: 'booked area' },
  measured: { zh: '实测面积', en: 'measured area' },
  payable: { zh: '应收', en: 'due' },
  received: { zh: '已收', en: 'received' },
}

function recordTopic(
  paper: Paper,
  path: readonly [key: 'assets' | 'resources' | 'receivables', index: number],
  id: string,
  title: Text,
  keys: readonly string[],
  figures: readonly Figure[],
): Topic {
  const record = paper.data[path[0]]?.[path[1]] ?? {}
  return {
    what: id,
    title: { zh: `${title.zh} ${id}`, en: `${title.en} ${id}` },
    synonyms: [],
    figures,
    reads: ['assets'],
    find: () => ({
      figures,
      inputs: keys
        .filter((key) => Object.hasOwn(record, key))
        .map((key) => input(paper, LABELS[key] ?? STATED, ...path, key)),
    }),
  }
}

/** assets = liabilities + equity, a year a line */
function balancesTopic(paper: Paper): Topic {
  const years = (paper.data.balances ?? []).map((balance, index) => {
    const name = (key: string, zh: string, en: string): FigureName => ({
      key: `${balance.year}.${key}`,
      name: { zh: `${balance.year}年${zh}`, en: `${en} of ${balance.year}` },
    })
    const whole = stated(name('assets', '资产', 'assets'), 'yuan', STATED, balance.assets)
    const parts = [balance.liabilities, balance.equity]
    const words = { zh: '负债加所有者权益', en: 'liabilities plus equity' }
    const sum = plus(name('sum', '负债和权益', 'liabilities and equity'), 'yuan', words, parts)
    return { index, year: balance.year, whole, sum }
  })
  return {
    what: 'balances',
    title: { zh: '资产负债', en: 'Balance sheet' },
    synonyms: ['资产负债', '资产负债表'],
    figures: years.flatMap(({ whole, sum }) => [whole, sum]),
    reads: ['assets'],
    find: () => ({
      figures: years.flatMap(({ whole, sum }) => [whole, sum]),
      flags: years.flatMap(({ year, whole, sum }) =>
        holds(
          { zh: `${year}年`, en: String(year) },
          'balances',
          { zh: '资产应等于负债加所有者权益', en: 'assets are liabilities plus equity' },
          whole,
          sum,
        ),
      ),
      inputs: years.flatMap(({ index, year }) =>
        (['assets', 'liabilities', 'equity'] as const).map((key) =>
          input(paper, { zh: `${year}年${BALANCE[key]}`, en: `${key} of ${year}` }, 'balances', index, key),
        ),
      ),
    }),
  }
}

const BALANCE = { assets: '资产', liabilities: '负债', equity: '所有者权益' }
