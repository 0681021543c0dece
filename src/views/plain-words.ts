import type { Block, Inline } from './document.ts'

/** Words without footnotes or emphasis. */
export function plainWords(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }]
}

export function plainParagraph(words: string): Block {
  return { kind: 'paragraph', align: 'body', content: plainWords(words) }
}
