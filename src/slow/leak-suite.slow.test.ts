import { afterAll, describe, expect, test } from 'vitest'
import { FileTraces } from '../analysis/file-traces.ts'
import { run } from '../cli.ts'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import { reports } from '../reports/index.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import { freeTextFields, placesOf } from './free-text-fields.ts'
import { handedOut } from './handed-out-texts.ts'
import { plant, SECRET, secretOf } from './planted-secrets.ts'
import { copyOfExample } from './program.ts'
import { namesInPublic, speakersIn, spokenWords, type Word } from './spoken-words.ts'
import { newCopy, places, removeCopies } from './whole-copy.ts'

const DAY = '2025-10-10'
afterAll(removeCopies)

/** Names of persons: public where they stand. */
const CALLED_BY =
  /(?:^|\.)(?:name|by|owner|leader|contractor|debtor|holder|party|to|secretary|liaison|expertise\.\[\])$/u

function open(round: string) {
  return loadWorkspace(contentOf(takeSnapshot(round), DAY))
}

const speakers = speakersIn(copyOfExample())
const words = spokenWords(speakers, namesInPublic(copyOfExample()))

test('the schemas’ free texts are all there to be planted in', () => {
  const round = newCopy()
  const bare = freeTextFields()
    .filter((field) => placesOf(round, field).length === 0)
    .map(({ kind, pattern }) => `${kind}.${pattern.join('.')}`)
  expect(bare).toEqual([])
  expect(freeTextFields().length).toBeGreaterThan(130)
  expect(words.length).toBeGreaterThan(1_500)
})

const others = words.filter(({ what }) => what !== 'called')
/** Every word for papers of a village, 老王 only for those of the village where he lives. */
const byVillage = new Map(
  [...new Set(speakers.map(({ village }) => village))].map((village) => [
    village,
    words.filter(({ what, person }) => what !== 'called' || person.village === village),
  ]),
)

/** The words that somebody would recognise in a text, by means that the gate does not use. */
function wordsIn(text: string, plain: ReadonlySet<string>): string[] {
  const bare = text.normalize('NFKC').replace(/[\s\p{Cf}·.\-_/()]+/gu, '')
  const found = new Set<string>()
  for (let at = 0; at < bare.length; at += 1)
    for (const length of LENGTHS)
      if (plain.has(bare.slice(at, at + length))) found.add(bare.slice(at, at + length))
  return [...found]
}

const LENGTHS = [...new Set(words.map(({ plain }) => plain.length))]

describe('wherever a text of a paper comes to stand, the gate knows every name and contact', () => {
  const round = newCopy()
  const planted = places(round)
  plant(planted, (index) => `（${secretOf(index)}）`)
  const workspace = open(round)
  const traces = new FileTraces(workspace)
  /** one text for each field, output and edition that it comes to stand in */
  const contexts = new Map<
    string,
    { text: string; marker: string; village: ReturnType<FileTraces['villageOf']> }
  >()
  for (const { name, village, texts } of handedOut(workspace)) {
    const kind = name.slice(name.lastIndexOf('/') + 1)
    for (const { text } of texts)
      for (const [marker] of text.matchAll(SECRET)) {
        const field = planted[Number(marker.slice(2, 6))]?.field ?? ''
        const key = `${field} ${kind}`
        if (!contexts.has(key)) contexts.set(key, { text, marker, village })
      }
  }

  test('texts of papers do come to stand in them', () => {
    const fields = new Set([...contexts.keys()].map((key) => key.split(' ')[0]))
    expect(fields.size).toBeGreaterThan(80)
    expect(contexts.size).toBeGreaterThan(300)
  })

  test('each word in each of those places', () => {
    const missed = [...contexts].flatMap(([where, { text, marker, village }]) => {
      const [before = '', after = ''] = text.split(marker)
      // What is far from the word changes nothing but the time it takes.
      const stopped = ({ written }: Word) => {
        const said = `${before.slice(-12)}${written}${after.slice(0, 12)}`
        return traces.find([{ text: said, place: '', row: 0 }], village)[0]?.severity === 'error'
      }
      // 老王 is somebody of the village that the text is of.
      const asked = words.filter(
        ({ what, person }) => what !== 'called' || village === null || person.village === village.name,
      )
      return asked
        .filter((word) => !stopped(word))
        .map(({ what, person }) => `${where}: ${what} of ${person.alias} of ${person.village}`)
    })
    expect(missed.slice(0, 20)).toEqual([])
  })
})

describe.each(Array.from({ length: 4 }, (_, turn) => turn))(
  'planted in every field of every paper at once (%i)',
  (turn) => {
    const round = newCopy()
    const all = places(round)
    const contacts = words.filter(({ what }) => what === 'contact')
    const wordAt = (index: number): Word => {
      const { field = '', file = '' } = all[index] ?? {}
      const here = byVillage.get(file.split(/[\\/]/u).at(-2) ?? '') ?? others
      const list = CALLED_BY.test(field) ? contacts : here
      return list[(index * 7 + turn * 977) % list.length] as Word
    }
    plant(all, (index) => `（${wordAt(index).written}）`)
    const used = new Set(all.map((_, index) => wordAt(index).plain))

    test('no text that is handed out holds one and is not stopped', () => {
      const workspace = open(round)
      const traces = new FileTraces(workspace)
      const holding = [...handedOut(workspace)].flatMap(({ name, village, texts }) =>
        texts.filter(({ text }) => wordsIn(text, used).length > 0).map((one) => ({ name, village, one })),
      )
      const missed = holding.filter(
        ({ village, one }) => !traces.find([one], village).some(({ severity }) => severity === 'error'),
      )
      expect(holding.length).toBeGreaterThan(1_000)
      expect(missed.slice(0, 20).map(({ name, one }) => `${name}: ${one.text}`)).toEqual([])
    })

    test('no listing, JSON or message holds a name or number', async () => {
      // What a village may not read of others, its findings do not: a post there tells that a name is public.
      const told = ({ what, person }: Word) => what === 'contact' || (what === 'name' && !person.post)
      const used = new Set(all.flatMap((_, index) => (told(wordAt(index)) ? wordAt(index).plain : [])))
      for (const argv of listings()) {
        const terminal = recordedTerminal(round)
        const code = await run([...argv, '--date', DAY], terminal)
        expect([0, 1, 2], `${argv.join(' ')}\n${terminal.said.err}`).toContain(code)
        const said = `${terminal.said.out}${terminal.said.err}`
        const held = said.split('\n').filter((line) => wordsIn(line, used).length > 0)
        expect(held, argv.join(' ')).toEqual([])
      }
    })
  },
)

function listings(): string[][] {
  return [
    ...['text', 'json', 'sarif'].map((format) => ['check', '--format', format]),
    ...[
      ['issues'],
      ['issues', '--json'],
      ['status'],
      ['status', '--json'],
      ['score'],
      ['score', '--json'],
      ['leaks', '--json'],
    ],
    ...reports
      .filter(({ restricted }) => !restricted)
      .map(({ name }) => ['template', 'facts', name, '--json']),
    ...['survey', 'rating', 'visits', 'issues', 'leads', 'assets'].map((what) => [
      'why',
      '枫林村',
      what,
      '--json',
    ]),
  ]
}
