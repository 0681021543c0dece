import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'
import { widthOf } from '../../terminal/width.ts'

const example = fileURLToPath(new URL('../../../examples/qinghe-2025-3/', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'why-'))
cpSync(example, copy, { recursive: true, filter: (path) => !path.includes('.inspect') })
writeFileSync(join(copy, 'villages/溪口村/survey.yaml'), 'kind: survey\nissued: many\n')

afterAll(() => rmSync(copy, { recursive: true, force: true }))

async function why(folder: string, ...argv: string[]) {
  const terminal = recordedTerminal(folder)
  const code = await run(['why', ...argv, '--date', '2025-10-10'], terminal)
  return { code, ...terminal.said }
}

test('a beginning of the village and a Chinese word are enough', async () => {
  const { code, out } = await why(copy, '竹坞', '回收率')
  expect(code).toBe(0)
  expect(out).toContain('68 ÷ 70')
  expect(out).toContain('97.142857… → 97.14%')
  expect(out).toMatch(/收回 {2}68 {2}villages\/竹坞村\/survey\.yaml:4$/mu)
})

test('unknown villages and figures are told what is near, with exit code 2', async () => {
  const village = await why(copy, '竹乌村', 'survey')
  expect([village.code, village.out]).toEqual([2, ''])
  expect(village.err).toContain('竹坞村')
  const figure = await why(copy, '竹坞村', '廉节程度')
  expect([figure.code, figure.out]).toEqual([2, ''])
  expect(figure.err).toContain('廉洁程度')
})

test('a dropped paper that it reads is named, with exit code 1, and others are not', async () => {
  const { code, out, err } = await why(copy, '溪口村', 'survey#Q20.score')
  expect(code).toBe(1)
  expect(err).toContain('villages/溪口村/survey.yaml')
  expect(out).toContain('survey.yaml 有错')
  expect((await why(copy, '溪口村', 'rating')).code).toBe(0)
})

test('small groups stand as ■ and without numbers of sheets unless --internal', async () => {
  const open = JSON.parse((await why(copy, '竹坞村', 'survey#Q20', '--json')).out)
  const own = JSON.parse((await why(copy, '竹坞村', 'survey#Q20', '--json', '--internal')).out)
  const small = open.groups.filter((group: { small: boolean }) => group.small)
  expect(small.length).toBeGreaterThan(1)
  expect(own.groups.some((group: { small: boolean }) => group.small)).toBe(false)
  const numbers = (document: { ballots: { numbers: number[] }[] }) =>
    document.ballots.flatMap((one) => one.numbers)
  expect(numbers(own).length).toBe(67)
  const hidden = small.reduce((sum: number, group: { ballots: number }) => sum + group.ballots, 0)
  expect(numbers(open).length).toBe(67 - hidden)
  expect((await why(copy, '竹坞村', 'survey#Q20')).out).toContain('■')
})

test('a default is said to be one, a setting of the round where it stands', async () => {
  const { settings } = JSON.parse((await why(copy, '竹坞村', 'survey.overall', '--json')).out)
  const bySetting = new Map(settings.map((one: { setting: string }) => [one.setting, one]))
  expect(bySetting.get('weights')).toMatchObject({ default: true, file: null })
  expect(bySetting.get('scale')).toMatchObject({ default: false, file: 'inspect.yaml', line: 55 })
})

describe.each(['zh', 'en'])('%s', (lang) => {
  test('fits 80 columns', { timeout: 60_000 }, async () => {
    const topics: { what: string }[] = JSON.parse((await why(copy, '竹坞村', '--json')).out).topics
    expect(topics.length).toBeGreaterThan(80)
    const texts = [
      await why(copy, '竹坞村', '--lang', lang),
      await why(copy, '竹坞村', '--help', '--lang', lang),
    ]
    const asked = [
      'survey',
      'survey#Q20',
      'survey@群众',
      'rating#m1',
      'rating@党员',
      'test',
      'poor-red',
      'visits',
      'T01',
    ]
    for (const what of [
      ...asked,
      'HT-001',
      'ZJ-001',
      'land',
      'leads',
      'issues',
      'amount',
      'mean',
      'balances',
      'own',
      'individual',
      'holdings',
      'results',
      'lookbacks',
      'notice',
      'town',
      'rectification/限期整改',
      'occasion@动员会',
    ])
      texts.push(await why(copy, '竹坞村', what, '--lang', lang))
    for (const { out } of texts) {
      expect(out).not.toBe('')
      expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
    }
  })
})
