import type { Choice, FormColumn, FormTable } from '../forms/form-table.ts'
import type { LetterWords } from '../forms/form-words.ts'
import type { Text } from '../language.ts'
import { isBlankAnswer } from './blank-cell.ts'
import { headerKey } from './header-key.ts'
import { labelsOf } from './match-columns.ts'
import type { AnsweredQuestion } from './option-columns.ts'
import { synonymsOf } from './synonyms.ts'
import { typedAnswer, typedChoice } from './typed-choice.ts'

export interface QuestionMatch {
  readonly question: AnsweredQuestion
  readonly column: FormColumn
  readonly how: 'label' | 'synonym' | 'close'
}

type Rows = readonly (readonly string[])[]

/** The questions of an export by what they ask: items by their text, then the group and occasion, then by number. */
export function matchQuestions(
  questions: readonly AnsweredQuestion[],
  { kind, table, letters }: { kind: string; table: FormTable; letters: LetterWords | null },
  rows: Rows,
): { readonly matches: readonly QuestionMatch[]; readonly notes: readonly Text[] } {
  const items = table.columns.filter(({ type }) => type === 'letter')
  const others = table.columns.filter(({ type, path }) => type !== 'letter' && path[0] !== 'ballot')
  const byText = items.flatMap((column) => byItemText(column, letters, questions))
  const left = () => questions.filter((one) => !taken(byText, one) && !taken(byTitle, one))
  const byTitle: QuestionMatch[] = []
  for (const column of others) {
    const question = left().find((one) => asksFor(one, column, kind, table) || holds(one, column, rows))
    if (question) byTitle.push({ question, column, how: 'synonym' })
  }
  const found = [...byText, ...byTitle]
  return withNumbered(found, { questions: left(), items, others, rows })
}

const taken = (matches: readonly QuestionMatch[], question: AnsweredQuestion) =>
  matches.some((match) => match.question.at === question.at)

function byItemText(
  column: FormColumn,
  letters: LetterWords | null,
  questions: readonly AnsweredQuestion[],
): QuestionMatch[] {
  const keys = labelsOf(column, letters).map(headerKey)
  const long = keys.filter((one) => one.length >= 4)
  const isAsked = (words: string | null) => words !== null && words !== '' && keys.includes(headerKey(words))
  const exact = questions.find(({ stem }) => isAsked(stem)) ?? questions.find(({ option }) => isAsked(option))
  if (exact) return [{ question: exact, column, how: 'label' }]
  const within = questions.filter(({ stem, option, header }) => {
    const key = headerKey(option === null ? stem : header)
    return key.length >= 4 && long.some((one) => key.includes(one) || one.includes(key))
  })
  return within.length === 1 && within[0] ? [{ question: within[0], column, how: 'close' }] : []
}

const titles: Readonly<Record<string, RegExp>> = {
  group: /身份|群体|人员类别|您是|您属于/u,
  occasion: /场合|场次/u,
  comment: /意见|建议|补充|其他想说|想说的/u,
}

function asksFor({ stem }: AnsweredQuestion, column: FormColumn, kind: string, table: FormTable): boolean {
  if (stem === '') return false
  const words = [column.label, ...synonymsOf(kind, table.name, column.path)].map(headerKey)
  return words.includes(headerKey(stem)) || titles[String(column.path[0])]?.test(stem) === true
}

/** Whether all its answers are words that only this column has: 群众, 党员. */
function holds(question: AnsweredQuestion, { choices }: FormColumn, rows: Rows): boolean {
  if (choices.length === 0) return false
  const said = answersOf(question, rows)
  return said.length > 0 && said.every((answer) => answer.split('┋').every((one) => isNamed(one, choices)))
}

function isNamed(answer: string, choices: readonly Choice[]): boolean {
  return !/^[A-Za-z\d]{1,2}$/u.test(answer.normalize('NFKC')) && typedAnswer(answer, choices) !== null
}

function answersOf(question: AnsweredQuestion, rows: Rows): string[] {
  return rows.slice(0, 500).flatMap((row) => {
    const answer = question.answer(row).trim()
    return isBlankAnswer(answer) ? [] : [answer]
  })
}

interface Left {
  readonly questions: readonly AnsweredQuestion[]
  readonly items: readonly FormColumn[]
  readonly others: readonly FormColumn[]
  readonly rows: Rows
}

/** Q1, Q2 … without words: the items in their order, the group before them, what is written freely behind them. */
function withNumbered(found: readonly QuestionMatch[], left: Left) {
  const { questions, items, rows } = left
  const free = items.filter((column) => !found.some((match) => match.column === column))
  const bare = questions.filter(({ number, stem }) => number !== null && stem === '')
  const graded = bare.filter((one) => isGraded(one, items[0]?.choices ?? [], rows))
  const group = openColumn('group', found, left)
  const coded =
    group &&
    bare.find((one) => isCoded(one, group, rows) && (!graded.includes(one) || graded.length > free.length))
  const others = graded.filter((one) => one !== coded)
  const ordered = withoutSilent(others, free.length, rows)
  const comment = openColumn('comment', found, left)
  const written = bare.filter((one) => !graded.includes(one) && one !== coded).at(-1)
  const matches: QuestionMatch[] = [
    ...found,
    ...(group && coded ? [{ question: coded, column: group, how: 'close' as const }] : []),
    ...(ordered.length === free.length ? inTurn(ordered, free) : []),
    ...(comment && written ? [{ question: written, column: comment, how: 'close' as const }] : []),
  ]
  return { matches, notes: group && coded ? [codedText(coded, group)] : [] }
}

function inTurn(questions: readonly AnsweredQuestion[], columns: readonly FormColumn[]): QuestionMatch[] {
  return questions.flatMap((question, place) => {
    const column = columns[place]
    return column ? [{ question, column, how: 'close' as const }] : []
  })
}

function openColumn(key: string, found: readonly QuestionMatch[], { others }: Left): FormColumn | undefined {
  return found.some(({ column }) => column.path[0] === key)
    ? undefined
    : others.find(({ path }) => path[0] === key)
}

function codedText({ header }: AnsweredQuestion, { choices }: FormColumn): Text {
  const list = choices.map(({ shown }, place) => `${place + 1} ${shown}`)
  return {
    zh: `“${header}”按选项顺序当作群体：${list.join('、')}`,
    en: `“${header}” was read as the group, by the order of its options: ${list.join(', ')}`,
  }
}

/** A question that nobody answered may be anything: the last of them are no items where there are too many. */
function withoutSilent(
  graded: readonly AnsweredQuestion[],
  wanted: number,
  rows: Rows,
): readonly AnsweredQuestion[] {
  const last = graded.at(-1)
  if (!last || graded.length <= wanted || answersOf(last, rows).length > 0) return graded
  return withoutSilent(graded.slice(0, -1), wanted, rows)
}

function isGraded(question: AnsweredQuestion, choices: readonly Choice[], rows: Rows): boolean {
  const said = answersOf(question, rows)
  return said.every(
    (answer) => typedAnswer(answer, choices) !== null || typedChoice(answer, choices) !== null,
  )
}

function isCoded(question: AnsweredQuestion, { choices }: FormColumn, rows: Rows): boolean {
  const said = answersOf(question, rows)
  return (
    said.length > 0 &&
    said.every((answer) => answer.split('┋').every((one) => typedAnswer(one, choices) !== null))
  )
}
