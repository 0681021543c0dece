import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface SpeakerOfExample {
  readonly village: string
  readonly alias: string
  readonly name: string
  readonly post?: string
  readonly contact?: string
}

/** A way to write who somebody is or how to reach them. */
export interface Word {
  readonly written: string
  /** what has to stand in a text, without spaces and signs, for the word to be there */
  readonly plain: string
  readonly what: 'name' | 'contact' | 'called'
  readonly person: SpeakerOfExample
}

function yamlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file))
}

/** Everybody in the keys of aliases of a round. */
export function speakersIn(round: string): SpeakerOfExample[] {
  return yamlIn(join(round, 'restricted'))
    .filter((file) => file.endsWith('persons.yaml'))
    .flatMap((file) => {
      const village = file.split(/[\\/]/u).at(-2) ?? ''
      const { persons } = parse(readFileSync(file, 'utf8'))
      return persons.map((person: SpeakerOfExample) => ({ ...person, village }))
    })
}

/** The ordinary papers as one text: a name that stands there holds a post, a contract or a debt. */
export function namesInPublic(round: string): string {
  const files = [
    ...yamlIn(join(round, 'villages')),
    ...yamlIn(join(round, 'towns')),
    join(round, 'inspect.yaml'),
  ]
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const grouped = (digits: string, between: string) =>
  [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(between)

/** Names that are public nowhere, contacts, and their obvious variants. */
export function spokenWords(speakers: readonly SpeakerOfExample[], inPublic: string): Word[] {
  return speakers.flatMap((person) => [...nameWords(person, inPublic), ...contactWords(person)])
}

function* nameWords(person: SpeakerOfExample, inPublic: string): Generator<Word> {
  const { name, post = '' } = person
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || name.includes('某') || inPublic.includes(name)) return
  const spaced = [
    name,
    [...name].join(' '),
    [...name].join('　'),
    [...name].join('\u200b'),
    [...name].join('·'),
  ]
  for (const written of spaced) yield { written, plain: name, what: 'name', person }
  const surname = name.slice(0, 1)
  // Of somebody of the same surname who holds an office the papers speak too.
  const shared = new RegExp(`name: ${surname}|${surname}\\p{Script=Han}{1,2}(?:[，、}]|$)`, 'mu').test(
    inPublic,
  )
  if (!shared) yield { written: `老${surname}`, plain: `老${surname}`, what: 'called', person }
  const title = ['书记', '会计', '主任', '组长'].find((one) => post.includes(one))
  if (title && !shared) yield { written: surname + title, plain: surname + title, what: 'called', person }
}

function* contactWords(person: SpeakerOfExample): Generator<Word> {
  const digits = (person.contact ?? '').replace(/\D/gu, '')
  if (!/^1\d{10}$/u.test(digits)) return
  const ways = [
    ...[digits, wide(digits), ...['-', '.', ' ', '－', '．', '　'].map((sign) => grouped(digits, sign))],
    ...[`+86${digits}`, `+86 ${grouped(digits, '-')}`, `（+86）${digits}`, `0086-${grouped(digits, ' ')}`],
  ]
  for (const written of ways) yield { written, plain: digits, what: 'contact', person }
}
