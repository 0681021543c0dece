import { CaseTag, type Template as TagTree, type Token, TokenKind, Value } from 'liquidjs'
import type { Text } from '../language.ts'
import { childrenOf } from './check-names.ts'
import { filterNames } from './filters.ts'
import { suggestion } from './nearest.ts'
import type { Problems } from './problem.ts'
import { ForEach, spanOf } from './tag-nodes.ts'

const UNARY = new Set(['not'])

/** Reports what is wrong with tags whatever the facts are: filters that do not exist, conditions that do not hang together. */
export function checkTags(trees: readonly TagTree[], problems: Problems): void {
  for (const tree of trees) {
    const values = [...(tree.arguments?.() ?? [])].filter((argument) => argument instanceof Value)
    for (const value of values) checkValue(value, tree, problems)
    const fault = faultOf(tree)
    if (fault !== null) problems.add('syntax', spanOf(tree.token), fault)
    checkTags(childrenOf(tree), problems)
  }
}

function faultOf(tree: TagTree): Text | null {
  if (tree instanceof CaseTag && tree.branches.length === 0) {
    return { zh: 'case 里没有 when', en: 'case has no when' }
  }
  if (!(tree instanceof ForEach) || Object.keys(tree.hash.hash).length === 0) return null
  return {
    zh: 'for 应写成 {% for 项 in 一组数据 %}，后面没有别的；取几项先用 assign 和 take、skip、where',
    en: 'for is {% for item in list %} and nothing more; to choose, assign with take, skip or where first',
  }
}

function checkValue({ initial, filters }: Value, tree: TagTree, problems: Problems): void {
  checkExpression(initial.postfix, tree, problems)
  for (const filter of filters) checkFilter(filter.name, filterToken(filter), problems)
}

function filterToken(filter: object): Token {
  return (filter as { readonly token: Token }).token
}

function checkFilter(name: string, token: Token, problems: Problems): void {
  if (filterNames.includes(name)) return
  const message = { zh: `没有写法“${name}”`, en: `There is no filter "${name}"` }
  const span = { start: token.begin, end: token.begin + name.length }
  problems.add('filter', span, message, suggestion(name, filterNames))
}

/** `a b` and `a >` are read without complaint by LiquidJS, as `a`. */
function checkExpression(postfix: readonly Token[], tree: TagTree, problems: Problems): void {
  let depth = 0
  let whole = true
  for (const token of postfix) {
    const operator = token.kind === TokenKind.Operator ? token.getText().trim() : null
    if (operator === null) depth += 1
    else if (!UNARY.has(operator)) depth -= 1
    whole &&= depth >= 1
  }
  if (whole && depth === 1) return
  const message = {
    zh: '条件写法不对：两个名称之间要有 ==、>、and 之类',
    en: 'Names in a condition want ==, >, and or the like between them',
  }
  problems.add('syntax', spanOf(tree.token), message)
}
