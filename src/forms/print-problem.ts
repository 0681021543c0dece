import { issues } from '../papers/issues.ts'
import { levelOf } from '../papers/level-of.ts'
import {
  box,
  centred,
  dayBlank,
  type GridRow,
  grid,
  headRow,
  label,
  mark,
  pageBreak,
  row,
  sheetView,
  space,
  ticks,
  ticksAt,
} from './print-parts.ts'
import { type PrintSheet, type PrintSubject, villageName } from './print-sheet.ts'

const PROOFS = 5
const MARK = '内部资料　注意保密'

/** 一事一底稿: one problem, one paper; drafted, reviewed and approved by three people, in that order. */
export const printProblem: PrintSheet = {
  name: 'problem',
  title: { zh: '问题底稿', en: 'Problem paper' },
  ofTown: false,
  view: (subject) =>
    sheetView(
      ['问题底稿'],
      [
        grid([1.6, 3, 1.6, 3], whatIsFound(subject)),
        pageBreak,
        mark(MARK),
        grid([1.6, 3, 1.6, 3], whatItIs(subject)),
        grid(
          [1, 2, 7, 2],
          [
            headRow(['序号', '材料编号', '支撑材料名称', '页码']),
            ...Array.from({ length: PROOFS }, (_, index) =>
              row([centred(String(index + 1)), box('ZZ-'), box(), box()], 9),
            ),
          ],
        ),
        grid(
          [1.3, 3, 3, 3],
          [
            row([label(''), label('经办人'), label('复核人'), label('审签人（组长）')], 9),
            row([label('意见'), space(''), space(''), space('')], 22),
            row([label('签名'), box(), box(), box()], 13),
            row([label('日期'), centred(dayBlank), centred(dayBlank), centred(dayBlank)], 10),
          ],
        ),
      ],
      { marks: [MARK] },
    ),
}

function whatIsFound(subject: PrintSubject): readonly GridRow[] {
  const aspects = subject.workspace.checklist?.data.aspects ?? []
  const at = (key: string) => ticksAt(issues, ['issues', 0, key])
  return [
    row([label('底稿编号'), box('WT-'), label('编制日期'), box(dayBlank)], 10),
    row([label('被巡察村'), box(villageName(subject)), label('程度'), box(at('level'))], 10),
    row([label('主要特征'), box('', 3)], 10),
    row(
      [
        label('问题类别'),
        box(
          ticks(
            aspects.map(({ id, name }) => `${id} ${name}`),
            1,
          ),
          3,
        ),
      ],
      10,
    ),
    row([label('来源和\n了解方式'), box('', 3)], 14),
    row([label('时间地点'), box('', 3)], 10),
    // the sheet is full with the rows above: each aspect more takes a line of it
    row([label('问题表现'), space('', 3)], Math.max(30, 85 - 6 * aspects.length)),
    row([label('发现过程'), space('', 3)], 28),
    row([label('责任主体'), space('', 3)], 16),
  ]
}

/** The second sheet says what it belongs to. */
function whatItIs(subject: PrintSubject): readonly GridRow[] {
  const choices = (key: string) => ticksAt(issues, ['issues', 0, key])
  const inside = (key: string) => ticksAt(issues, ['issues', 0, key, 0])
  const level = levelOf(subject.workspace.round.data.district)
  return [
    row([label('底稿编号'), box('WT-'), label('被巡察村'), box(villageName(subject))], 10),
    row([label('涉及金额'), box('　　　　　　　元'), label('发生年度'), box()], 10),
    row([label('定性依据'), space('（文件名称、条款）', 3)], 20),
    row(
      [
        label('问题性质'),
        box(inside('nature')),
        label('解决层级'),
        box(choices('solve_at').replace('□区', `□${level}`)),
      ],
      10,
    ),
    row([label('涉及纪律'), box(inside('discipline'), 3)], 10),
  ]
}
