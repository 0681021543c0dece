import { assets } from '../papers/assets.ts'
import { fieldAt } from '../papers/fields.ts'
import type { Block } from '../views/document.ts'
import {
  box,
  centred,
  dayBlank,
  grid,
  headRow,
  label,
  pageBreak,
  row,
  sheetView,
  title,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

interface ListSheet {
  readonly list: string
  readonly title: string
  /** fields of the schema, and the share of the width each has */
  readonly columns: readonly (readonly [path: readonly (string | number)[], weight: number])[]
}

const ROWS = 10

/** What is looked at on the ground and in the books; figures go into the workbook afterwards. */
const SHEETS: readonly ListSheet[] = [
  {
    list: 'funds',
    title: '资金核对表',
    columns: [
      [['account'], 3],
      [['holder'], 3],
      [['years', 0, 'year'], 1.3],
      [['years', 0, 'opening'], 2],
      [['years', 0, 'income'], 2],
      [['years', 0, 'expense'], 2],
      [['years', 0, 'closing'], 2],
      [['years', 0, 'counted'], 2],
      [['years', 0, 'reason'], 2.6],
    ],
  },
  {
    list: 'assets',
    title: '资产盘点表',
    columns: [
      [['name'], 3.2],
      [['category'], 1.8],
      [['acquired'], 1.8],
      [['cost'], 2],
      [['depreciation'], 2],
      [['net'], 2],
      [['counted'], 2],
      [['use'], 1.6],
      [['contract'], 1.8],
      [['reason'], 2.4],
    ],
  },
  {
    list: 'resources',
    title: '资源勘查表',
    columns: [
      [['name'], 4],
      [['category'], 2.2],
      [['area'], 2.2],
      [['measured'], 2.2],
      [['use'], 2.2],
      [['contract'], 2.2],
    ],
  },
  {
    list: 'contracts',
    title: '合同核查表',
    columns: [
      [['objects'], 2],
      [['type'], 1.8],
      [['party'], 2.4],
      [['relation'], 1.8],
      [['from'], 1.9],
      [['to'], 1.9],
      [['annual_rent'], 1.8],
      [['decision', 'body'], 2],
      [['tender'], 1.4],
      [['arrears'], 1.8],
    ],
  },
  {
    list: 'receivables',
    title: '应收款核对表',
    columns: [
      [['debtor'], 4],
      [['due_on'], 2.4],
      [['payable'], 2.4],
      [['received'], 2.4],
      [['claimed'], 2.4],
    ],
  },
]

export const printAssets: PrintSheet = {
  name: 'assets',
  title: { zh: '三资核查表', en: 'Three-assets sheets' },
  ofTown: false,
  view(subject) {
    const village = villageName(subject)
    const [first, ...others] = SHEETS
    return sheetView(
      [`${village}${first?.title ?? ''}`],
      [
        ...(first ? blocksOf(first) : []),
        ...others.flatMap((sheet) => [pageBreak, title(`${village}${sheet.title}`), ...blocksOf(sheet)]),
      ],
      { orientation: 'landscape' },
    )
  },
}

function blocksOf({ list, columns }: ListSheet): readonly Block[] {
  const titles = columns.map(([path]) => fieldAt(assets.schema, [list, 0, ...path])?.title ?? '')
  const rows = Array.from({ length: ROWS }, (_, index) =>
    row([centred(String(index + 1)), ...columns.map(() => box())], 9),
  )
  return [
    grid([1, ...columns.map(([, weight]) => weight)], [headRow(['序号', ...titles]), ...rows]),
    grid(
      [1.9, 2, 2.4, 2, 1.2, 2.4],
      [
        row(
          [
            label('核查人（签名）'),
            box(),
            label('村里经手人（签名）'),
            box(),
            label('核查日期'),
            box(dayBlank),
          ],
          12,
        ),
      ],
    ),
  ]
}
