import type { Node } from 'mdast'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { MarkdownCache } from './markdown-cache.ts'
import type { Problems } from './problem.ts'
import type { Span } from './template.ts'

/** What turning parsed Markdown into blocks needs: the draft it was parsed from, and the facts that charts are drawn of. */
export interface Page {
  readonly draft: Draft
  readonly problems: Problems
  /** null while only the markup is looked at */
  readonly facts: Facts | null
  readonly markdown: MarkdownCache
  /** where in the draft the parsed chunk begins */
  readonly base: number
  /** what its tokens count from */
  readonly first: number
  /** the level of the heading that what follows stands under; 0 before the first */
  readonly under: { level: number }
}

type Placed = Pick<Node, 'position'>

/** Where in the template a node stands. */
export function spanOfNode(page: Page, node: Placed): Span {
  const [start, end] = offsetsOf(page, node)
  return page.draft.span(start, end)
}

/** The first line of a node, enough to name it. */
export function openingOf(page: Page, node: Placed): Span {
  const [start, end] = offsetsOf(page, node)
  const lineEnd = page.draft.buffer.indexOf('\n', start)
  return page.draft.span(start, lineEnd === -1 ? end : Math.min(lineEnd, end))
}

/** Where in the draft a node begins and ends. */
export function offsetsOf(page: Page, node: Placed): [start: number, end: number] {
  const start = page.base + (node.position?.start.offset ?? 0)
  return [start, node.position?.end.offset === undefined ? start : page.base + node.position.end.offset]
}
