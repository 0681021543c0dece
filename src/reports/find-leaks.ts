import { namesKnownIn } from '../analysis/names-known-in.ts'
import { leakIn, type SpeakerLeak } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { DocumentView } from '../views/document.ts'
import { viewTexts } from '../views/view-texts.ts'
import type { Edition } from './report.ts'

export interface Leak {
  /** 正文第3段; never the name */
  readonly place: string
  /** a speaker's name or contact, a public name beside words of speaking, or the number of a record of speech */
  readonly what: SpeakerLeak['what'] | 'record'
}

/** Numbers by which those inspected would learn that somebody spoke. */
const RECORD = /(?:TH|XF|XS|ZF|DC)-\d{3}|(?:survey|rating)[#@]/u

/** Where a document tells who spoke in confidence and, if it is served, that somebody did. */
export function findLeaks(
  view: DocumentView,
  full: Workspace,
  villages: readonly Village[],
  edition: Edition,
): readonly Leak[] {
  const speakers = speakersOf(full)
  const known = namesKnownIn(villages, full)
  const leaks: Leak[] = []
  for (const { text, place } of viewTexts(view)) {
    const what = leakIn(text, speakers, known)
    if (what !== null) leaks.push({ place, what })
    if (edition !== 'internal' && RECORD.test(text)) leaks.push({ place, what: 'record' })
  }
  return leaks
}
