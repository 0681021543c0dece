import { AssignTag, type Template as TagTree, type Token, TokenKind, toValueSync, Value } from 'liquidjs'
import { factNames } from './fact-names.ts'
import type { Facts } from './facts.ts'
import { givesElement, keepsElements } from './filters.ts'
import { below, elements, NameScope, type Samples } from './name-scope.ts'
import type { Problems } from './problem.ts'
import { ForEach, forloop, spanOf } from './tag-nodes.ts'
import type { Span } from './template.ts'

/** Reports names that no fact answers, in every branch, whether the facts at hand lead there or not. */
export function checkNames(trees: readonly TagTree[], facts: Facts, problems: Problems): void {
  let paths: readonly string[] | undefined
  const scope = new NameScope(new Map(Object.entries(facts).map(([name, value]) => [name, [value]])), () => {
    paths ??= factNames(facts).map(({ name }) => name)
    return paths
  })
  new NameCheck(problems).walk(trees, scope)
}

/** Told of every value a template reaches, with the place of the last part of its name. */
export type OnUse = (samples: Samples, span: Span) => void

/** Walks through every branch and tells which of the facts it reaches; wrong names are passed over. */
export function walkNames(trees: readonly TagTree[], facts: Facts, problems: Problems, onUse: OnUse): void {
  const scope = new NameScope(
    new Map(Object.entries(facts).map(([name, value]) => [name, [value]])),
    () => [],
  )
  new NameCheck(problems, onUse).walk(trees, scope)
}

type PropertyAccess = Token & { readonly variable: Token | undefined; readonly props: readonly Token[] }

/** How far a path has been followed; no samples yet before its first name. */
interface Step {
  readonly samples: Samples | undefined
  readonly path: string
}

/** A segment that is worked out while rendering, `x[y]`: any element. */
function through({ samples, path }: Step): Step {
  return { samples: samples === undefined ? null : elements(samples), path: `${path}[]` }
}

function after(filter: string, samples: Samples): Samples {
  if (givesElement.has(filter)) return elements(samples)
  return keepsElements.has(filter) ? samples : null
}

class NameCheck {
  readonly #problems: Problems
  readonly #onUse: OnUse | undefined

  constructor(problems: Problems, onUse?: OnUse) {
    this.#problems = problems
    this.#onUse = onUse
  }

  walk(trees: readonly TagTree[], scope: NameScope): void {
    for (const tree of trees) {
      if (tree instanceof ForEach) this.#loop(tree, scope)
      else this.#tag(tree, scope)
    }
  }

  #tag(tree: TagTree, scope: NameScope): void {
    const results = [...(tree.arguments?.() ?? [])].map((argument) => this.#argument(argument, scope))
    const assigned = tree instanceof AssignTag ? [...tree.localScope()] : []
    for (const { content } of assigned) scope.set(content, results[0] ?? null)
    this.walk(childrenOf(tree), scope)
  }

  #loop(tree: ForEach, scope: NameScope): void {
    const turn = { [tree.variable]: elements(this.#token(tree.collection, scope)), forloop: [forloop(0, 1)] }
    this.walk(tree.templates, scope.with(turn))
    this.walk(tree.elseTemplates, scope)
  }

  #argument(argument: Value | Token, scope: NameScope): Samples {
    return argument instanceof Value ? this.#value(argument, scope) : this.#token(argument, scope)
  }

  #value({ initial, filters }: Value, scope: NameScope): Samples {
    const operands = initial.postfix.filter((token) => token.kind !== TokenKind.Operator)
    const found = operands.map((token) => this.#token(token, scope))
    let samples: Samples = initial.postfix.length === 1 ? (found[0] ?? null) : null
    for (const { name, args } of filters) {
      for (const token of args.flat()) if (typeof token === 'object') this.#token(token, scope)
      samples = after(name, samples)
    }
    return samples
  }

  #token(token: Token, scope: NameScope): Samples {
    if (token.kind === TokenKind.Range) {
      const range = token as Token & { readonly lhs: Token; readonly rhs: Token }
      this.#token(range.lhs, scope)
      this.#token(range.rhs, scope)
      return null
    }
    return token.kind === TokenKind.PropertyAccess ? this.#path(token as PropertyAccess, scope) : null
  }

  #path({ variable, props }: PropertyAccess, scope: NameScope): Samples {
    let step: Step | null = variable === undefined ? { samples: undefined, path: '' } : null
    for (const prop of props) {
      const name = this.#segment(prop, scope)
      if (step !== null) step = name === null ? through(step) : this.#step(step, name, prop, scope)
    }
    const last = props.at(-1)
    if (step?.samples && last) this.#onUse?.(step.samples, spanOf(last))
    return step?.samples ?? null
  }

  /** One name further; null, and reported, where nothing has it. */
  #step({ samples, path: above }: Step, name: string | number, prop: Token, scope: NameScope): Step | null {
    const path = typeof name === 'number' ? `${above}[${name}]` : above === '' ? name : `${above}.${name}`
    const next = samples === undefined ? scope.get(String(name)) : below(samples, name)
    if (next !== undefined) return { samples: next, path }
    const message = { zh: `没有“${path}”这一事实`, en: `There is no fact "${path}"` }
    this.#problems.add('name', spanOf(prop), message, scope.hint(String(name), path, samples))
    return null
  }

  /** The name a segment gives; null where it is worked out while rendering. */
  #segment(prop: Token, scope: NameScope): string | number | null {
    if (prop.kind === TokenKind.PropertyAccess) this.#token(prop, scope)
    const { content } = prop as Token & { readonly content?: unknown }
    return typeof content === 'string' || typeof content === 'number' ? content : null
  }
}

export function childrenOf(tree: TagTree): TagTree[] {
  return tree.children === undefined ? [] : toValueSync(tree.children(false, true) as Iterator<unknown>)
}
