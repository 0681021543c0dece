import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

// What an official document does not have stays plain text, and is reported as left-over signs.
const NOT_OURS = [
  'attention',
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'thematicBreak',
  'wwwAutolink',
]

function onlyOurs(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: NOT_OURS } }]
}

const processor = unified().use(remarkParse).use(remarkDirective).use(remarkGfm).use(onlyOurs).freeze()

/** Headings, paragraphs, numbered lists, pipe tables and directives; bold is read from the texts. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

const SIGNS = /[:[{&\\]/g

/**
 * The first line from which on a text would cost the parser more than its length: nesting and runs of signs take it
 * quadratic time. null where there is none.
 */
export function costlyLine(text: string): number | null {
  let [signs, cells, offset] = [0, 0, 0]
  for (const line of text.split('\n')) {
    const row = line.startsWith('|')
    const count = line.match(SIGNS)?.length ?? 0
    signs = row || line.trim() === '' ? count : signs + count
    const columns = row ? line.split('|').length : 0
    cells += columns
    const lists = /^[\s\d.)*+-]*/.exec(line)?.[0].match(/[.)*+-]/g)?.length ?? 0
    if (signs > 1500 || columns > 200 || cells > 60_000 || lists > 40) return offset
    offset += line.length + 1
  }
  return null
}
