import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import { plant } from './planted-secrets.ts'
import { namesInPublic, speakersIn, spokenWords } from './spoken-words.ts'
import { change, newCopy, places, removeCopies } from './whole-copy.ts'

const DAY = '2025-10-10'
afterAll(removeCopies)

const speakers = speakersIn(newCopy())
const words = spokenWords(speakers, namesInPublic(newCopy()))

async function inspect(round: string, ...argv: string[]) {
  const terminal = recordedTerminal(round)
  const code = await run([...argv, '--date', DAY], terminal)
  return { code, ...terminal.said }
}

describe('what is public and what is not', () => {
  test('an accountant who was talked to stands as accountant in documents and ledgers, and stops none', async () => {
    const round = newCopy()
    const own = speakers.find(({ village, post }) => village === '枫林村' && post === '报账员')
    const documents = ['village-profile', 'village-report', 'problem-paper', 'problem-list', 'survey-summary']
    const made = await inspect(round, 'report', ...documents, '枫林村', '--format', 'md')
    expect(made.code, made.err).toBe(0)
    expect(made.out.trim().split('\n')).toHaveLength(documents.length)
    const text = readFileSync(join(round, 'out/枫林村/村情分析.md'), 'utf8')
    expect(text).toContain(own?.name)
    expect((await inspect(round, 'ledger', 'scores', 'problems', 'three-assets')).code).toBe(0)
  })

  test('that she said so stops them, with the place and not the name', async () => {
    const round = newCopy()
    const own = speakers.find(({ village, post }) => village === '枫林村' && post === '报账员')
    plantIn(round, 'issues', 'text', `${own?.name}反映。`)
    const { code, out, err } = await inspect(round, 'report', 'problem-list', '枫林村')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/正文第\d+张表第\d+行/u)
    expect(err).not.toContain(own?.name)
  })

  test('another village’s problem in a document of one is refused', async () => {
    const round = newCopy()
    plantIn(round, 'issues', 'text', '与石桥村WT-003相同。')
    const { code, out, err } = await inspect(round, 'report', 'problem-list', '枫林村')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('一村的文书里有别村的问题')
  })

  test.each(['title', 'body', 'heading1'])(
    'a contact in the name of a font (%s) is found in the bytes',
    async (font) => {
      const round = newCopy()
      change(join(round, 'inspect.yaml'), ({ house }) => {
        const { fonts } = house as { fonts: Record<string, string> }
        fonts[font] = `宋体 ${contactWord()}`
      })
      const { code, out, err } = await inspect(round, 'report', 'village-report', '枫林村')
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toContain(contactWord())
    },
  )
})

const contactWord = () => words.find(({ what }) => what === 'contact')?.written ?? ''

/** Behind the first text of a kind in 枫林村. */
function plantIn(round: string, kind: string, field: string, text: string): void {
  const place = places(round).find(
    (one) =>
      one.field.startsWith(`${kind}.`) && one.field.endsWith(`.${field}`) && one.file.includes('枫林村'),
  )
  plant(place ? [place] : [], () => text)
}
