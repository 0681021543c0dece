import {
  Context,
  type Liquid,
  LiquidError,
  type Template as TagTree,
  type Token,
  toValueSync,
} from 'liquidjs'
import type { Text } from '../language.ts'
import { checkNames } from './check-names.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { FilterMisuse } from './filter-misuse.ts'
import { LimitReached } from './limits.ts'
import type { Problems } from './problem.ts'
import type { Span } from './template.ts'

/** Writes a part of a template with its facts. What fails is reported where it stands, and the rest is written. */
export function renderPart(liquid: Liquid, trees: readonly TagTree[], facts: Facts, draft: Draft): void {
  const context = new Context(
    facts,
    liquid.options,
    { sync: true, strictVariables: true, ownPropertyOnly: true },
    { liquid },
  )
  try {
    toValueSync(liquid.renderer.renderTemplates([...trees], context, draft))
  } catch (error) {
    const failures = failuresOf(error)
    if (failures.some(({ name }) => name === 'UndefinedVariableError'))
      checkNames(trees, facts, draft.problems)
    for (const failure of failures) report(failure, draft.problems)
  }
}

type Failure = Error & {
  readonly token?: Token
  readonly originalError?: Error
  readonly errors?: readonly Error[]
}

/** Errors inside loops and conditions come wrapped, as often as they are nested. */
function failuresOf(error: unknown): Failure[] {
  const failure = error as Failure
  if (failure.errors !== undefined) return failure.errors.flatMap(failuresOf)
  return LiquidError.is(failure.originalError) ? failuresOf(failure.originalError) : [failure]
}

function report(failure: Failure, problems: Problems): void {
  const span: Span = { start: failure.token?.begin ?? 0, end: failure.token?.end ?? 1 }
  const cause = failure.originalError ?? failure
  if (cause instanceof FilterMisuse) problems.add('value', span, cause.text)
  else if (cause instanceof LimitReached || /limit exceeded|string length|call stack/.test(cause.message)) {
    problems.add('limit', span, TOO_MUCH)
  } else if (failure.name === 'UndefinedVariableError') {
    if (problems.within('name', span)) return
    const path = failure.token?.getText() ?? ''
    problems.add('name', span, { zh: `没有“${path}”这一事实`, en: `There is no fact "${path}"` })
  } else if (cause.message === 'not a list') {
    problems.add('value', span, { zh: 'for 后面要用一组数据', en: 'for goes through a list' })
  } else problems.add('value', span, { zh: '此处算不出内容', en: `Cannot be worked out: ${cause.message}` })
}

const TOO_MUCH: Text = {
  zh: '重复过多或内容过长，已停止',
  en: 'Too many turns or too much text: stopped',
}
