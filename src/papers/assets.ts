import schema from '../../schemas/assets.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { AssetsPaper } from './types/assets.ts'

export type Fund = AssetsPaper['funds'][number]
export type Receivable = NonNullable<AssetsPaper['receivables']>[number]
export type Asset = AssetsPaper['assets'][number]
export type Resource = AssetsPaper['resources'][number]
export type Contract = AssetsPaper['contracts'][number]

export const assets: PaperKind<AssetsPaper> = {
  name: 'assets',
  title: { zh: '三资情况', en: 'Three assets' },
  file: 'assets.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [
    { key: 'funds', prefix: 'ZJ', title: { zh: '资金', en: 'Fund accounts' } },
    { key: 'receivables', prefix: 'YS', title: { zh: '应收款', en: 'Receivables' } },
    { key: 'assets', prefix: 'ZC', title: { zh: '资产', en: 'Assets' } },
    { key: 'resources', prefix: 'ZY', title: { zh: '资源', en: 'Resources' } },
    { key: 'contracts', prefix: 'HT', title: { zh: '合同', en: 'Contracts' } },
  ],
}
