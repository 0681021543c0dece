import { arrears } from '../analysis/arrears.ts'
import { assets, type Contract } from '../papers/assets.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { difference } from './assets-money.ts'
import { type SignsOf, signsColumn, signsNote } from './assets-signs.ts'
import { inYuan } from './in-yuan.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

type Rent = Pick<Contract, 'id' | 'party'> & NonNullable<Contract['rents']>[number]

const field = columnsOf<Contract>(assets, ['contracts', 0])
const party = field('party', 'text', { width: 20 })

export function contractsSheet(
  { today }: Workspace,
  villages: readonly Village[],
  signs: SignsOf,
): LedgerSheet<RecordRow<Contract>> {
  return {
    name: '合同',
    subject: '三资台账（合同）',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      field('objects'),
      field('type'),
      party,
      field('relation'),
      field('written'),
      field('from', 'date'),
      field('to', 'date'),
      field('area', 'area'),
      field('annual_rent', 'money'),
      { title: '推算拖欠（元）', format: 'money', cell: ({ record }) => inYuan(arrears(record, today)) },
      field('arrears', 'money', { title: '自报拖欠（元）' }),
      signsColumn(signs),
    ],
    rows: recordRows(villages, assets, ({ contracts }) => contracts),
    notes: [
      `来源：各村三资情况；金额单位为元，面积单位为亩；推算拖欠＝截至日前到期应付合计－已付合计，负数为预收，缺一项即不推算。${signsNote}`,
    ],
  }
}

/** What stands behind the contract: its dates, price and decision. */
export function decisionsSheet(villages: readonly Village[]): LedgerSheet<RecordRow<Contract>> {
  return {
    name: '合同订立程序',
    subject: '三资台账（合同订立程序）',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      party,
      field('signed', 'date'),
      field('renewed_from', 'date'),
      field('underlying_to', 'date'),
      field('assessed', 'money'),
      field('rent_terms', 'text', { width: 22 }),
      { title: '决定日期', format: 'date', cell: ({ record }) => record.decision?.date ?? null },
      { title: '决定机构', format: 'text', cell: ({ record }) => record.decision?.body ?? null },
      { title: '应到人数', format: 'integer', cell: ({ record }) => record.decision?.entitled ?? null },
      { title: '实到人数', format: 'integer', cell: ({ record }) => record.decision?.present ?? null },
      { title: '同意人数', format: 'integer', cell: ({ record }) => record.decision?.agreed ?? null },
      field('tender'),
      field('town_approval'),
      { title: '转租给', format: 'text', cell: ({ record }) => record.sublet?.to ?? null },
      { title: '经村集体同意转租', format: 'text', cell: ({ record }) => record.sublet?.consent ?? null },
    ],
    rows: recordRows(villages, assets, ({ contracts }) => contracts),
    notes: ['来源：各村三资情况，一份合同一行，编号与“合同”表对应；金额单位为元。'],
  }
}

export function rentsSheet({ today }: Workspace, villages: readonly Village[]): LedgerSheet<RecordRow<Rent>> {
  const contract = columnsOf<Rent>(assets, ['contracts', 0])
  const rent = columnsOf<Rent>(assets, ['contracts', 0, 'rents', 0])
  return {
    name: '租金收缴',
    subject: '三资台账（租金收缴）',
    columns: [
      townColumn,
      villageColumn,
      contract('id'),
      contract('party'),
      rent('year', 'integer'),
      rent('due_on', 'date'),
      rent('payable', 'money'),
      rent('paid', 'money'),
      rent('paid_on', 'date'),
      {
        title: '到期未付（元）',
        format: 'money',
        cell: ({ record }) =>
          record.due_on !== null && record.due_on <= today ? difference(record.payable, record.paid) : null,
      },
    ],
    rows: recordRows(villages, assets, ({ contracts }) =>
      contracts.flatMap(({ id, party, rents = [] }) => rents.map((one) => ({ id, party, ...one }))),
    ),
    notes: ['来源：各村三资情况，每期租金一行；金额单位为元；尚未到期的不计到期未付。'],
  }
}
