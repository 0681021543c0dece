import { arrears } from '../analysis/arrears.ts'
import { assets as assetsKind } from '../papers/assets.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import type { Figure, FigureName, Topic } from './explanation.ts'
import { count, ofHundredths } from './figures.ts'
import { listInput } from './places.ts'
import { plus } from './sums.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  accounts: named('accounts', '账户数', 'accounts'),
  balance: named('balance', '各账户最近年末余额', 'latest closing of all accounts'),
  assets: named('assets', '资产数', 'assets'),
  net: named('net', '资产净值', 'net value of the assets'),
  resources: named('resources', '资源数', 'resources'),
  contracts: named('contracts', '合同数', 'contracts'),
  rent: named('rent', '年租金', 'annual rent'),
  inArrears: named('inArrears', '拖欠租金的合同数', 'contracts in arrears'),
  arrears: named('arrears', '拖欠租金', 'arrears'),
}

/** The three-assets sheet in a few figures, as the profile of a village has them. */
export function holdingsTopic(asked: VillageInQuestion): Topic {
  return {
    what: 'holdings',
    title: { zh: '三资概况', en: 'The three assets in short' },
    synonyms: ['三资', '三资概况'],
    figures: Object.values(names),
    reads: ['assets'],
    find: () => {
      const paper = asked.paper(assetsKind)
      if (!paper) return nothingThere('assets', asked)
      const lists = ['funds', 'assets', 'resources', 'contracts'] as const
      const titles = [names.accounts, names.assets, names.resources, names.contracts]
      return {
        figures: figuresOf(paper.data, paper.data.as_of ?? asked.workspace.today),
        inputs: lists.map((key, at) => listInput(paper, titles[at]?.name ?? paper.kind.title, key)),
      }
    },
  }
}

function figuresOf({ funds, assets, resources, contracts }: AssetsPaper, day: string): Figure[] {
  const closings = funds.map(({ years }) => [...years].sort((a, b) => b.year - a.year)[0]?.closing)
  const rents = contracts.flatMap(({ annual_rent: rent }) => (rent == null ? [] : [rent]))
  const owed = contracts.flatMap((contract) => {
    const sum = arrears(contract, day)
    return sum !== null && sum > 0n ? [sum] : []
  })
  const records = { words: { zh: '三资情况所列条数', en: 'records in the paper' } }
  const nets = assets.map(({ net }) => net)
  return [
    count(names.accounts, funds.length, records),
    plus(
      names.balance,
      'yuan',
      { zh: '各账户最近一年的年末余额之和', en: 'the last closing of each' },
      closings,
    ),
    count(names.assets, assets.length, records),
    plus(names.net, 'yuan', { zh: '各项资产净值之和', en: 'net values added up' }, nets),
    count(names.resources, resources.length, records),
    count(names.contracts, contracts.length, records),
    plus(names.rent, 'yuan', { zh: '写明年租金的合同之和', en: 'of contracts that state one' }, rents),
    count(names.inArrears, owed.length, {
      words: { zh: `推算到${day}有拖欠的合同`, en: `contracts that owe rent by ${day}` },
    }),
    ofHundredths(names.arrears, 'yuan', owed.length === 0 ? null : owed.reduce((sum, one) => sum + one, 0n), {
      words: {
        zh: `各合同推算到${day}的拖欠之和（why arrears 逐份列出）`,
        en: `what they owe by ${day} (see why arrears)`,
      },
    }),
  ]
}

function named(key: string, zh: string, en: string): FigureName {
  return { key, name: { zh, en } }
}
