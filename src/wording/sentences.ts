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
  const levels: Level[] = []
  const outer: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'open') levels.push({ kept: [], absent: null, span: piece.span })
    else if (piece.kind !== 'close') keep(piece, levels.at(-1), outer)
    else if (!close(levels, outer, problems)) outsideOneLine(problems, piece.span)
  }
  for (const { span } of [...levels]) {
    outsideOneLine(problems, span)
    close(levels, outer, problems)
  }
  return outer
}

interface Level {
  readonly kept: Piece[]
  /** where the first absent fact was to stand */
  absent: Span | null
  readonly span: Span
}

function keep(piece: Piece, level: Level | undefined, outer: Piece[]): void {
  if (level === undefined) {
    outer.push(piece)
    return
  }
  level.kept.push(piece)
  if (piece.kind === 'value' && piece.text === null) level.absent ??= piece.span
}

/** Whether there was a level to close. */
function close(levels: Level[], outer: Piece[], problems: Problems): boolean {
  const level = levels.pop()
  if (level === undefined) return false
  if (level.absent === null) for (const piece of level.kept) keep(piece, levels.at(-1), outer)
  else omit(problems, level.absent)
  return true
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
