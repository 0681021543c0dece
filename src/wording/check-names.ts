import { AssignTag, type Template as TagTree, type Token, TokenKind, toValueSync, Value } from 'liquidjs'
import { factNames } from './fact-names.ts'
import type { Facts } from './facts.ts'
import { givesElement, keepsElements } from './filters.ts'
import { below, elements, NameScope, type Samples } from './name-scope.ts'
import type { Problems } from './problem.ts'
import { ForEach, forloop, spanOf } from './tag-nodes.ts'

/** Reports names that no fact answers, in every branch, whether the facts at hand lead there or not. */
export function checkNames(trees: readonly TagTree[], facts: Facts, problems: Problems): void {
  let paths: readonly string[] | undefined
  const scope = new NameScope(new Map(Object.entries(facts).map(([name, value]) => [name, [value]])), () => {
    paths ??= factNames(facts).map(({ name }) => name)
    return paths
  })
  new NameCheck(problems).walk(trees, scope)
}

type PropertyAccess = Token & { readonly variable: Token | undefined; readonly props: readonly Token[] }

class NameCheck {
  readonly #problems: Problems

  constructor(problems: Problems) {
    this.#problems = problems
  }

  walk(trees: readonly TagTree[], scope: NameScope): void {
    for (const tree of trees) {
      if (tree instanceof ForEach) this.#loop(tree, scope)
      else {
        const results = [...(tree.arguments?.() ?? [])].map((argument) => this.#argument(argument, scope))
        if (tree instanceof AssignTag)
          for (const name of tree.localScope()) scope.set(name.content, results[0] ?? null)
        this.walk(childrenOf(tree), scope)
      }
    }
  }

  #loop(tree: ForEach, scope: NameScope): void {
    const [list] = [...tree.arguments()].map((argument) => this.#argument(argument, scope))
    const turn = { [tree.variable]: elements(list ?? null), forloop: [forloop(0, 1)] }
    this.walk(tree.templates, scope.with(turn))
    this.walk(tree.elseTemplates, scope)
  }

  #argument(argument: Value | Token, scope: NameScope): Samples {
    return argument instanceof Value ? this.#value(argument, scope) : this.#token(argument, scope)
  }

  #value(value: Value, scope: NameScope): Samples {
    const operands = value.initial.postfix.filter((token) => token.kind !== TokenKind.Operator)
    const found = operands.map((token) => this.#token(token, scope))
    let samples: Samples = value.initial.postfix.length === 1 ? (found[0] ?? null) : null
    for (const filter of value.filters) {
      for (const argument of filter.args) {
        const token = Array.isArray(argument) ? argument[1] : argument
        if (token !== undefined) this.#token(token, scope)
      }
      samples = givesElement.has(filter.name)
        ? elements(samples)
        : keepsElements.has(filter.name)
          ? samples
          : null
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
    if (variable !== undefined) return null
    let samples: Samples | undefined
    let path = ''
    for (const prop of props) {
      const name = this.#segment(prop, scope)
      if (name === null) {
        samples = samples === undefined ? null : elements(samples)
        path += '[]'
        continue
      }
      path += typeof name === 'number' ? `[${name}]` : path === '' ? name : `.${name}`
      const next = samples === undefined ? scope.get(String(name)) : below(samples, name)
      if (next === undefined) {
        const message = { zh: `没有“${path}”这一事实`, en: `There is no fact "${path}"` }
        this.#problems.add('name', spanOf(prop), message, scope.hint(String(name), path, samples))
        return null
      }
      samples = next
    }
    return samples ?? null
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
