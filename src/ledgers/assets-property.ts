import { type Asset, assets, type Resource } from '../papers/assets.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import type { Village } from '../papers/workspace.ts'
import { difference } from './assets-money.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

type Land = NonNullable<AssetsPaper['land']>

export function propertySheet(villages: readonly Village[]): LedgerSheet<RecordRow<Asset>> {
  const field = columnsOf<Asset>(assets, ['assets', 0])
  return {
    name: '资产',
    subject: '三资台账（资产）',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      field('name'),
      field('category'),
      field('acquired', 'date'),
      field('cost', 'money'),
      field('depreciation', 'money'),
      field('net', 'money'),
      field('counted', 'money'),
      {
        title: '账实差额（元）',
        format: 'money',
        cell: ({ record }) => difference(record.net, record.counted),
      },
      field('reason', 'text', { width: 20 }),
      field('use'),
      field('contract'),
    ],
    rows: recordRows(villages, assets, (paper) => paper.assets),
    notes: ['来源：各村三资情况；金额单位为元；账实差额＝净值－盘点净值。'],
  }
}

export function resourcesSheet(villages: readonly Village[]): LedgerSheet<RecordRow<Resource>> {
  const field = columnsOf<Resource>(assets, ['resources', 0])
  return {
    name: '资源',
    subject: '三资台账（资源）',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      field('name'),
      field('category'),
      field('area', 'area'),
      field('measured', 'area'),
      {
        title: '面积差（亩）',
        format: 'area',
        cell: ({ record }) => difference(record.measured, record.area),
      },
      field('use'),
      field('contract'),
    ],
    rows: recordRows(villages, assets, ({ resources }) => resources),
    notes: ['来源：各村三资情况；面积单位为亩；面积差＝实测面积－账面面积。'],
  }
}

export function landSheet(villages: readonly Village[]): LedgerSheet<RecordRow<Land>> {
  const field = columnsOf<Land>(assets, ['land'])
  return {
    name: '土地总表',
    subject: '三资台账（土地总表）',
    columns: [
      townColumn,
      villageColumn,
      field('total', 'area'),
      { title: '农用地（亩）', format: 'area', cell: ({ record }) => record.agricultural?.total ?? null },
      { title: '建设用地（亩）', format: 'area', cell: ({ record }) => record.construction?.total ?? null },
      { title: '未利用地（亩）', format: 'area', cell: ({ record }) => record.unused?.total ?? null },
      { title: '其中四荒（亩）', format: 'area', cell: ({ record }) => record.unused?.四荒 ?? null },
      field('undetermined', 'area'),
    ],
    rows: recordRows(villages, assets, ({ land }) => (land ? [land] : [])),
    notes: ['来源：各村三资情况；面积单位为亩；总面积＝农用地＋建设用地＋未利用地＋待界定土地。'],
  }
}
