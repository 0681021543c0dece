import { interviews } from '../papers/interviews.ts'
import { nameKey } from '../papers/name-key.ts'
import { type Person, persons } from '../papers/persons.ts'
import { petitions } from '../papers/petitions.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { isLikeAName } from './like-a-name.ts'
import { type WordHit, WordSearch } from './word-search.ts'

/** Somebody who spoke in confidence; never printed. */
export interface Speaker {
  readonly village: string
  readonly post: string | null
  readonly what: 'name' | 'contact'
}

/** Everybody who spoke in the round, searchable: names and contacts, and the aliases they go by. */
export interface Speakers {
  readonly search: WordSearch<Speaker>
  readonly aliases: WordSearch<true>
}

export type SpeakerHit = WordHit<Speaker>

const known = new WeakMap<Workspace, Speakers>()

export function speakersOf(workspace: Workspace): Speakers {
  const speakers = known.get(workspace) ?? collect(workspace)
  known.set(workspace, speakers)
  return speakers
}

/** Names and contacts of speakers in a text, however spaced; whether a name is public is for the caller to judge. */
export function findSpeakers(text: string, speakers: Speakers): readonly SpeakerHit[] {
  return [...speakers.search.find(text)]
}

/** What stands where a name is not known. */
const NOT_A_NAME = /^(?:不详|匿名|未知|未透露|不愿透露|无|待补|.*某)$/u

function collect(workspace: Workspace): Speakers {
  const speakers: Speakers = { search: new WordSearch(), aliases: new WordSearch() }
  for (const village of workspace.villages) {
    const listed = papersOf(village, persons).flatMap(({ data }) => data.persons)
    for (const person of listed) addPerson(speakers, village, person)
    for (const name of unaliased(village, new Set(listed.map(({ alias }) => nameKey(alias))))) {
      speakers.search.add(name, { village: village.name, post: null, what: 'name' })
    }
  }
  return speakers
}

function addPerson({ search, aliases }: Speakers, { name: village }: Village, person: Person): void {
  const { alias, name, post = null, contact } = person
  aliases.add(alias, true)
  if (!NOT_A_NAME.test(nameKey(name))) search.add(name, { village, post, what: 'name' })
  for (const word of contactWords(contact ?? '')) search.add(word, { village, post, what: 'contact' })
}

/** Real names typed where an alias belongs. */
function* unaliased(village: Village, aliases: ReadonlySet<string>): Generator<string> {
  const written = [
    ...papersOf(village, interviews).flatMap(({ data }) => data.interviews.map(({ person }) => person)),
    ...papersOf(village, petitions).flatMap(({ data }) => data.petitions.map(({ petitioner }) => petitioner)),
  ]
  for (const name of new Set(written)) {
    if (name && !aliases.has(nameKey(name)) && isLikeAName(nameKey(name))) yield name
  }
}

/** Numbers of seven digits or more, addresses and account names; words such as 儿子代接 are no contact. */
function contactWords(contact: string): readonly string[] {
  return contact.normalize('NFKC').match(/\d(?:[\s()–—-]*\d){6,}|[\w.+-]+@[\w.-]+|[A-Za-z][\w-]{5,}/gu) ?? []
}
