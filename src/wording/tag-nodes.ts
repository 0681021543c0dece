import {
  type Context,
  type Emitter,
  evalToken,
  ForTag,
  IfTag,
  type Liquid,
  Output,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type Token,
  type TopLevelToken,
  UnlessTag,
} from 'liquidjs'
import type { Draft } from './draft.ts'
import { isPresent } from './operators.ts'
import type { Span } from './template.ts'

// Every document is rendered into a Draft; LiquidJS knows it only as an Emitter.
function draftOf(emitter: Emitter): Draft {
  return emitter as Draft
}

export function spanOf(token: Token): Span {
  return { start: token.begin, end: token.end }
}

/** Words of the template. */
export class Literal implements Template {
  readonly token: Token
  readonly text: string
  readonly span: Span

  constructor(token: Token, text: string, start: number) {
    this.token = token
    this.text = text
    this.span = { start, end: start + text.length }
  }

  render(_context: Context, emitter: Emitter): void {
    draftOf(emitter).literal(this.text, this.span)
  }
}

/** `{{ … }}`: the value goes into the vault, its token into the text. */
export class FactOutput extends Output {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    draftOf(emitter).fact(yield this.value.value(context, false), spanOf(this.token))
  }
}

/** Conditions by our idea of presence: an empty list is not there. */
export class IfPresent extends IfTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
    for (const { value, templates } of this.branches) {
      if (!isPresent(yield value.value(context, false))) continue
      yield this.liquid.renderer.renderTemplates(templates, context, emitter)
      return
    }
    yield this.liquid.renderer.renderTemplates(this.elseTemplates ?? [], context, emitter)
  }
}

export class UnlessPresent extends UnlessTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { renderer } = this.liquid
    for (const [index, { value, templates }] of this.branches.entries()) {
      const holds = isPresent(yield value.value(context, false))
      if (index === 0 ? holds : !holds) continue
      yield renderer.renderTemplates(templates, context, emitter)
      return
    }
    yield renderer.renderTemplates(this.elseTemplates, context, emitter)
  }
}

/** `for` over a list or a range of numbers. `forloop` is plain data: nothing of LiquidJS can be reached through it. */
export class ForEach extends ForTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, Template[]> {
    const { renderer } = this.liquid
    const items: unknown = (yield evalToken(this.collection, context)) ?? null
    // An absent list is not an empty one: `else` would say “none” of what nobody knows.
    if (items === null) return
    if (!Array.isArray(items)) throw new TypeError('not a list')
    if (items.length === 0) yield renderer.renderTemplates(this.elseTemplates, context, emitter)
    const scope: Record<string, unknown> = Object.create(null)
    context.push(scope)
    for (const [index, item] of items.entries()) {
      draftOf(emitter).step()
      scope.forloop = forloop(index, items.length)
      scope[this.variable] = item
      context.continueCalled = context.breakCalled = false
      yield renderer.renderTemplates(this.templates, context, emitter)
      if (context.breakCalled) break
    }
    context.continueCalled = context.breakCalled = false
    context.pop()
  }
}

/** What a loop knows of its turn. */
export function forloop(index: number, length: number): Readonly<Record<string, number | boolean>> {
  return { index: index + 1, index0: index, first: index === 0, last: index === length - 1, length }
}

/** `sentence`: marks the words that go together, so that they are left out where a fact among them is absent. */
export class SentenceTag extends Tag {
  readonly templates: Template[] = []

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid)
    const stream = parser
      .parseStream(remaining)
      .on<TagToken>('tag:endsentence', () => void stream.stop())
      .on<Template>('template', (template) => void this.templates.push(template))
    stream.start()
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    draftOf(emitter).mark('open', null, spanOf(this.token))
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    draftOf(emitter).mark('close', null, spanOf(this.token))
  }

  // biome-ignore lint/correctness/useYield: LiquidJS asks every tag for a generator
  *children(): Generator<unknown, Template[]> {
    return this.templates
  }
}
