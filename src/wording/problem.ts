import type { Text } from '../language.ts'
import type { Finding, Rule, Severity } from '../source/diagnostic.ts'
import type { Span, TemplateText } from './template.ts'
import { wordingRules } from './wording-rules.ts'

/** What is wrong with a template, or what a document is still missing. */
export interface WordingProblem extends Finding {
  readonly code: string
  readonly severity: Severity
}

export type WordingRule = keyof typeof wordingRules

/** Collects problems of one template, each once. */
export class Problems {
  readonly template: TemplateText
  readonly #found = new Map<string, { problem: WordingProblem; span: Span }>()

  constructor(template: TemplateText, earlier?: Problems) {
    this.template = template
    if (earlier !== undefined) for (const [key, found] of earlier.#found) this.#found.set(key, found)
  }

  add(name: WordingRule, span: Span, message: Text, hint?: Text): void {
    const rule: Rule = wordingRules[name]
    const key = `${rule.code} ${span.start} ${message.zh}`
    if (this.#found.has(key)) return
    const { code, severity } = rule
    const range = this.template.range(span)
    this.#found.set(key, {
      problem: { file: this.template.file, range, code, severity, message, hint },
      span,
    })
  }

  addAll(others: Problems): void {
    for (const [key, found] of others.#found) this.#found.set(key, found)
  }

  /** Whether something of this rule has been said of a place within the span. */
  within(name: WordingRule, span: Span): boolean {
    const { code } = wordingRules[name]
    return [...this.#found.values()].some(
      (found) =>
        found.problem.code === code && found.span.start >= span.start && found.span.start <= span.end,
    )
  }

  /** In the order of the template. */
  list(): WordingProblem[] {
    return [...this.#found.values()]
      .sort((a, b) => a.span.start - b.span.start || (a.problem.code < b.problem.code ? -1 : 1))
      .map((found) => found.problem)
  }
}
