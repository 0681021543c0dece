import type { WorkingPaper } from '../papers/paper.ts'
import { foldName } from './folded-characters.ts'
import { type ProsePlace, prosePlaces } from './prose-places.ts'
import { findSpeakers, type SpeakerHit, type Speakers } from './speakers.ts'

/** Who stands in the papers of a place by office, and the longer names in which a speaker's may be contained. */
export interface PublicNames {
  /** folded by `foldName` */
  readonly names: ReadonlySet<string>
  /** folder name of the village the papers are of; null for those of round and towns */
  readonly village: string | null
  /**
   * Whether a name, folded, is public in a village that the papers are not of. Left out where other villages may not be
   * read, as in checks of one: there the post in the key of aliases tells.
   */
  readonly publicIn?: (village: string, name: string) => boolean
}

export interface SpeakerLeak {
  readonly place: ProsePlace
  /** a public name only where the same text says that its bearer spoke */
  readonly what: 'name' | 'contact' | 'public-name'
}

/** At most one leak a text: the first in it. */
export function* speakerLeaks(
  paper: WorkingPaper<unknown>,
  speakers: Speakers,
  known: PublicNames,
): Generator<SpeakerLeak> {
  for (const place of prosePlaces(paper, (text) => speakers.search.has(text))) {
    const what = leakIn(place.text, speakers, known)
    if (what) yield { place, what }
  }
}

/** What a text as it will be read gives away of somebody who spoke; null where nothing. */
export function leakIn(text: string, speakers: Speakers, known: PublicNames): SpeakerLeak['what'] | null {
  let leak: SpeakerLeak['what'] | null = null
  for (const { what } of leakingHits(text, speakers, known)) {
    if (what !== 'public-name') return what
    leak = what
  }
  return leak
}

/**
 * Of a paragraph, which a template makes of several values: a public name counts where its own sentence says that its
 * bearer spoke. 群众反映…。责任人：周强 says so of nobody.
 */
export function leakInSentences(
  text: string,
  speakers: Speakers,
  known: PublicNames,
): SpeakerLeak['what'] | null {
  const leak = leakIn(text, speakers, known)
  if (leak !== 'public-name') return leak
  const sentences = text.split(/[。！？；!?;\n]+/u)
  return sentences.some((sentence) => leakIn(sentence, speakers, known) !== null) ? leak : null
}

/** The text with ■ in place of what gives somebody away. */
export function concealSpeakers(text: string, speakers: Speakers, known: PublicNames): string {
  let shown = text
  for (const { hit } of leakingHits(text, speakers, known)) {
    shown = shown.slice(0, hit.start) + '■'.repeat(hit.end - hit.start) + shown.slice(hit.end)
  }
  return shown
}

function* leakingHits(
  text: string,
  speakers: Speakers,
  known: PublicNames,
): Generator<{ readonly hit: SpeakerHit; readonly what: SpeakerLeak['what'] }> {
  for (const hit of findSpeakers(text, speakers)) {
    if (hit.values.some(({ what }) => what === 'contact')) {
      yield { hit, what: 'contact' }
      continue
    }
    const key = foldName(text.slice(hit.start, hit.end))
    const open = isPublic(key, hit, known)
    if ((open && !tellsThatSomebodySpoke(text, speakers)) || isPartOfLonger(text, key, known.names)) continue
    yield { hit, what: open ? 'public-name' : 'name' }
  }
}

/** Posts whose holders are known beyond their own village. */
const PUBLIC_POST = /书记|主任|支书|会计|委员|组长|文书|监督|干部|镇长|站长|所长/u

function isPublic(key: string, { values }: SpeakerHit, { names, village, publicIn }: PublicNames): boolean {
  if (names.has(key)) return true
  return values.every(
    (speaker) =>
      speaker.village !== village &&
      (publicIn ? publicIn(speaker.village, key) : hasPublicPost(speaker.post ?? '')),
  )
}

/** Somebody who held a post once is as private as anybody. */
function hasPublicPost(post: string): boolean {
  return PUBLIC_POST.test(post) && !/^(?:原|前|离任|退)/u.test(post)
}

/** 王芳 in 王芳芳, who is an officer: every mention is of the longer name. */
function isPartOfLonger(text: string, key: string, names: ReadonlySet<string>): boolean {
  const longer = [...names].filter((name) => name.length > key.length && name.includes(key))
  if (longer.length === 0) return false
  const rest = longer.reduce((left, name) => left.replaceAll(name, ' '), foldName(text))
  return !rest.includes(key)
}

/**
 * An interview or petition id, an alias, or words of speaking. Not the talks with which cadres are disciplined, and
 * not what books and facts show: 凭证反映, 反映出.
 */
const SPOKE =
  /(?:TH|XF)-\d{3}|举报|(?<!账目|账面|台账|凭证|报表|流水|记录|资料)反映(?!了?出)|(?<!诫勉|廉政|提醒|任前|任职|警示|批评教育)谈话/u

export function tellsThatSomebodySpoke(text: string, { aliases }: Speakers): boolean {
  return SPOKE.test(text.normalize('NFKC')) || aliases.has(text)
}
