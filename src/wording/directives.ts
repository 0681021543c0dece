import type { PhrasingContent, RootContent } from 'mdast'
import { suggestion } from './nearest.ts'
import { offsetsOf, openingOf, type Page } from './page.ts'
import { pieceOf, wordsOf } from './piece.ts'
import type { Span } from './template.ts'

/** Its opening line; what stands in it is parsed apart. */
export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>
export type TextDirective = Extract<PhrasingContent, { type: 'textDirective' }>
export type Directive = ContainerDirective | LeafDirective | TextDirective

const SIGNS = { containerDirective: ':::', leafDirective: '::', textDirective: ':' } as const

/** How each directive is written. */
const WRITTEN: Readonly<Record<string, string>> = {
  table: ':::table{caption="…"} … :::',
  grid: ':::grid … :::',
  appendix: ':::appendix{title="…"} … :::',
  right: ':::right … :::',
  centre: ':::centre … :::',
  flush: ':::flush … :::',
  chart: '::chart{type=column caption="…" data=…}',
  pagebreak: '::pagebreak',
  title: '::title{text="…"}',
  source: ':source[…]',
  footnote: ':footnote[…]',
}

export function unknownDirective(page: Page, node: Directive): void {
  const sign = SIGNS[node.type]
  const right = Object.hasOwn(WRITTEN, node.name) ? WRITTEN[node.name] : undefined
  const name = `${sign}${node.name}`
  if (right === undefined) {
    const message = { zh: `没有版块 ${name}`, en: `There is no directive ${name}` }
    page.problems.add(
      'directive',
      openingOf(page, node),
      message,
      suggestion(node.name, Object.keys(WRITTEN)),
    )
  } else {
    const message = { zh: `${node.name} 应写成 ${right}`, en: `Write ${node.name} as ${right}` }
    page.problems.add('directive', openingOf(page, node), message)
  }
}

/** Reports attributes that do not exist. */
export function checkAttributes(page: Page, node: Directive, known: readonly string[]): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue
    const message = { zh: `${node.name} 没有属性“${name}”`, en: `${node.name} has no attribute "${name}"` }
    page.problems.add('directive', attributeSpan(page, node, name), message, suggestion(name, known))
  }
}

/** Where an attribute is written. */
export function attributeSpan(page: Page, node: Directive, name: string): Span {
  const [start, end] = offsetsOf(page, node)
  const written = page.draft.buffer.slice(start, end)
  const at = Math.max(written.indexOf(`{${name}`), written.indexOf(` ${name}`))
  return at === -1 ? openingOf(page, node) : page.draft.span(start + at + 1, start + at + 1 + name.length)
}

/** An attribute with its facts put back; null where it is not given, says nothing, or a fact in it is absent. */
export function attribute(page: Page, node: Directive, name: string): string | null {
  const written = node.attributes?.[name]
  if (typeof written !== 'string') return null
  return wordsOf(page.draft.vault.open(written, page.first).map((part) => pieceOf(part, false))) || null
}

/** The same, reported where it is not given. */
export function requiredAttribute(page: Page, node: Directive, name: string): string | null {
  if (typeof node.attributes?.[name] !== 'string' || node.attributes[name] === '') {
    const message = { zh: `${node.name} 缺属性 ${name}`, en: `${node.name} wants the attribute ${name}` }
    page.problems.add('directive', openingOf(page, node), message)
  }
  return attribute(page, node, name)
}
