import type { DocumentView } from '../views/document.ts'
import { type LinePlace, type NumberedLine, numberedLines } from '../views/numbered-lines.ts'
import { viewTexts } from '../views/view-texts.ts'

export interface Blank {
  /** null for title, addressee, signature and the like */
  readonly place: LinePlace | null
  /** 标题, where `place` is null */
  readonly where: string
  /** the blank with a few words around it */
  readonly text: string
}

/** What people and templates write where something is still to come. */
const LEFT =
  /[〔（(【[［]\s*(?:待[补填定核写]|未填|空缺|此处)[^〕）)】\]］]*[〕）)】\]］]|[×Ｘ]{2,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[_＿]{2,}|[?？]{2,}|待补充|TODO/u
/** An absent value within a sentence: not a dash between figures or words, which is written twice or joins digits. */
const ABSENT = /(?<![—\d：:])—(?![—\d])/u
const AROUND = 8

/** Places left open that the document would print. A cell that is — alone is a value nobody wrote down, and says so. */
export function* blanksIn(view: DocumentView): Generator<Blank> {
  for (const { text, place: where } of viewTexts(view)) {
    const found = /^(?:正文|附件\d+)第/u.test(where) ? null : blankIn(text)
    if (found !== null) yield { place: null, where, text: found }
  }
  for (const line of numberedLines(view)) {
    const { text, footnotes, ...place } = line
    const found = textsOf(line).flatMap((one) => blankIn(one) ?? [])
    for (const blank of found) yield { place, where: '', text: blank }
  }
}

function textsOf({ text, row, footnotes }: NumberedLine): string[] {
  const cells = row === null ? [text] : text.split('\t').filter((cell) => cell.trim() !== '—')
  return [...cells, ...footnotes.map((note) => note.text)]
}

function blankIn(text: string): string | null {
  const match = LEFT.exec(text) ?? ABSENT.exec(text)
  if (match === null) return null
  const from = Math.max(0, match.index - AROUND)
  const to = match.index + match[0].length + AROUND
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
