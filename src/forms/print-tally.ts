import type { Block } from '../views/document.ts'
import { subjectsOf } from './form-words.ts'
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
  title,
} from './print-parts.ts'
import { gradesOf } from './print-rating.ts'
import { type PrintSheet, type PrintSubject, villageName } from './print-sheet.ts'

/** What the counters fill in and sign: ballots first, then questionnaires. */
export const printTally: PrintSheet = {
  name: 'tally',
  title: { zh: '测评问卷计票表', en: 'Tally sheets' },
  ofTown: false,
  view(subject) {
    const village = villageName(subject)
    const asked = subject.workspace.questionnaire !== undefined
    return sheetView(
      [`${village}“两委”测评计票表`],
      [
        counted('票'),
        ratingGrid(subject),
        note(rule('每个对象各项合计应等于有效票数。')),
        signatures,
        ...(asked ? questionnaireTally(subject) : []),
      ],
      { orientation: 'landscape' },
    )
  },
}

function questionnaireTally(subject: PrintSubject): readonly Block[] {
  return [
    pageBreak,
    title(`${villageName(subject)}问卷调查计票表`),
    counted('份'),
    itemGrid(subject),
    note(rule('每题各项合计应等于有效份数，只问部分群体的题除外。')),
    signatures,
  ]
}

function rule(sum: string): string {
  return `唱一张记一笔，用“正”字计。收回数应等于有效数与无效数之和；${sum}`
}

function counted(unit: string): Block {
  const cells = ['发出', '收回', '有效', '无效'].flatMap((word) => [label(`${word}（${unit}）`), box()])
  return grid(
    cells.map(() => 1),
    [row(cells, 11)],
  )
}

function ratingGrid({ workspace, villages }: PrintSubject): Block {
  const answers = [...gradesOf(workspace), '弃权、未填']
  const subjects = villages.flatMap(subjectsOf)
  const height = rowHeight(subjects.length)
  const rows = subjects.map(({ name }) => row([centred(name), ...answers.map(() => box()), box()], height))
  return grid([4.4, ...answers.map(() => 3.2), 1.6], [headRow(['测评对象', ...answers, '合计']), ...rows])
}

/** Millimetres: strokes want room, but a list that can share the page with the signatures does. */
function rowHeight(rows: number): number {
  const shared = Math.floor(64 / Math.max(rows, 1))
  return shared < 8 ? 16 : Math.min(shared, 16)
}

function itemGrid({ workspace }: PrintSubject): Block {
  const { items = [], grades = [] } = workspace.questionnaire?.data ?? {}
  const answers = [...grades, '未填']
  const rows = items.map(({ id, aspect }) =>
    row([centred(id), box(aspect), ...answers.map(() => box()), box()], 12.5),
  )
  return grid(
    [1.2, 2.2, ...answers.map(() => 3), 1.6],
    [headRow(['题号', '方面', ...answers, '合计']), ...rows],
  )
}

const signatures: Block = grid(
  [1.9, 2, 1.9, 2, 1.9, 2],
  [
    row([label('唱票人（签字）'), box(), label('计票人（签字）'), box(), label('监票人（签字）'), box()], 12),
    row([label('计票地点'), box('', 2), label('计票时间'), box(dayBlank, 2)], 9),
  ],
)
