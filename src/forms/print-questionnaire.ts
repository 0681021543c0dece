import { groupsOf, occasionsOf } from '../papers/questionnaire.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { Block, GridCell } from '../views/document.ts'
import {
  box,
  centred,
  type GridRow,
  grid,
  headRow,
  label,
  note,
  row,
  sheetView,
  space,
  ticks,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

type Item = QuestionnairePaper['items'][number]

/** Where the round has none there is nothing to ask. */
const none: Pick<QuestionnairePaper, 'title' | 'grades' | 'groups' | 'occasions' | 'items' | 'open'> = {
  title: '对村巡察问卷调查表',
  grades: [],
  groups: [],
  occasions: [],
  items: [],
}

/** Two pages, one sheet of paper: no name, no number, nothing by which a sheet could be known again. */
export const printQuestionnaire: PrintSheet = {
  name: 'questionnaire',
  title: { zh: '问卷调查表', en: 'Questionnaire' },
  ofTown: false,
  asksItems: true,
  view(subject) {
    const questionnaire = subject.workspace.questionnaire?.data ?? none
    const { title, grades, items, open } = questionnaire
    return sheetView(
      [title],
      [
        note(greeting(villageName(subject))),
        grid(
          [1.5, 6],
          [
            row([label('您的身份\n（只选一项）'), box(ticks(groupsOf(questionnaire)))], 14),
            row([label('填写场合'), box(ticks(occasionsOf(questionnaire)))], 9),
          ],
        ),
        itemGrid(items, grades),
        ...exceptions(items),
        grid([1], [row([space(open ?? '您还有哪些意见建议？')], 32)]),
        note('填好后请直接投入票箱或交给巡察组工作人员，不要托人转交。谢谢！'),
      ],
    )
  },
}

function greeting(village: string): string {
  return (
    `您好！为全面了解${village}党组织和村“两委”班子的情况，请您填写本问卷。` +
    '本问卷不记名、不编号，请不要写姓名或作任何记号；答卷由巡察组统一收回，只作汇总统计。' +
    '请在符合您看法的“□”内打“√”，每题只选一项。'
  )
}

function itemGrid(items: readonly Item[], grades: readonly string[]): Block {
  const rows = items.map((item, index) => itemRow(item, index, items, grades))
  return grid([1.25, 10, ...grades.map(() => 1.25)], [headRow(['方面', '调查内容', ...grades]), ...rows])
}

/** Items of one aspect stand in one box and on one page, as long as they follow each other. */
function itemRow(item: Item, index: number, items: readonly Item[], grades: readonly string[]): GridRow {
  const goesOn = items[index - 1]?.aspect === item.aspect
  const aspect: GridCell = goesOn
    ? { ...label(''), down: 'goes-on' }
    : { ...label(item.aspect), down: 'starts' }
  const text = `${index + 1}．${item.text}${item.asked ? '＊' : ''}`
  const cells = [aspect, box(text), ...grades.map(() => centred('□'))]
  return { cells, height: 8, keep: items[index + 1]?.aspect === item.aspect }
}

/** One sentence for each set of groups: most rounds have one. */
function exceptions(items: readonly Item[]): readonly Block[] {
  const sets = [...new Set(items.flatMap(({ asked }) => (asked ? [asked.join('、')] : [])))]
  return sets.map((set) => {
    const numbers = items.flatMap(({ asked }, index) => (asked?.join('、') === set ? [index + 1] : []))
    return note(`标“＊”的第${numbers.join('、')}题只请${set}填写，其他同志不填。`)
  })
}
