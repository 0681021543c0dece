import { type Document, isAlias, isMap, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml'
import type { Range } from './location.ts'
import { problem, type SourceProblem } from './problem.ts'
import { fullWidthColon } from './syntax.ts'

type ToRange = (from: number, to: number) => Range

/** What YAML would read without complaint and not as it was meant. */
export function trapsOf(document: Document, text: string, toRange: ToRange): SourceProblem[] {
  const problems: SourceProblem[] = []
  const rangeOf = (node: Node): Range => toRange(node.range?.[0] ?? 0, node.range?.[1] ?? 0)
  visit(document, {
    Pair(_key, pair) {
      problems.push(...keyTraps(pair, rangeOf))
    },
    Node(key, node) {
      if (isAlias(node) || node.anchor) problems.push(alias(rangeOf(node)))
      else if (node.tag) problems.push(tag(rangeOf(node)))
      if (isScalar(node) && key !== 'key') problems.push(...scalarTraps(node, text, rangeOf, toRange))
    },
  })
  return problems
}

function keyTraps(pair: Pair, rangeOf: (node: Node) => Range): SourceProblem[] {
  const key = pair.key
  if (!isScalar(key)) return isMap(pair.key) || pair.key ? [oddKey('', rangeOf(pair.key as Node))] : []
  const range = rangeOf(key)
  if (key.source?.includes('：') && pair.value === null) {
    const column = range.start.column + key.source.indexOf('：')
    const line = range.start.line
    return [fullWidthColon({ start: { line, column }, end: { line, column: column + 1 } })]
  }
  if (key.value === '__proto__' || key.value === '<<' || key.value === null)
    return [oddKey(`“${key.source ?? ''}”`, range)]
  return []
}

function scalarTraps(
  node: Scalar,
  text: string,
  rangeOf: (node: Node) => Range,
  toRange: ToRange,
): SourceProblem[] {
  if (node.type !== 'PLAIN') return []
  const source = node.source ?? ''
  if (typeof node.value === 'number' && losesDigits(source)) return [lossyNumber(source, rangeOf(node))]
  const [, end = 0] = node.range ?? []
  const [, spaces = '', comment = ''] = /^( *)(#[^\n]*)/u.exec(text.slice(end, end + 200)) ?? []
  if (comment !== '' && isCutShort(source, spaces.length, comment))
    return [cutShort(toRange(end + spaces.length, end + spaces.length + comment.length))]
  return []
}

/**
 * Whether what stands behind a # was hardly meant as a comment: it follows without a space, or there is no value
 * before it, or only one space parts it from Chinese text.
 */
function isCutShort(source: string, spaces: number, comment: string): boolean {
  return !/^#(?:\s|$)/u.test(comment) || source === '' || (spaces === 1 && /[\u2e80-\uffff]/u.test(source))
}

/** Leading zeros, other bases, exponents and more digits than a number holds exactly. */
function losesDigits(source: string): boolean {
  return !/^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(source) || source.replace(/\D/gu, '').length > 15
}

function lossyNumber(source: string, range: Range): SourceProblem {
  return problem(
    'yaml/number',
    range,
    {
      zh: `“${source}”会被当作数字，读出来与所写的不一样`,
      en: `“${source}” would be read as a number, and not as it is written`,
    },
    {
      zh: `是编号、代码的，加英文双引号："${source}"；是数量的，写成普通数字。`,
      en: `Put codes in double quotes: "${source}"; write amounts as plain numbers.`,
    },
  )
}

function cutShort(range: Range): SourceProblem {
  return problem(
    'yaml/comment',
    range,
    {
      zh: '空格加“#”以后的文字会被当作注释丢掉',
      en: 'what follows a space and # would be dropped as a comment',
    },
    {
      zh: '属于内容的，整段加英文双引号；属于注释的，“#”前空两格、后空一格，或另起一行。',
      en: 'Put the whole value in double quotes if it belongs to it; else put two spaces before the # and one behind it, or the comment on a line of its own.',
    },
  )
}

function alias(range: Range): SourceProblem {
  return problem(
    'yaml/alias',
    range,
    {
      zh: '用了“&”“*”引用，工作底稿里不使用',
      en: 'an anchor or alias (& or *) is used; papers do without',
    },
    {
      zh: '把内容照写一遍；文字以“&”“*”开头的，加英文双引号。',
      en: 'Write the value out; put text that begins with & or * in double quotes.',
    },
  )
}

function tag(range: Range): SourceProblem {
  return problem(
    'yaml/tag',
    range,
    {
      zh: '用了以“!”开头的类型标记，工作底稿里不使用',
      en: 'a type tag (!) is used; papers do without',
    },
    {
      zh: '删去标记；文字以“!”开头的，加英文双引号。',
      en: 'Remove the tag; put text that begins with ! in double quotes.',
    },
  )
}

/** What is written there is only repeated where it is no word of anybody's. */
function oddKey(written: string, range: Range): SourceProblem {
  return problem(
    'yaml/key',
    range,
    {
      zh: `${written || '这里的写法'}不能用作栏目名`,
      en: `${written || 'this'} cannot be used as a key`,
    },
    { zh: '栏目名用模板里的英文名。', en: 'Use the keys of the template.' },
  )
}
