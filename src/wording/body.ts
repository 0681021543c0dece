import type { RootContent } from 'mdast'
import type { Block, DocumentView, Paragraph } from '../views/document.ts'
import { blocksOf } from './blocks.ts'
import { type Container, type Part, splitContainers } from './containers.ts'
import {
  attribute,
  type ContainerDirective,
  checkAttributes,
  requiredAttribute,
  unknownDirective,
} from './directives.ts'
import { gridOf } from './grid-block.ts'
import { costlyLine } from './markdown.ts'
import { openingOf, type Page } from './page.ts'
import { tableOf } from './table-block.ts'

type Align = Paragraph['align']
type Body = Pick<DocumentView, 'blocks' | 'appendices'>

const ALIGNED: Readonly<Record<string, Align>> = { right: 'right', centre: 'centre', flush: 'flush' }

/** The blocks of a draft, and its appendices, which stand apart. */
export function bodyOf(page: Page): Body {
  const { buffer } = page.draft
  const costly = costlyLine(buffer)
  if (costly !== null) {
    reportDepth(page, costly)
    return { blocks: [], appendices: [] }
  }
  const { parts, stray, tooDeep } = splitContainers(buffer)
  for (const at of tooDeep) reportDepth(page, at)
  for (const at of stray) {
    const message = { zh: '这个 ::: 前面没有开始的版块', en: 'This ::: closes nothing' }
    page.problems.add('closed', page.draft.span(at, at + 3), message)
  }
  const blocks: Block[] = []
  const appendices: DocumentView['appendices'][number][] = []
  for (const part of parts) {
    const opening = part.kind === 'container' ? openingLine(page, part) : null
    if (part.kind !== 'container' || opening?.node.name !== 'appendix') {
      blocks.push(...blocksOfPart(page, part, 'body'))
      continue
    }
    checkContainer(opening.page, opening.node, part, ['title'])
    const title = requiredAttribute(opening.page, opening.node, 'title') ?? '附件'
    const apart = { ...page, under: { level: 0 } }
    appendices.push({ title, blocks: blocksOfParts(apart, part.parts, 'body') })
  }
  return { blocks, appendices }
}

function reportDepth(page: Page, at: number): void {
  const message = {
    zh: '从此处起层次或符号过多，无法排版',
    en: 'Too much nesting or too many signs from here on',
  }
  page.problems.add('limit', page.draft.span(at, at + 1), message)
}

function blocksOfParts(page: Page, parts: readonly Part[], align: Align): Block[] {
  return parts.flatMap((part) => blocksOfPart(page, part, align))
}

function blocksOfPart(page: Page, part: Part, align: Align): Block[] {
  if (part.kind === 'container') return blocksOfContainer(page, part)
  return placedNodes(page, part).flatMap(({ page: chunk, node }) => blocksOf(chunk, node, align))
}

interface PlacedNode<Node> {
  readonly page: Page
  readonly node: Node
}

function placedNodes(page: Page, { start, end }: { start: number; end: number }): PlacedNode<RootContent>[] {
  return page.markdown.chunks(page.draft.buffer, start, end).flatMap((chunk) => {
    const placed = { ...page, base: chunk.start, first: chunk.first }
    return chunk.nodes.map((node) => ({ page: placed, node }))
  })
}

type Opening = PlacedNode<ContainerDirective>

function openingLine(page: Page, container: Container): Opening | null {
  const [placed] = placedNodes(page, container)
  return placed?.node.type === 'containerDirective' ? { page: placed.page, node: placed.node } : null
}

function blocksOfContainer(page: Page, container: Container): Block[] {
  const opening = openingLine(page, container)
  if (opening === null) {
    const line = { kind: 'markdown', start: container.start, end: container.end } as const
    return [...blocksOfPart(page, line, 'body'), ...blocksOfParts(page, container.parts, 'body')]
  }
  const { name } = opening.node
  if (name === 'table' || name === 'grid') return tableContainer(opening, page, container)
  const align = Object.hasOwn(ALIGNED, name) ? ALIGNED[name] : undefined
  if (align === undefined) misplaced(opening)
  else checkContainer(opening.page, opening.node, container, [])
  return blocksOfParts(page, container.parts, align ?? 'body')
}

function misplaced({ page, node }: Opening): void {
  if (node.name !== 'appendix') unknownDirective(page, node)
  else {
    const message = { zh: 'appendix 不能放在别的版块里', en: 'appendix cannot stand in another container' }
    page.problems.add('directive', openingOf(page, node), message)
  }
}

function tableContainer({ page: line, node }: Opening, page: Page, container: Container): Block[] {
  const { name } = node
  checkContainer(line, node, container, name === 'grid' ? [] : ['caption', 'note'])
  const [part, ...others] = container.parts
  const [table, ...more] = part?.kind === 'markdown' ? placedNodes(page, part) : []
  if (table?.node.type !== 'table' || more.length + others.length > 0) {
    const message = {
      zh: `:::${name} 里应只有一张表格（| 表头 | …）`,
      en: `:::${name} holds one pipe table only`,
    }
    line.problems.add('directive', openingOf(line, node), message)
    return blocksOfParts(page, container.parts, 'body')
  }
  if (name === 'grid') return [gridOf(table.page, table.node)]
  return [tableOf(table.page, table.node, attribute(line, node, 'caption'), attribute(line, node, 'note'))]
}

function checkContainer(
  page: Page,
  node: ContainerDirective,
  container: Container,
  known: readonly string[],
): void {
  checkAttributes(page, node, known)
  if (container.closed) return
  const message = {
    zh: `:::${node.name} 没有收尾，缺单独一行的 :::`,
    en: `:::${node.name} is not closed by a line :::`,
  }
  page.problems.add('closed', openingOf(page, node), message)
}
