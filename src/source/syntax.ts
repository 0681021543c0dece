import type { YAMLError } from 'yaml'
import type { Text } from '../language.ts'
import type { Range } from './location.ts'
import { problem, type SourceProblem } from './problem.ts'

type ToRange = (from: number, to: number) => Range

/**
 * The library's errors in the words of someone who fills in a form. Behind the first place that cannot be parsed the
 * rest are its echoes, so what is likely its cause is told instead: full-width colons, then tabs, each at its place.
 */
export function syntaxProblems(text: string, errors: readonly YAMLError[], range: ToRange): SourceProblem[] {
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  const before = repeated.filter(({ pos }) => !first || pos[0] < first.pos[0])
  const told = before.map(({ pos: [from, to] }) => duplicateKey(keyAt(text, from), range(from, to)))
  if (!first) return told
  const colons = placesOf(/^[ \t]*(?:- )?[A-Za-z_][\w-]*(?=：)/gmu, text).map(({ end }) =>
    fullWidthColon(range(end, end + 1)),
  )
  if (colons.length > 0) return [...told, ...colons]
  const tabs = placesOf(/^ *(?=\t)/gmu, text).map(({ end }) => tab(range(end, end + 1)))
  return [...told, ...(tabs.length > 0 ? tabs : [structural(text, first, range)])]
}

function placesOf(pattern: RegExp, text: string): { end: number }[] {
  return [...text.matchAll(pattern)].map((found) => ({ end: found.index + found[0].length }))
}

function structural(text: string, error: YAMLError, range: ToRange): SourceProblem {
  const [from, to] = placeOf(text, error.pos)
  if (error.code === 'MULTIPLE_DOCS') return severalDocuments(range(from, to))
  const [message, hint] = explanations[error.code] ?? general
  return problem('yaml/syntax', range(from, to), message, hint)
}

export function severalDocuments(range: Range): SourceProblem {
  return problem(
    'yaml/one-document',
    range,
    { zh: '一个文件里写了两份文书（中间有“---”）', en: 'two documents stand in one file (parted by ---)' },
    {
      zh: '删去“---”，或把后一份另存为一个文件。',
      en: 'Remove the ---, or put the second into a file of its own.',
    },
  )
}

export function fullWidthColon(range: Range): SourceProblem {
  return problem(
    'yaml/full-width-colon',
    range,
    {
      zh: '栏目名后面是中文冒号“：”，应为英文冒号加一个空格',
      en: 'a full-width colon stands behind a key; it must be a plain colon and a space',
    },
    { zh: '把“：”改为“: ”（英文冒号，后面空一格）。', en: 'Type ": " (a colon and a space) instead.' },
  )
}

/** What is missing at the end of the text, or on an empty line, is missing behind the last word before it. */
function placeOf(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', from)
  if (text.slice(start, end < 0 ? undefined : end).trim() !== '') return [from, to]
  const last = text.slice(0, start).trimEnd().length
  return [Math.max(0, last - 1), last]
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/u.exec(text.slice(offset))?.[0] ?? ''
}

function duplicateKey(key: string, range: Range): SourceProblem {
  return problem(
    'yaml/duplicate-key',
    { start: range.start, end: { ...range.start, column: range.start.column + key.length } },
    {
      zh: `栏目“${key}”在同一处写了两次`,
      en: `the key “${key}” stands twice in the same place`,
    },
    {
      zh: '两处只留一处；如是两条记录，每条前面加“- ”。',
      en: 'Keep one of them; if they are two records, begin each with "- ".',
    },
  )
}

function tab(range: Range): SourceProblem {
  return problem(
    'yaml/tab',
    range,
    { zh: '用了制表符（Tab）缩进', en: 'a tab is used for indentation' },
    {
      zh: '删去 Tab，改用空格，每层两个。',
      en: 'Replace the tab by spaces, two a level.',
    },
  )
}

const general: readonly [Text, Text] = [
  { zh: '此处不合格式，无法读取', en: 'this cannot be read' },
  {
    zh: '对照上一条记录的写法：栏目名、英文冒号、空格、内容；有特殊符号的文字加英文双引号。',
    en: 'Compare with the record above: key, colon, space, value; put text with odd signs in double quotes.',
  },
]

const indentation: readonly [Text, Text] = [
  { zh: '缩进不对齐，或括号没有收尾', en: 'the indentation is off, or a bracket is not closed' },
  {
    zh: '同一条记录的各栏左边对齐；“[”“{”要有相应的“]”“}”。',
    en: 'Align the keys of a record; close every [ and {.',
  },
]

const unclosed: readonly [Text, Text] = [
  { zh: '缺少冒号、引号或括号', en: 'a colon, quote or bracket is missing' },
  {
    zh: '检查本行及上一行：栏目名后的英文冒号与空格，成对的引号和括号。',
    en: 'Look at this line and the one before: the colon and space behind the key, pairs of quotes and brackets.',
  },
]

const explanations: Partial<Record<YAMLError['code'], readonly [Text, Text]>> = {
  BAD_INDENT: indentation,
  MISSING_CHAR: unclosed,
  MULTILINE_IMPLICIT_KEY: unclosed,
  BLOCK_AS_IMPLICIT_KEY: [
    { zh: '一行里有两个冒号', en: 'a line holds two colons' },
    { zh: '内容里有“: ”时，整段内容加英文双引号。', en: 'Put a value that holds ": " in double quotes.' },
  ],
  BAD_SCALAR_START: [
    { zh: '内容以特殊符号开头', en: 'a value begins with a reserved sign' },
    { zh: '整段内容加英文双引号，如 "@张家村"。', en: 'Put the value in double quotes.' },
  ],
}
