import {
  AssignTag,
  BreakTag,
  CaseTag,
  CommentTag,
  ContinueTag,
  InlineCommentTag,
  Liquid,
  Parser,
  type TagToken,
  type Template as TagTree,
  Tokenizer,
  TokenKind,
  type TopLevelToken,
} from 'liquidjs'
import { balanceTags } from './balance-tags.ts'
import { blankBrokenTags } from './delimiters.ts'
import { liquidFilters } from './filters.ts'
import { LIMITS } from './limits.ts'
import { operators } from './operators.ts'
import type { Problems } from './problem.ts'
import { syntaxMessage } from './syntax-message.ts'
import { FactOutput, ForEach, IfPresent, Literal, SentenceTag, spanOf, UnlessPresent } from './tag-nodes.ts'
import type { Span, TemplateText } from './template.ts'

const TAG_LINE = /^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/gm

/** LiquidJS with our tags and filters only, and no way to any file. */
export function createLiquid(): Liquid {
  const liquid = new Liquid({
    templates: {},
    strictVariables: true,
    ownPropertyOnly: true,
    catchAllErrors: true,
    operators,
    memoryLimit: LIMITS.memory,
  })
  for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
  Object.assign(liquid.filters, liquidFilters())
  Object.assign(liquid.tags, {
    if: IfPresent,
    unless: UnlessPresent,
    case: CaseTag,
    for: ForEach,
    sentence: SentenceTag,
    comment: CommentTag,
    assign: AssignTag,
    break: BreakTag,
    continue: ContinueTag,
    '#': InlineCommentTag,
  })
  return liquid
}

/** The tags and words of one part of a template; what cannot be read is reported and left out. */
export function parsePart(liquid: Liquid, template: TemplateText, part: Span, problems: Problems): TagTree[] {
  const text = blankBrokenTags(template, part, problems)
  const tokens = balanceTags(tokensOf(liquid, text, part, problems), problems)
  return new PartParser(liquid, problems, tagLines(text)).parseTokens(tokens)
}

function tokensOf(liquid: Liquid, text: string, part: Span, problems: Problems): TopLevelToken[] {
  try {
    return new Tokenizer(text, operators, undefined, [part.start, part.end]).readTopLevelTokens(
      liquid.options,
    )
  } catch (error) {
    problems.add('syntax', part, syntaxMessage(error))
    return []
  }
}

/** Where lines begin and end that hold tags and nothing else: they leave no empty line behind. */
function tagLines(text: string): { starts: Set<number>; ends: Set<number> } {
  const lines = { starts: new Set<number>(), ends: new Set<number>() }
  for (const match of text.matchAll(TAG_LINE)) {
    lines.starts.add(match.index)
    lines.ends.add(match.index + match[0].length)
  }
  return lines
}

class PartParser extends Parser {
  readonly #liquid: Liquid
  readonly #problems: Problems
  readonly #lines: { starts: Set<number>; ends: Set<number> }

  constructor(liquid: Liquid, problems: Problems, lines: { starts: Set<number>; ends: Set<number> }) {
    super(liquid)
    this.#liquid = liquid
    this.#problems = problems
    this.#lines = lines
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    try {
      return this.#node(token, remaining) as ReturnType<Parser['parseToken']>
    } catch (error) {
      this.#problems.add('syntax', spanOf(token), syntaxMessage(error, token.getText()))
      return new Literal(token, '', token.begin) as TagTree as ReturnType<Parser['parseToken']>
    }
  }

  #node(token: TopLevelToken, remaining: TopLevelToken[]): TagTree {
    if (token.kind === TokenKind.Output) {
      return new FactOutput(token as ConstructorParameters<typeof FactOutput>[0], this.#liquid)
    }
    if (token.kind === TokenKind.HTML) return this.#literal(token)
    const TagOfName = this.#liquid.tags[(token as TagToken).name]
    // The end of a tag that could not be read: that has been reported.
    if (TagOfName === undefined) return new Literal(token, '', token.begin)
    return new TagOfName(token as TagToken, remaining, this.#liquid, this)
  }

  #literal(token: TopLevelToken): Literal {
    let { begin, end } = token
    const { input } = token
    const firstBreak = input.indexOf('\n', begin)
    if (firstBreak !== -1 && firstBreak < end && this.#endsTagLine(input, begin, firstBreak))
      begin = firstBreak + 1
    const lineStart = input.lastIndexOf('\n', end - 1) + 1
    if (lineStart >= begin && this.#lines.starts.has(lineStart) && input.slice(lineStart, end).trim() === '')
      end = lineStart
    else if (begin > lineStart && this.#lines.starts.has(lineStart) && input.slice(begin, end).trim() === '')
      begin = end
    return new Literal(token, input.slice(begin, end), begin)
  }

  #endsTagLine(input: string, begin: number, lineEnd: number): boolean {
    return this.#lines.ends.has(lineEnd) && input.slice(begin, lineEnd).trim() === ''
  }
}
