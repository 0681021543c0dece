import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml'
import type { Path, Range } from './location.ts'
import { problem, type SourceProblem } from './problem.ts'
import { severalDocuments, syntaxProblems } from './syntax.ts'
import { trapsOf } from './traps.ts'

/** A text read with positions: slow, and only where one is wanted or something is wrong. */
export interface Exact {
  readonly document: Document | undefined
  readonly problems: readonly SourceProblem[]
  range(from: number, to: number): Range
}

export function readExact(text: string): Exact {
  const lines = new LineCounter()
  const range = (from: number, to: number): Range => {
    const start = lines.linePos(from)
    const end = lines.linePos(Math.max(to, from))
    return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } }
  }
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      prettyErrors: false,
      keepSourceTokens: false,
      uniqueKeys: true,
      schema: 'core',
    })
    const documents = Array.isArray(parsed) ? (parsed as Document[]) : []
    const document = documents[0]
    if (lines.lineStarts.length === 0) lines.addNewLine(0)
    let problems: readonly SourceProblem[] | undefined
    return {
      document,
      // Of a paper that was found sound before, only places are asked.
      get problems() {
        problems ??= problemsOf(text, documents, range)
        return problems
      },
      range,
    }
  } catch {
    // The library gives up by an exception (a RangeError) where a text nests thousands deep.
    if (lines.lineStarts.length === 0) lines.addNewLine(0)
    return { document: undefined, problems: [tooDeep(range(0, 0))], range }
  }
}

function problemsOf(
  text: string,
  [document, second]: readonly Document[],
  range: Exact['range'],
): readonly SourceProblem[] {
  const wrong = document ? syntaxProblems(text, document.errors, range) : []
  const problems = [...controlCharacter(text, range), ...directive(document, range), ...wrong]
  if (problems.length > 0 || !document) return problems
  const from = second?.range?.[0] ?? 0
  return second ? [severalDocuments(range(from, from))] : trapsOf(document, text, range)
}

/** What YAML allows nowhere (YAML 1.2.2 §5.1): the library lets it pass, documents and ledgers cannot hold it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/u

function controlCharacter(text: string, range: Exact['range']): SourceProblem[] {
  const found = CONTROL.exec(text)
  if (!found) return []
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const said = { zh: `有看不见的控制字符（${code}）`, en: `a control character (${code}) stands here` }
  const hint = {
    zh: '删去这个字符；满篇都是的，文件已损坏，从备份或留痕记录中恢复。',
    en: 'Delete it; if the file is full of them, it is damaged: restore it from a backup or from history.',
  }
  return [problem('yaml/syntax', range(found.index, found.index + 1), said, hint)]
}

/** `%YAML 1.1` would make dates, numbers in sixties and truth values of what is meant as text. */
function directive(document: Document | undefined, range: Exact['range']): SourceProblem[] {
  if (document?.directives?.yaml.explicit !== true) return []
  const said = {
    zh: '写了“%YAML”这样的指令，工作底稿里不使用',
    en: 'papers do without directives such as %YAML',
  }
  const hint = {
    zh: '删去这一行和它下面的“---”。',
    en: 'Delete that line and the --- under it.',
  }
  return [problem('yaml/syntax', range(0, 0), said, hint)]
}

function tooDeep(range: Range): SourceProblem {
  return problem(
    'yaml/syntax',
    range,
    { zh: '括号层层嵌套，无法读取', en: 'brackets nest too deeply to be read' },
    {
      zh: '工作底稿至多嵌套数层，请检查多余的“[”“{”。',
      en: 'Papers nest a few levels at most: look for stray [ and {.',
    },
  )
}

/** The node at a path, or the nearest one above it that exists; `exact` tells which. */
export function nodeAt(
  document: Document,
  path: Path,
): { node: Node | null; pair: Pair | null; depth: number } {
  let node: unknown = document.contents
  let pair: Pair | null = null
  for (const [depth, key] of path.entries()) {
    const next: unknown = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : isCollection(node)
        ? node.items[Number(key)]
        : undefined
    if (next === undefined) return { node: node as Node | null, pair, depth }
    pair = isMap(node) ? (next as Pair) : null
    node = isMap(node) ? (next as Pair).value : next
  }
  return { node: node as Node | null, pair, depth: path.length }
}
