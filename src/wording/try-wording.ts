import { Source } from '../source/source.ts'
import type { Block } from '../views/document.ts'
import type { Facts } from './facts.ts'
import { createWording, type Wording, type WordingResult } from './wording.ts'

// What the tests of this folder share: an engine, and a way to word a few lines.

export const wording: Wording = createWording({ parseYaml: (text) => new Source('front-matter', text) })

/** Lines of a body begin on line 4 of the template. */
export function template(body: string, front = 'title: 题'): { file: string; text: string } {
  return { file: 'templates/reports/x.md', text: `---\n${front}\n---\n${body}` }
}

export function word(body: string, facts: Facts = {}, front?: string): WordingResult {
  return wording.wordDocument(template(body, front), facts)
}

/** `line:column code message → hint` of every error. */
export function faults(text: { file: string; text: string }, facts: Facts = {}): string[] {
  return wording
    .checkTemplate(text, facts)
    .filter(({ severity }) => severity === 'error')
    .map(({ range, code, message, hint }) => {
      const place = `${range?.start.line}:${range?.start.column}`
      return `${place} ${code.replace('template/', '')} ${message.zh}${hint === undefined ? '' : ` → ${hint.zh}`}`
    })
}

/** The text of a paragraph or heading, footnotes in brackets. */
export function textOf(block: Block | undefined): string {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return ''
  return block.content.map((run) => (run.kind === 'text' ? run.text : `[${run.text}]`)).join('')
}

/** The text of each paragraph and heading of a body. */
export function lines(body: string, facts: Facts = {}): string[] {
  return word(body, facts).view.blocks.map(textOf)
}
