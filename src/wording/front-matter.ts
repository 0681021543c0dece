import type { Text } from '../language.ts'
import type { Range } from '../source/location.ts'
import type { DocumentView } from '../views/document.ts'
import type { Draft } from './draft.ts'
import { isRecord } from './facts.ts'
import { suggestion } from './nearest.ts'
import { pieceOf, wordsOf } from './piece.ts'
import { withoutEmptySentenceTags } from './sentences.ts'
import type { Span } from './template.ts'

/** Reads YAML; `Source` of src/source does. */
export type ParseYaml = (text: string) => {
  readonly value: unknown
  readonly problems: readonly { readonly range: Range; readonly message: Text }[]
}

export type FrontMatter = Omit<DocumentView, 'blocks' | 'appendices' | 'attachments'> & {
  /** null where the template does not list them: they are the titles of the appendices */
  readonly attachments: readonly string[] | null
}

const FIELDS = [
  'title',
  'addressee',
  'sender',
  'date',
  'number',
  'secrecy',
  'marks',
  'attachments',
  'orientation',
] as const

type Field = (typeof FIELDS)[number]

const NOT_THERE: Text = {
  zh: '模板开头要有 --- 夹着的标题等栏目',
  en: 'A template begins with its title and the like between lines of ---',
}
const NOT_CLOSED: Text = {
  zh: '开头的 --- 没有收尾，栏目之后要另有一行 ---',
  en: 'The --- at the beginning is not closed by another line of ---',
}

/** What stands between the `---` lines, facts put back. Absent facts leave their field or list item out. */
export function frontMatterOf(draft: Draft, front: Span | null, parseYaml: ParseYaml): FrontMatter {
  const reader = new FrontReader(draft, front ?? { start: 0, end: 1 })
  if (front === null) {
    reader.report(0, draft.problems.template.text.startsWith('---') ? NOT_CLOSED : NOT_THERE)
  } else reader.read(parseYaml)
  const title = reader.lines('title')
  if (title.length === 0 && front !== null && !reader.broken) {
    reader.reportField('title', { zh: '缺标题 title', en: 'The title is missing' })
  }
  return {
    title: title.length === 0 ? ['（待补：标题）'] : title,
    addressee: reader.line('addressee'),
    sender: reader.line('sender'),
    date: reader.line('date'),
    number: reader.line('number'),
    marks: [...reader.lines('secrecy'), ...reader.lines('marks')],
    attachments: reader.has('attachments') ? reader.lines('attachments') : null,
    orientation: reader.orientation(),
  }
}

class FrontReader {
  readonly #draft: Draft
  readonly #front: Span
  #value: Readonly<Record<string, unknown>> = {}
  #broken = false

  constructor(draft: Draft, front: Span) {
    this.#draft = draft
    this.#front = front
  }

  read(parseYaml: ParseYaml): void {
    const { value, problems } = parseYaml(this.#draft.buffer)
    for (const { range, message } of problems) this.report(this.#offset(range), message)
    this.#broken = problems.length > 0
    if (isRecord(value)) this.#value = value
    else if (value !== null && value !== undefined) {
      this.report(0, { zh: '开头应是“栏目: 内容”各一行', en: 'Lines of the form "field: text" are wanted' })
    }
    for (const name of Object.keys(this.#value)) {
      if ((FIELDS as readonly string[]).includes(name)) continue
      this.reportField(
        name,
        { zh: `没有栏目“${name}”`, en: `There is no field "${name}"` },
        suggestion(name, FIELDS),
      )
    }
  }

  /** Whether the fields could be read at all. */
  get broken(): boolean {
    return this.#broken
  }

  has(field: Field): boolean {
    return Object.hasOwn(this.#value, field)
  }

  line(field: Field): string | null {
    const lines = this.lines(field)
    return lines.length === 0 ? null : lines.join('')
  }

  /** A text of several lines, or a list, one entry a line. */
  lines(field: Field): string[] {
    const value = this.has(field) ? (this.#value[field] ?? null) : null
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.flatMap((item) => {
      if (item === null) return []
      if (typeof item === 'string') return item.split('\n').flatMap((line) => this.#words(line))
      if (typeof item === 'number') return [String(item)]
      this.reportField(field, { zh: `${field} 应是文字`, en: `${field} wants text` })
      return []
    })
  }

  orientation(): DocumentView['orientation'] {
    const value = this.line('orientation')
    if (value === null || value === 'portrait' || value === '竖') return 'portrait'
    if (value === 'landscape' || value === '横') return 'landscape'
    const message = { zh: 'orientation 应是 竖 或 横', en: 'orientation is portrait or landscape' }
    this.reportField('orientation', message)
    return 'portrait'
  }

  report(offset: number, message: Text, hint?: Text): void {
    const span = this.#draft.buffer === '' ? this.#front : this.#draft.span(offset, offset + 1)
    this.#draft.problems.add('front', span, message, hint)
  }

  reportField(field: string, message: Text, hint?: Text): void {
    const at = this.#draft.buffer.search(
      new RegExp(`^["']?${field.replace(/[^\p{L}\p{N}_-]/gu, '.')}["']?[ \\t]*:`, 'mu'),
    )
    this.report(Math.max(0, at), message, hint)
  }

  #words(line: string): string[] {
    const pieces = this.#draft.vault.open(line, 0).map((part) => pieceOf(part, false))
    const words = wordsOf(withoutEmptySentenceTags(pieces, this.#draft.problems))
    return words === null ? [] : [words]
  }

  #offset({ start }: Range): number {
    const lines = this.#draft.buffer.split('\n').slice(0, start.line - 1)
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + start.column - 1
  }
}
