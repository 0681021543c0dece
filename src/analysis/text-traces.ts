import type { Workspace } from '../papers/workspace.ts'
import { foldName } from './folded-characters.ts'
import {
  concealSpeakers,
  leakIn,
  leakInSentences,
  type PublicNames,
  tellsThatSomebodySpoke,
} from './speaker-leaks.ts'
import { type Variant, type Variants, variantsOf } from './speaker-variants.ts'
import { type Speakers, speakersOf } from './speakers.ts'
import type { WordHit } from './word-search.ts'

/**
 * What gives somebody away: never the words themselves. `familiar` is 老王 where nobody else of the village can be
 * meant; where somebody can, or the words may be part of others, it is a hint, `perhaps`.
 * `near`: a public name in another sentence than the words of speaking.
 */
export type Trace = 'name' | 'contact' | 'public-name' | 'title' | 'familiar' | 'perhaps' | 'near'

/** What searches the files of a round: one automaton for names and contacts, one for other ways to say them. */
export interface TraceSearch {
  readonly speakers: Speakers
  readonly variants: Variants
  readonly known: PublicNames
}

export function traceSearch(workspace: Workspace, known: PublicNames): TraceSearch {
  return { speakers: speakersOf(workspace), variants: variantsOf(workspace), known }
}

/** The worst that a text gives away; null where nothing. */
export function traceIn(text: string, search: TraceSearch): Trace | null {
  const leak = leakInSentences(text, search.speakers, search.known) ?? variantIn(text, search)
  return leak ?? (leakIn(text, search.speakers, search.known) === null ? null : 'near')
}

/** A name of a file as it may be shown: ■ for whatever may give somebody away. */
export function concealTraces(text: string, { speakers, variants, known }: TraceSearch): string {
  let shown = concealSpeakers(text, speakers, known)
  for (const { start, end } of variants.search.find(shown)) {
    shown = shown.slice(0, start) + '■'.repeat(end - start) + shown.slice(end)
  }
  return shown
}

function variantIn(text: string, search: TraceSearch): Trace | null {
  let worst: Trace | null = null
  for (const hit of search.variants.search.find(text)) {
    const trace = hit.values.some(({ what }) => what === 'familiar')
      ? familiarTrace(text, hit, search)
      : calledTrace(text, hit, search)
    if (trace !== null && trace !== 'perhaps') return trace
    worst ??= trace
  }
  return worst
}

function calledTrace(
  text: string,
  { start, end, values }: WordHit<Variant>,
  search: TraceSearch,
): Trace | null {
  if (values.some(({ what }) => what === 'number')) return 'contact'
  return isOpen(sentenceAt(text, start), text.slice(start, end), search) ? null : 'title'
}

/** What follows 老王 where a person is meant: 老王说, 老王家的地; not 老李家埠. */
const IS_SOMEBODY =
  /^(?:$|[\s\p{P}]|家(?:$|[的里地房门\s\p{P}])|[的和与及说称讲谈提问告举]|反映|表示|认为|来[信访电])/u

function familiarTrace(
  text: string,
  { start, end, values }: WordHit<Variant>,
  { known, speakers }: TraceSearch,
): Trace | null {
  const said = text.slice(start, end)
  if (isPartOf(text.slice(start, end + 2), said, known)) return null
  const ofHere = known.village === null || values.some(({ village }) => village === known.village)
  if (!ofHere || !IS_SOMEBODY.test(text.slice(end, end + 3))) return 'perhaps'
  const surname = foldName(said).slice(1)
  const another = [...known.names].some((name) => name.length < 5 && name.startsWith(surname))
  return another && !tellsThatSomebodySpoke(sentenceAt(text, start), speakers) ? 'perhaps' : 'familiar'
}

/** 王会计 of whom the papers speak by office: a leak only where the sentence says that 王会计 spoke. */
function isOpen(sentence: string, said: string, { speakers, variants }: Omit<TraceSearch, 'known'>): boolean {
  return variants.officers.has(foldName(said)) && !tellsThatSomebodySpoke(sentence, speakers)
}

function sentenceAt(text: string, place: number): string {
  const begin = text.slice(0, place).search(/[^。！？；!?;\n]*$/u)
  return /^[^。！？；!?;\n]*/u.exec(text.slice(begin))?.[0] ?? text
}

/** 老王庄, 小李村 and longer names in which the words happen to stand. */
function isPartOf(text: string, said: string, { names }: PublicNames): boolean {
  const rest = text.slice(said.length)
  if (/^[村庄屯沟湾塘桥河营店镇乡组]/u.test(rest)) return true
  return [...names].some((name) => name.includes(foldName(said)))
}
