import type { Workspace } from '../papers/workspace.ts'
import { foldName } from './folded-characters.ts'
import { concealSpeakers, leakIn, type PublicNames, tellsThatSomebodySpoke } from './speaker-leaks.ts'
import { type Variants, variantsOf } from './speaker-variants.ts'
import { type Speakers, speakersOf } from './speakers.ts'

/** What gives somebody away: never the words themselves. `familiar` is a hint, the others are leaks. */
export type Trace = 'name' | 'contact' | 'public-name' | 'title' | 'familiar'

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
  return leakIn(text, search.speakers, search.known) ?? variantIn(text, search)
}

/** A name of a file as it may be shown: ■ for whatever may give somebody away. */
export function concealTraces(text: string, { speakers, variants, known }: TraceSearch): string {
  let shown = concealSpeakers(text, speakers, known)
  for (const { start, end, values } of variants.search.find(shown)) {
    if (values.some(({ what }) => what !== 'familiar'))
      shown = shown.slice(0, start) + '■'.repeat(end - start) + shown.slice(end)
  }
  return shown
}

function variantIn(text: string, { speakers, variants, known }: TraceSearch): Trace | null {
  let worst: Trace | null = null
  for (const { start, end, values } of variants.search.find(text)) {
    if (values.some(({ what }) => what === 'number')) return 'contact'
    const said = text.slice(start, end)
    const titled = values.some(({ what }) => what === 'title')
    if (titled && !isOpen(text, said, { speakers, variants })) return 'title'
    if (!titled && !isPartOf(text.slice(start, end + 2), said, known)) worst = 'familiar'
  }
  return worst
}

/** 王会计 of whom the papers speak by office: a leak only where the text says that 王会计 spoke. */
function isOpen(text: string, said: string, { speakers, variants }: Omit<TraceSearch, 'known'>): boolean {
  return variants.officers.has(foldName(said)) && !tellsThatSomebodySpoke(text, speakers)
}

/** 老王庄, 小李村 and longer names in which the words happen to stand. */
function isPartOf(text: string, said: string, { names }: PublicNames): boolean {
  const rest = text.slice(said.length)
  if (/^[村庄屯沟湾塘桥河营店镇乡组]/u.test(rest)) return true
  return [...names].some((name) => name.includes(foldName(said)))
}
