import { visits } from '../papers/visits.ts'
import type { Block } from '../views/document.ts'
import {
  box,
  centred,
  dayBlank,
  grid,
  headRow,
  label,
  note,
  row,
  sheetView,
  signed,
  signedRow,
  space,
  ticksAt,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

const MATTERS = 5

export const printVisit: PrintSheet = {
  name: 'visit',
  title: { zh: '走访记录', en: 'Visit record' },
  ofTown: false,
  view: (subject) =>
    sheetView(
      ['走访记录'],
      [
        head(villageName(subject)),
        note('被走访人一律写代称，不写真名；只记事，没有反映事项的写“无”。'),
        matters(),
        grid(signed, [signedRow('走访人（签名）')]),
      ],
      { marks: ['内部资料　注意保密'] },
    ),
}

function head(village: string): Block {
  return grid(
    [1.8, 2.8, 1.8, 2.6],
    [
      row([label('编号'), box('ZF-'), label('被巡察村'), box(village)], 10),
      row([label('走访日期'), box(dayBlank), label('村民小组'), box()], 10),
      row([label('被走访人代称'), box(), label('走访人'), box()], 10),
      row([label('走访方式'), box(ticksAt(visits, ['visits', 0, 'by']), 3)], 10),
      row([label('对象类别'), box(ticksAt(visits, ['visits', 0, 'category'], 28), 3)], 16),
    ],
  )
}

function matters(): Block {
  const routes = ticksAt(visits, ['visits', 0, 'matters', 0, 'route'], 11)
  const rows = Array.from({ length: MATTERS }, (_, index) =>
    row([centred(String(index + 1)), space(''), box(routes), box()], 15),
  )
  // three boxes with their words go into a line of the third
  return grid([1, 6.5, 5.7, 2.4], [headRow(['序号', '了解的事项', '去向', '去向编号']), ...rows])
}
