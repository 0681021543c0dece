import type { Piece } from './piece.ts'
import type { Problems } from './problem.ts'
import type { Span } from './template.ts'

const SENTENCES = /[^。！？]*[。！？]+[”’）》】]*|[^。！？]+$/gu
const ENDED = /[。！？][”’）》】]*$/u

function omit(problems: Problems, span: Span): void {
  const message = { zh: '此处没有事实，整句未写', en: 'No fact here: the sentence is left out' }
  problems.add('omitted', span, message)
}

/** Leaves out what stands in `sentence` tags where a fact in it is absent. Footnotes may be absent without harm. */
export function withoutEmptySentenceTags(pieces: readonly Piece[], problems: Problems): Piece[] {
  const outer: Level = { kept: [], absent: null, span: null }
  const levels = [outer]
  for (const piece of pieces) {
    const level = levels.at(-1) ?? outer
    if (piece.kind === 'open') levels.push({ kept: [], absent: null, span: piece.span })
    else if (piece.kind !== 'close') {
      level.kept.push(piece)
      if (piece.kind === 'value' && piece.text === null) level.absent ??= piece.span
    } else if (level.span === null) outsideOneLine(problems, piece.span)
    else close(levels, problems)
  }
  while (levels.length > 1) {
    outsideOneLine(problems, levels.at(-1)?.span ?? { start: 0, end: 0 })
    close(levels, problems)
  }
  return outer.kept
}

interface Level {
  readonly kept: Piece[]
  /** where the first absent fact was to stand */
  absent: Span | null
  readonly span: Span | null
}

function close(levels: Level[], problems: Problems): void {
  const level = levels.pop()
  if (level === undefined) return
  if (level.absent === null) levels.at(-1)?.kept.push(...level.kept)
  else omit(problems, level.absent)
}

function outsideOneLine(problems: Problems, span: Span): void {
  const message = {
    zh: 'sentence 要在同一段、同一格内开始和收尾',
    en: 'sentence must begin and end in one paragraph',
  }
  problems.add('closed', span, message)
}

/** Leaves out each sentence in which a fact is absent; sentences end with 。！？ and take the footnotes after them along. */
export function withoutUnknownSentences(pieces: readonly Piece[], problems: Problems): Piece[] {
  if (!pieces.some((piece) => piece.kind === 'value' && piece.text === null)) return [...pieces]
  return sentencesOf(pieces).flatMap((sentence) => {
    const absent = sentence.find((piece) => piece.kind === 'value' && piece.text === null)
    if (absent?.kind !== 'value') return sentence
    omit(problems, absent.span)
    return sentence.filter((piece) => piece.kind === 'break')
  })
}

function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]]
  let ended = false
  for (const piece of pieces.flatMap(oneSentenceEach)) {
    if (ended && piece.kind !== 'footnote') sentences.push([])
    ended = piece.kind === 'footnote' ? ended : endsSentence(piece)
    sentences.at(-1)?.push(piece)
  }
  return sentences
}

function oneSentenceEach(piece: Piece): Piece[] {
  if (piece.kind !== 'literal') return [piece]
  return (piece.text.match(SENTENCES) ?? []).map((text) => ({ ...piece, text }))
}

function endsSentence(piece: Piece): boolean {
  if (piece.kind === 'break') return true
  return (piece.kind === 'literal' || piece.kind === 'value') && piece.text !== null && ENDED.test(piece.text)
}
