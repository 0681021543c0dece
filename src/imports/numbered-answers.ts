import type { Text } from '../language.ts'
import { metaOf } from './dropped-columns.ts'
import type { RecognisedTable } from './recognised-table.ts'

/** What the numbers in an export's answers are: places of options, or points, whose order is the other way round. */
export interface NumberedAnswers {
  readonly note: Text | null
  readonly fault: Text | null
}

const numberIn = (text: string) => (/^\s*[\d０-９]/u.test(text) ? text.normalize('NFKC').trim() : '')
const isNumber = (text: string) => /^\d{1,3}(?:\.\d)?$/u.test(text)

export function numberedAnswers(table: RecognisedTable, numbers: readonly number[]): NumberedAnswers {
  const asked = table.platform ? table.columns.filter(({ column }) => column.type === 'letter') : []
  const answers = numbers.map((number) => {
    const cells = table.source.rows[number] ?? []
    const said = asked.map(({ answer }) => numberIn(answer(cells))).filter(isNumber)
    return { cells, said: said.map(Number) }
  })
  const numbered = answers.filter(({ said }) => said.length > 0)
  if (numbered.length === 0) return { note: null, fault: null }
  const totals = table.dropped.filter(({ header }) => metaOf(header) === 'total').map(({ at }) => at)
  const adds = totals.some((at) =>
    numbered.every(({ cells, said }) => Number(cells[at]) === said.reduce((sum, one) => sum + one, 0)),
  )
  return adds ? { note: null, fault: POINTS } : { note: byPlace(asked[0]?.column.choices ?? []), fault: null }
}

const POINTS: Text = {
  zh: '答案是分数，不是选项（各题之和等于“总分”列），无从对应到选项：请在平台上“按选项文本”重新导出',
  en: 'the answers are points (they add up to the total column), so there is no telling which options were chosen: export again with option text instead of points',
}

function byPlace(choices: readonly { readonly shown: string }[]): Text {
  const list = choices.map(({ shown }, place) => `${place + 1} ${shown}`)
  return {
    zh: `答案中的数字按选项的顺序理解：${list.join('、')}；如果导出的是分数，请改“按选项文本”导出`,
    en: `numbers were read as the position of the option: ${list.join(', ')}; if they are points, export again with option text`,
  }
}
