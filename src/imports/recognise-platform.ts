import type { FormColumn } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import { metaOf } from './dropped-columns.ts'
import type { Candidate } from './find-header.ts'
import { headerKey } from './header-key.ts'
import type { SourceSheet } from './import-row.ts'
import { answeredQuestions } from './option-columns.ts'
import { matchQuestions } from './platform-columns.ts'
import { looksLikePlatform, questionOf } from './platform-question.ts'
import type { RecognisedTable, TakenColumn } from './recognised-table.ts'

/** Ballots are numbered by whoever types them in: no platform does. */
const typed = /^(?:票号|问卷号|问卷编号|卷号|份号|测评票号)$/u

/** The row of an export's titles; null where the sheet is none. */
export function platformHeader(sheet: SourceSheet): number | null {
  for (const [row, cells] of sheet.rows.slice(0, 5).entries()) {
    const titles = cells.filter((cell) => cell !== '')
    if (titles.some((title) => typed.test(headerKey(title)))) return null
    if (looksLikePlatform(titles, metaOf)) return row
  }
  return null
}

const asksVillage =
  /^(?:您?所在的?(?:村|社区|村社区|行政村)|村名?|村社区|您?的?村|您是哪个村的?|村居|所属村|行政村|您所在的村居?是?)$/u

/** Whether a title asks for the village. */
export function isVillageTitle(title: string): boolean {
  return asksVillage.test(headerKey(title))
}

/** An export of a questionnaire platform as a table of responses or ballots. */
export function recognisePlatform(sheet: SourceSheet, header: number, candidate: Candidate): RecognisedTable {
  const { kind, table, letters } = candidate
  const titles = (sheet.rows[header] ?? []).flatMap((text, at) => (text === '' ? [] : [{ at, header: text }]))
  const dropped = titles.filter((title) => metaOf(title.header) !== null)
  const asked = titles
    .filter((title) => !dropped.includes(title))
    .map((title) => questionOf(title.header, title.at))
  const village = asked.find(({ stem }) => isVillageTitle(stem)) ?? null
  const rows = sheet.rows.slice(header + 1)
  const words = table.columns.map(({ choices }) => choices).filter((choices) => choices.length > 0)
  const questions = answeredQuestions(
    asked.filter((question) => question !== village),
    words,
  )
  const { matches, notes } = matchQuestions(questions, { kind: kind.name, table, letters }, rows)
  const columns = matches.map(
    ({ question, column, how }): TakenColumn => ({
      ...{ at: question.at, header: question.header, column, how, tens: 0 },
      answer: question.answer,
    }),
  )
  return {
    ...{ ...candidate, source: sheet, header, columns, dropped, platform: true, notes },
    village: village?.at ?? null,
    unknown: questions
      .filter((question) => !matches.some((match) => match.question === question))
      .map(({ header }) => header),
    fault: missing(
      table.columns.filter(
        (column) => column.type === 'letter' && !columns.some((one) => one.column === column),
      ),
    ),
  }
}

/** An answer nobody was asked for would count as left blank. */
function missing(items: readonly FormColumn[]): Text | null {
  if (items.length === 0) return null
  const names = items.map(({ label }) => label)
  return {
    zh: `没有找到这些题的列：${names.join('、')}；用 --map "列名=${names[0]}" 指明`,
    en: `no column found for ${names.join(', ')}; name it with --map "title=${names[0]}"`,
  }
}
