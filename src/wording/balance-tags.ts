import { defaultOptions, TagToken, TokenKind, type TopLevelToken } from 'liquidjs'
import { LIMITS } from './limits.ts'
import { suggestion } from './nearest.ts'
import type { Problems } from './problem.ts'
import { spanOf } from './tag-nodes.ts'
import {
  blockTags,
  endedTag,
  isPart,
  notClosed,
  singleTags,
  tagNames,
  usualTags,
  wrote,
} from './tag-shape.ts'

/** Reports tags that are unknown, stray or not closed, and returns the tokens as a well-nested template would have them. */
export function balanceTags(tokens: readonly TopLevelToken[], problems: Problems): TopLevelToken[] {
  const balance = new Balance(problems)
  for (const token of tokens) {
    if (token.kind === TokenKind.Tag) balance.tag(token as TagToken)
    else balance.kept.push(token)
  }
  balance.closeDownTo(0)
  return balance.kept
}

class Balance {
  readonly kept: TopLevelToken[] = []
  readonly #open: TagToken[] = []
  readonly #unknown = new Set<string>()
  readonly #problems: Problems

  constructor(problems: Problems) {
    this.#problems = problems
  }

  tag(token: TagToken): void {
    const { name } = token
    const ended = endedTag(name)
    if (this.#open.at(-1)?.name === 'comment' && ended !== 'comment') return
    if (ended !== null) this.#end(token, ended)
    else if (isPart(name)) this.#part(token)
    else if (Object.hasOwn(blockTags, name)) this.#begin(token)
    else if (singleTags.includes(name)) this.#single(token)
    else this.#unknownTag(token)
  }

  /** Reports what is still open above this depth and closes it. */
  closeDownTo(depth: number): void {
    while (this.#open.length > depth) {
      const token = this.#open.pop()
      if (token === undefined) return
      this.#problems.add('closed', spanOf(token), notClosed(token.name))
      this.kept.push(endOf(token.name))
    }
  }

  #begin(token: TagToken): void {
    if (this.#open.length >= LIMITS.depth) {
      const message = {
        zh: `标签套得太深，最多${LIMITS.depth}层`,
        en: `Tags nest more than ${LIMITS.depth} deep`,
      }
      this.#problems.add('limit', spanOf(token), message)
      return
    }
    this.#open.push(token)
    this.kept.push(token)
  }

  #end(token: TagToken, name: string): void {
    const depth = this.#open.findLastIndex((open) => open.name === name)
    if (depth === -1) {
      this.#stray(token, wrote(name))
      return
    }
    this.closeDownTo(depth + 1)
    this.#open.pop()
    this.kept.push(token)
  }

  #part(token: TagToken): void {
    const open = this.#open.at(-1)?.name
    if (open !== undefined && blockTags[open]?.includes(token.name)) this.kept.push(token)
    else if (token.name === 'when') this.#stray(token, wrote('case'))
    else this.#stray(token, wrote('if'))
  }

  #single(token: TagToken): void {
    const loops = token.name === 'break' || token.name === 'continue'
    if (!loops || this.#open.some((open) => open.name === 'for')) this.kept.push(token)
    else this.#stray(token, wrote('for'))
  }

  #stray(token: TagToken, opening: string): void {
    const name = wrote(token.name)
    const message = { zh: `${name} 前面没有 ${opening}`, en: `${name} stands without ${opening}` }
    this.#problems.add('closed', spanOf(token), message)
  }

  #unknownTag(token: TagToken): void {
    this.#unknown.add(`end${token.name}`)
    if (this.#unknown.has(token.name)) return
    const name = wrote(token.name)
    const message = { zh: `没有标签 ${name}`, en: `There is no tag ${name}` }
    this.#problems.add('tag', spanOf(token), message, suggestion(token.name, tagNames, usualTags))
  }
}

function endOf(name: string): TagToken {
  const text = wrote(`end${name}`)
  return new TagToken(text, 0, text.length, defaultOptions)
}
