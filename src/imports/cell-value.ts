import type { FormColumn } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import { nearestName } from '../papers/nearest-name.ts'
import { readReference } from '../papers/read-reference.ts'
import { typedDate, typedTime } from '../papers/typed-date.ts'
import { typedId } from '../papers/typed-value.ts'
import { uncomputedFormula } from '../views/uncomputed.ts'
import { unitOf } from './stated-unit.ts'
import { typedAnswer, typedChoice } from './typed-choice.ts'
import { typedFlag } from './typed-flag.ts'
import { typedNumber } from './typed-number.ts'

/** What the paper would hold for a cell that says something; or what ought to stand there instead. */
export type CellReading = { readonly value: unknown } | { readonly wanted: Text }

type Reader = (column: FormColumn, text: string, tens: number) => CellReading

const readers: Readonly<Record<FormColumn['type'], Reader>> = {
  id: (column, text) => idOf(column, text),
  parent: (column, text) => idOf(column, text),
  text: (_, text) => ({ value: text }),
  date: (_, text) => orWanted(typedDate(text), dayWanted(text)),
  time: (_, text) => orWanted(typedTime(text), timeWanted),
  integer: (column, text, tens) => numberOf(column, text, tens),
  number: (column, text, tens) => numberOf(column, text, tens),
  flag: (_, text) => orWanted(typedFlag(text), { zh: '“是”或“否”', en: '是 or 否' }),
  choice: (column, text) => choiceOf(column, text),
  letter: (column, text) => letterOf(column, text),
  list: (column, text) => listOf(column, text),
}

/** `tens` moves the point of numbers, where the column is in 万元. */
export function cellValue(column: FormColumn, text: string, tens = 0): CellReading {
  const lost = lostValue(text)
  return lost ? { wanted: lost } : readers[column.type](column, text, tens)
}

/** What Excel no longer says: a formula whose result was not saved, an error, a number cut to 15 digits. */
function lostValue(text: string): Text | null {
  if (uncomputedFormula(text) !== null)
    return {
      zh: '公式算出的结果（文件里没有存；在 Excel 或 WPS 中打开，保存后再导入）',
      en: 'the result of the formula, which is not stored in the file (open it in Excel or WPS, save, and import again)',
    }
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu.test(text))
    return { zh: '公式算出的内容，不是错误值', en: 'the result of a formula, not an error value' }
  if (/^\d(?:\.\d+)?E\+\d{2,}$/iu.test(text))
    return {
      zh: '完整的号码（Excel 已变成科学计数，末几位丢了；先把这一格设成文本再填）',
      en: 'the complete number (Excel dropped the last digits: format the cell as text and type it again)',
    }
  return null
}

function letterOf(column: FormColumn, text: string): CellReading {
  const letter = typedAnswer(text, column.choices)
  return letter === null ? { wanted: choiceWanted(column, text) } : { value: letter }
}

/** 45903 is what Excel shows of a day whose cell lost its format; of 25/9/3 nobody knows which is the year. */
function dayWanted(text: string): Text {
  const serial = /^[2-7]\d{4}$/u.test(text) ? dayOfSerial(Number(text)) : null
  const zh = '真实的日期，如 2025-09-01、2025.9.1、2025年9月1日'
  const en = 'a real date such as 2025-09-01, 2025.9.1 or 2025年9月1日'
  if (serial)
    return {
      zh: `${zh}（是 Excel 的日期 ${serial} 吗？把这一格设成日期格式）`,
      en: `${en} (is it Excel’s ${serial}? format the cell as a date)`,
    }
  if (/^\d{1,2}\D\d{1,2}\D\d{1,2}\D?$/u.test(text))
    return { zh: `${zh}（年份写四位）`, en: `${en} (write the year with four digits)` }
  if (/^\d{4}-\d{2}(?:-\d{2}[ T].+Z)?$/u.test(text))
    return { zh: `${zh}（写明是哪一日）`, en: `${en} (the day is missing)` }
  return /^\d{1,2}[月./-]\d{1,2}[日号]?$/u.test(text.trim())
    ? { zh: `${zh}（写明年份）`, en: `${en} (the year is missing)` }
    : { zh, en }
}

/** Days since the end of 1899, as Excel counts them. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}

const timeWanted: Text = { zh: '24 小时制的时间，如 09:30', en: 'a time of day such as 09:30' }

function orWanted(value: unknown, wanted: Text): CellReading {
  return value === null ? { wanted } : { value }
}

function idOf({ refers, prompt }: FormColumn, text: string): CellReading {
  const id = text
    .normalize('NFKC')
    .replace(/[\s]/gu, '')
    .replace(/[—–−_]/gu, '-')
    .toUpperCase()
  const [, prefix, number = '', letter = ''] = /^([A-Z]{2})-?(\d+)([A-Z]?)$/u.exec(id) ?? []
  if (prefix && (refers.length === 0 || refers.includes(prefix)))
    return { value: `${prefix}-${number.padStart(3, '0')}${letter.toLowerCase()}` }
  return { wanted: { zh: `编号（${prompt.replace(/。$/u, '')}）`, en: 'an id such as WT-001' } }
}

function numberOf(column: FormColumn, text: string, tens: number): CellReading {
  const unit = strangeUnit(column, text)
  if (unit) return { wanted: unit }
  const number = typedNumber(text, tens)
  const whole = column.type === 'integer'
  if (number === null || (whole && !Number.isInteger(number)))
    return { wanted: whole ? { zh: '整数', en: 'a whole number' } : { zh: '数字', en: 'a number' } }
  const { minimum, maximum } = column
  if (minimum !== null && number < minimum)
    return { wanted: { zh: `不小于 ${minimum} 的数`, en: `at least ${minimum}` } }
  if (maximum !== null && number > maximum)
    return { wanted: { zh: `不大于 ${maximum} 的数`, en: `at most ${maximum}` } }
  return { value: number }
}

/** 120亩 is no rent: the unit in a cell must be its column's. */
function strangeUnit({ label }: FormColumn, text: string): Text | null {
  const wanted = unitOf(label)?.base
  const said = /[\d万)]\s*(元|亩|人|户|个|份|张|票|件|页|分|年)(?:整)?$/u.exec(
    text.normalize('NFKC').trim(),
  )?.[1]
  if (!said || !wanted || wanted.startsWith(said)) return null
  return { zh: `以“${wanted}”计的数`, en: `an amount in ${wanted}` }
}

/** Names of the round must be ones it knows; numbers of records may be written later (`check` says what is missing). */
function choiceOf(column: FormColumn, text: string): CellReading {
  if (column.refers.includes('subject') && TEAM.test(text.normalize('NFKC').replace(/[\s“”"]/gu, '')))
    return { value: 'team' }
  const known =
    typedAnswer(text, column.closed ? column.choices : [], []) ?? typedChoice(text, column.choices)
  if (known !== null) return { value: known }
  return column.closed ? { wanted: choiceWanted(column, text) } : openValue(column, text)
}

/** Numbers of records in their own spelling; names that are in no list, such as aliases, as they were typed. */
function openValue({ refers }: FormColumn, text: string): CellReading {
  const records = refers.filter((target) => target === 'source' || /^[A-Z]{2}$/u.test(target))
  if (records.length === 0) return { value: text.trim() }
  const id = typedId(text.trim())
  const plain = id.normalize('NFKC').replace(/\s/gu, '')
  if (readReference(plain) !== null) return { value: plain }
  return records.length < refers.length ? { value: id } : { wanted: recordWanted(records) }
}

/** A name that no record of the village bears, or several do, leads nowhere. */
function recordWanted(prefixes: readonly string[]): Text {
  const ids = prefixes.map((prefix) => (prefix === 'source' ? 'YD-001' : `${prefix}-001`))
  return {
    zh: `材料编号，如 ${ids.join('、')}`,
    en: `a record id, such as ${ids.join(' or ')}`,
  }
}

/** The committees as a whole, by whatever name: the first subject has no other code. */
const TEAM = /^(?:村|社区)?(?:两委)?班子(?:整体|集体|总体)?$/u

const mostShown = 12

function choiceWanted({ choices }: FormColumn, text: string): Text {
  const names = choices.map(({ shown }) => shown)
  const meant = nearestName(
    text.normalize('NFKC'),
    choices.flatMap(({ value, shown }) => [value, shown]),
  )
  const shown = names.slice(0, mostShown)
  const more = names.length > mostShown ? '…' : ''
  return {
    zh: `下列之一：${shown.join('、')}${more}${meant ? `（是不是“${meant}”？）` : ''}`,
    en: `one of: ${shown.join(', ')}${more}${meant ? ` (did you mean “${meant}”?)` : ''}`,
  }
}

function listOf(column: FormColumn, text: string): CellReading {
  const values: unknown[] = []
  for (const one of partsOf(column, text)) {
    const read = itemOf(column, one)
    if ('wanted' in read) return read
    // a name twice is one; a sentence may be said again
    if (isSentence(column) || !values.includes(read.value)) values.push(read.value)
  }
  return { value: values }
}

function isSentence({ items, choices, refers }: FormColumn): boolean {
  return items === 'text' && choices.length === 0 && refers.length === 0
}

/** Sentences are parted by lines only; names by any sign that people put between them. */
function partsOf(column: FormColumn, text: string): string[] {
  const parts = text.split(signBetween(column)).map((part) => part.trim())
  return parts.filter((part) => part !== '').flatMap((part) => namesIn(column, part))
}

/** 东圩村/WT-001 is one number of a record. */
function signBetween({ separator, closed }: FormColumn): RegExp {
  if (separator === '\n') return /[\n┋]/u
  return closed ? /[、，,;；┋|/\n]+/u : /[、，,;；┋|\n]+/u
}

/** 李　明 is one name of the round, 李明 王小红 are two. */
function namesIn(column: FormColumn, part: string): readonly string[] {
  if (isSentence(column) || !/\s/u.test(part) || typedChoice(part, column.choices) !== null) return [part]
  return part.split(/\s+/u)
}

function itemOf(column: FormColumn, text: string): CellReading {
  if (column.items === 'integer') return numberOf({ ...column, type: 'integer' }, text, 0)
  return choiceOf(column, text)
}
