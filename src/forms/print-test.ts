import { test } from '../papers/test.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf } from '../papers/workspace.ts'
import type { Block } from '../views/document.ts'
import {
  box,
  centred,
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
  title,
} from './print-parts.ts'
import { type PrintSheet, type PrintSubject, villageName } from './print-sheet.ts'

/** Questions are written in by whoever examines: they differ from village to village. */
const QUESTIONS = 10

export const printTest: PrintSheet = {
  name: 'test',
  title: { zh: '知识测试卷', en: 'Knowledge test' },
  ofTown: false,
  view(subject) {
    const village = villageName(subject)
    return sheetView(
      [`${village}“两委”成员知识测试卷`],
      [
        grid(
          [1, 2, 1, 3, 1, 1.4],
          [row([label('姓名'), box(), label('职务'), box(), label('得分'), box()], 11)],
        ),
        note('由巡察组随机抽取人员、当场出题。笔试由本人作答，谈话测试由记录人记下要点；得分由主考人评定。'),
        questions,
        signature,
        pageBreak,
        title(`${village}知识测试成绩登记表`),
        results(subject),
        signature,
      ],
    )
  },
}

const questions: Block = grid(
  [1, 5, 8, 1.4],
  [
    headRow(['题号', '题目', '答题要点', '得分']),
    ...Array.from({ length: QUESTIONS }, (_, index) =>
      row([centred(String(index + 1)), space(''), space(''), box()], 14),
    ),
  ],
)

/** Every member stands in it: who was drawn is ticked. */
function results({ villages }: PrintSubject): Block {
  const officers = villages.flatMap((one) => paperOf(one, villageKind)?.data.officers ?? [])
  const rows = officers.map(({ name, post }, index) =>
    row([centred(String(index + 1)), centred(name), box(post ?? '', 2), centred('□'), box(), box('', 2)], 11),
  )
  return grid(
    [1.2, 2.2, 2.4, 2.4, 1.5, 1.8, 1.2, 2.2],
    [
      row([label('测试方式', 2), centred(ticksAt(test, ['method']), 2), label('满分', 2), box('', 2)], 11),
      row([label('测试日期', 2), box(dayBlank, 2), label('抽取人数', 2), box('', 2)], 11),
      {
        cells: [
          label('序号'),
          label('姓名'),
          label('职务', 2),
          label('抽中'),
          label('得分'),
          label('备注', 2),
        ],
        height: 10,
      },
      ...rows,
    ],
  )
}

const signature: Block = grid(signed, [signedRow('主考人（签名）')])
