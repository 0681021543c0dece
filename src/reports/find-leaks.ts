import { namesKnownIn } from '../analysis/names-known-in.ts'
import type { PublicNames, SpeakerLeak } from '../analysis/speaker-leaks.ts'
import { leakIn, leakInSentences } from '../analysis/speaker-leaks.ts'
import { findSpeakers, type Speakers, speakersOf } from '../analysis/speakers.ts'
import { stringValues } from '../analysis/string-values.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { DocumentView } from '../views/document.ts'
import { type ViewText, viewTexts } from '../views/view-texts.ts'
import type { Facts } from '../wording/facts.ts'
import type { Edition } from './report.ts'

export interface Leak {
  /** 正文第3段; never the name */
  readonly place: string
  /** a speaker's name or contact, a public name beside words of speaking, or the number of a record of speech */
  readonly what: SpeakerLeak['what'] | 'record'
}

/** Numbers by which those inspected would learn that somebody spoke, however they are typed: ＴＨ－００１, th-001, XF 003. */
const RECORD =
  /(?<![a-z])(?:(?:TH|XF|XS|ZF|DC)\s*[-‐‑–—−_]\s*\d{3}|(?:TH|XF|XS)\s*\d{3}(?!\d))|(?:survey|rating)[#@]/iu

/** A document to be searched. */
export interface Searched {
  readonly view: DocumentView
  readonly edition: Edition
  /** as the papers have them, before names of officers are veiled */
  readonly facts: Facts
  /** the document in which they are not */
  unveiled(): DocumentView
}

/** Where a document tells who spoke in confidence and, if it is served, that somebody did. */
export function findLeaks(
  { view, edition, facts, unveiled }: Searched,
  full: Workspace,
  villages: readonly Village[],
): readonly Leak[] {
  const speakers = speakersOf(full)
  const known = namesKnownIn(villages, full)
  const leaks: Leak[] = []
  const texts = [...viewTexts(view)]
  const ofPapers = stringValues(facts, (text) => leakIn(text, speakers, known) === 'public-name').length > 0
  const leakOf = ofPapers ? leakIn : leakInSentences
  for (const { text, place } of texts) {
    const what = leakOf(text, speakers, known)
    if (what !== null) leaks.push({ place, what })
    if (edition !== 'internal' && RECORD.test(text.normalize('NFKC'))) leaks.push({ place, what: 'record' })
  }
  leaks.push(...brokenNames(texts, facts, speakers, known))
  if (edition !== 'internal' && ofPapers) leaks.push(...veiledNames(unveiled(), speakers, known))
  return leaks
}

/** A name that a paper has at the end of one line and the beginning of the next stands in two paragraphs. */
function brokenNames(
  texts: readonly ViewText[],
  facts: Facts,
  speakers: Speakers,
  known: PublicNames,
): readonly Leak[] {
  const broken = stringValues(facts, (text) => text.includes('\n') && leakIn(text, speakers, known) !== null)
  if (broken.length === 0) return []
  return texts.flatMap(({ text, place }, index): Leak[] => {
    const both = `${text}\n${texts[index + 1]?.text ?? ''}`
    const across = findSpeakers(both, speakers).some(
      ({ start, end }) => start < text.length && end > text.length + 1,
    )
    const what = across ? leakIn(both, speakers, known) : null
    return what === null ? [] : [{ place, what }]
  })
}

/** 周某反映 tells a village as much as the whole name: that an officer spoke is judged of what the papers say. */
function veiledNames(unveiled: DocumentView, speakers: Speakers, known: PublicNames): readonly Leak[] {
  return [...viewTexts(unveiled)].flatMap(({ text, place }): Leak[] =>
    leakIn(text, speakers, known) === 'public-name' ? [{ place, what: 'public-name' }] : [],
  )
}
