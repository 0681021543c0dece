import { interviews } from '../papers/interviews.ts'
import type { Block } from '../views/document.ts'
import {
  box,
  dayBlank,
  grid,
  headRow,
  label,
  note,
  pageBreak,
  row,
  sheetView,
  signed,
  signedRow,
  space,
  ticksAt,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

/** The signed sheet is the team's own and restricted; in the papers who spoke stands by an alias only. */
export const printInterview: PrintSheet = {
  name: 'interview',
  title: { zh: '谈话记录', en: 'Interview record' },
  ofTown: false,
  view: (subject) =>
    sheetView(
      ['谈话记录'],
      [
        head(villageName(subject)),
        note('谈话开始前已向被谈话人说明：谈话由巡察组进行，内容保密，不得打听、传播；请如实说明情况。'),
        grid([1], [headRow(['谈话内容（一问一答）']), row([space('')], 78)]),
        pageBreak,
        grid([1], [headRow(['谈话内容（续）']), row([space('')], 142)]),
        signatures,
      ],
      { marks: ['受限底稿　只由本组保管'] },
    ),
}

function head(village: string): Block {
  return grid(
    [1.8, 2.8, 1.8, 2.6],
    [
      row([label('编号'), box('TH-'), label('被巡察村'), box(village)], 10),
      row([label('谈话时间'), box(`${dayBlank}　　时　　分至　　时　　分`, 3)], 10),
      row([label('谈话地点'), box('', 3)], 10),
      row([label('谈话人'), box('', 3)], 10),
      row([label('记录人'), box(), label('被谈话人代称'), box()], 10),
      row([label('对象类别'), box(ticksAt(interviews, ['interviews', 0, 'category'], 28), 3)], 16),
    ],
  )
}

const read = '□记录我已看过（或已向我宣读），与我所说相符。\n□有改动，改动处已签名或按指印。'

const signatures: Block = grid(signed, [
  row([label('核对意见'), box(read, 3)], 16),
  signedRow('被谈话人（签名）'),
  signedRow('谈话人（签名）'),
  signedRow('记录人（签名）'),
])
