import type { Problems } from './problem.ts'
import { wrote } from './tag-shape.ts'
import type { Span, TemplateText } from './template.ts'

const NAME = /^-?\s*(#|[\p{L}\p{N}_-]+)/u

interface Found extends Span {
  readonly output: boolean
  /** what is wrong with it, if anything */
  readonly fault: 'open' | 'quote' | 'empty' | null
}

/**
 * Reports `{{` and `{%` that are not closed and returns the text with them blanked out, place for place, so that all
 * the other tags can still be read.
 */
export function blankBrokenTags(template: TemplateText, part: Span, problems: Problems): string {
  const pieces: string[] = []
  let copied = 0
  const blank = (span: Span): void => {
    pieces.push(
      template.text.slice(copied, span.start),
      template.text.slice(span.start, span.end).replace(/[^\n]/g, ' '),
    )
    copied = span.end
  }
  for (const found of tagsIn(template.text, part)) {
    if (found.fault !== null) {
      report(found, problems)
      blank(found.fault === 'open' ? { start: found.start, end: found.start + 2 } : found)
    } else if (!found.output && isRaw(template.text, found)) {
      problems.add('tag', found, { zh: `没有标签 ${wrote('raw')}`, en: `There is no tag ${wrote('raw')}` })
      blank(found)
    }
  }
  pieces.push(template.text.slice(copied))
  return pieces.join('')
}

function isRaw(text: string, { start, end }: Span): boolean {
  return NAME.exec(text.slice(start + 2, end - 2))?.[1] === 'raw'
}

function report({ fault, output, start, end }: Found, problems: Problems): void {
  const sign = output ? '{{' : '{%'
  const closing = output ? '}}' : '%}'
  if (fault === 'open') {
    const span = { start, end: start + 2 }
    const message = {
      zh: `${sign} 没有收尾，缺 ${closing}`,
      en: `${sign} is not closed: ${closing} is missing`,
    }
    problems.add('closed', span, message)
  } else if (fault === 'quote') {
    problems.add('closed', { start, end }, { zh: '引号没有配对', en: 'A quotation mark is not closed' })
  } else {
    const message = output
      ? { zh: '标签里没有名称', en: 'The tag names nothing' }
      : { zh: '标签没有名称', en: 'The tag has no name' }
    problems.add('syntax', { start, end }, message)
  }
}

function* tagsIn(text: string, part: Span): Generator<Found> {
  let at = part.start
  while (at < part.end) {
    at = text.indexOf('{', at)
    if (at === -1 || at >= part.end - 1) return
    const second = text[at + 1]
    if (second !== '{' && second !== '%') {
      at += 1
      continue
    }
    const found = tagAt(text, at, part.end)
    yield found
    at = found.fault === 'open' ? at + 2 : found.end
  }
}

function tagAt(text: string, start: number, limit: number): Found {
  const output = text[start + 1] === '{'
  const { at, unpaired } = closingOf(text, start + 2, limit, output)
  if (at === -1) return { start, end: start + 2, output, fault: 'open' }
  const empty = !(output ? /\S/ : NAME).test(text.slice(start + 2, at))
  return { start, end: at + 2, output, fault: unpaired ? 'quote' : empty ? 'empty' : null }
}

/** Where the tag closes; -1 where another one begins first. LiquidJS heeds quotation marks in `{{ }}` only. */
function closingOf(
  text: string,
  from: number,
  limit: number,
  output: boolean,
): { at: number; unpaired: boolean } {
  const closing = output ? '}}' : '%}'
  let unpaired = false
  for (let at = from; at < limit - 1; at += 1) {
    const two = text.slice(at, at + 2)
    if (two === closing) return { at, unpaired }
    if (two === '{{' || two === '{%') break
    const pair = output ? pairOf(text, at) : at
    unpaired ||= pair === null
    at = pair ?? at
  }
  return { at: -1, unpaired }
}

/** The place itself where no quotation mark stands, else that of its pair, on the same line; null where it has none. */
function pairOf(text: string, at: number): number | null {
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return at
  const pair = text.indexOf(quote, at + 1)
  return pair === -1 || text.slice(at, pair).includes('\n') ? null : pair
}
