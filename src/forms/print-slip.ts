import { slips } from '../papers/slips.ts'
import type { Block } from '../views/document.ts'
import {
  box,
  dayBlank,
  grid,
  label,
  line,
  pageBreak,
  row,
  sheetView,
  space,
  ticksAt,
  title,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

const NAME = '立行立改交办单'

/** Two copies and a stub: the village's, the team's, and what stays in the book. */
export const printSlip: PrintSheet = {
  name: 'slip',
  title: { zh: NAME, en: 'Immediate-rectification slip' },
  ofTown: false,
  view(subject) {
    const village = villageName(subject)
    return sheetView(
      [NAME],
      [
        ...copy(village, '第一联：交被交办党组织'),
        pageBreak,
        title(NAME),
        ...copy(village, '第二联：巡察组留存'),
        pageBreak,
        title(`${NAME}（存根）`),
        ...stub(village),
      ],
    )
  },
}

function copy(village: string, which: string): readonly Block[] {
  return [
    line(`${which}　　　　　　　　　　编号：JB-`),
    grid(
      [2.1, 2.7, 1.6, 2.7],
      [
        row([label('交办对象'), box(`${village}党组织`, 3)], 10),
        row([label('交办日期'), box(dayBlank), label('限办日期'), box(dayBlank)], 10),
        row([label('问　　题'), space('', 3)], 24),
        row([label('交办依据'), space('', 3)], 15),
        row([label('整改要求'), space('', 3)], 23),
        row([label('签发人（签名）'), box(), label('签发日期'), box(dayBlank)], 12),
        row([label('村里意见'), box(ticksAt(slips, ['slips', 0, 'response']), 3)], 10),
        row([label('签收人（签名）'), box(), label('签收日期'), box(dayBlank)], 12),
        row([label('办理结果'), space('（附佐证材料　　份）', 3)], 22),
        row([label('现场核验'), space('', 3)], 15),
        row([label('群众评判'), box(ticksAt(slips, ['slips', 0, 'villagers']), 3)], 10),
        row([label('核验人（签名）'), box(), label('核验日期'), box(dayBlank)], 12),
        row([label('销号日期'), box(dayBlank, 3)], 10),
      ],
    ),
  ]
}

function stub(village: string): readonly Block[] {
  return [
    line('编号：JB-'),
    grid(
      [2.1, 2.7, 1.6, 2.7],
      [
        row([label('交办对象'), box(`${village}党组织`, 3)], 10),
        row([label('交办日期'), box(dayBlank), label('限办日期'), box(dayBlank)], 10),
        row([label('问题摘要'), space('', 3)], 24),
        row([label('签发人'), box(), label('经办人'), box()], 11),
        row([label('签收人（签名）'), box(), label('签收日期'), box(dayBlank)], 12),
        row([label('销号日期'), box(dayBlank), label('备注'), box()], 11),
      ],
    ),
  ]
}
