import { hundredths } from '../analysis/hundredths.ts'
import { assets, type Fund, type Receivable } from '../papers/assets.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import type { Village } from '../papers/workspace.ts'
import { type SignsOf, signsColumn, signsNote } from './assets-signs.ts'
import { inYuan } from './in-yuan.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

type FundYear = Omit<Fund, 'years'> & Partial<Fund['years'][number]>
type Balance = NonNullable<AssetsPaper['balances']>[number]

/** A row for each account and year; an account without a year yet has one row of its own. */
export function fundsSheet(villages: readonly Village[], signs: SignsOf): LedgerSheet<RecordRow<FundYear>> {
  const account = columnsOf<FundYear>(assets, ['funds', 0])
  const year = columnsOf<FundYear>(assets, ['funds', 0, 'years', 0])
  return {
    name: '资金',
    subject: '三资台账（资金）',
    columns: [
      townColumn,
      villageColumn,
      account('id'),
      account('account'),
      account('holder'),
      account('bank'),
      year('year', 'integer'),
      year('opening', 'money'),
      year('income', 'money'),
      year('expense', 'money'),
      year('closing', 'money'),
      year('counted', 'money'),
      {
        title: '账实差额（元）',
        format: 'money',
        cell: ({ record }) => difference(record.closing, record.counted),
      },
      year('reason', 'text', { width: 20 }),
      signsColumn(signs),
    ],
    rows: recordRows(villages, assets, ({ funds }) => funds.flatMap(yearsOf)),
    notes: [`来源：各村三资情况；金额单位为元；账实差额＝年末余额－实有数。${signsNote}`],
  }
}

function yearsOf({ years, ...account }: Fund): readonly FundYear[] {
  return years.length > 0 ? years.map((year) => ({ ...account, ...year })) : [account]
}

export function balancesSheet(villages: readonly Village[]): LedgerSheet<RecordRow<Balance>> {
  const field = columnsOf<Balance>(assets, ['balances', 0])
  return {
    name: '资产负债',
    subject: '三资台账（资产负债）',
    columns: [
      townColumn,
      villageColumn,
      field('year', 'integer'),
      field('assets', 'money'),
      field('liabilities', 'money'),
      field('equity', 'money'),
    ],
    rows: recordRows(villages, assets, ({ balances = [] }) => balances),
    notes: [
      '来源：各村三资情况；金额单位为元；自2024年1月1日起适用新的农村集体经济组织会计制度，前后年度科目名称不同。',
    ],
  }
}

export function receivablesSheet(
  villages: readonly Village[],
  signs: SignsOf,
): LedgerSheet<RecordRow<Receivable>> {
  const field = columnsOf<Receivable>(assets, ['receivables', 0])
  return {
    name: '应收款',
    subject: '三资台账（应收款）',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      field('debtor'),
      field('due_on', 'date'),
      field('payable', 'money'),
      field('received', 'money'),
      {
        title: '未收（元）',
        format: 'money',
        cell: ({ record }) => difference(record.payable, record.received),
      },
      field('claimed', 'date'),
      signsColumn(signs),
    ],
    rows: recordRows(villages, assets, ({ receivables = [] }) => receivables),
    notes: [`来源：各村三资情况；金额单位为元；未收＝应收－已收。${signsNote}`],
  }
}

/** The first less the second, exactly; null where one is unknown. */
export function difference(from: number | null | undefined, less: number | null | undefined): number | null {
  const taken = hundredths(less)
  const whole = hundredths(from)
  return taken === null || whole === null ? null : inYuan(whole - taken)
}
