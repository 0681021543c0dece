import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const round = exampleRound()
const { root } = round
const survey = '.inspect/cache/papers-survey.json'
let home: string

beforeEach(() => {
  round.restore()
  home = mkdtempSync(join(tmpdir(), 'inspect-cache-'))
  vi.stubEnv('XDG_CONFIG_HOME', join(home, 'config'))
  vi.stubEnv('BUILD_ID', 'one')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true, force: true })
})

async function inspect(...words: string[]): Promise<string> {
  const { code, out, err } = await round.inspect(...words)
  return `${out}${err}[exit ${code}]`
}

const SAID = [
  ['score', '--json'],
  ['issues', '--common', '--json'],
  ['status', '--json'],
  ['check', '--format', 'json', '--restricted'],
  ['why', '溪口村', 'survey'],
]

async function everything(): Promise<string[]> {
  const said: string[] = []
  for (const words of SAID) said.push(await inspect(...words))
  return said
}

test('what was read before says the same as what is read anew', async () => {
  const first = await everything()
  expect(existsSync(join(root, survey))).toBe(true)
  expect(await everything()).toEqual(first)
  rmSync(join(root, '.inspect'), { recursive: true })
  expect(await everything()).toEqual(first)
})

test('a paper that changed is read anew, and its old self is forgotten', async () => {
  await inspect('score', '--json')
  const paper = join(root, 'villages/溪口村/rating.yaml')
  const before = await inspect('score', '溪口村', '--json')
  writeFileSync(
    paper,
    readFileSync(paper, 'utf8')
      .replace(/^invalid: 0$/mu, 'invalid: 1')
      .replace(/^returned: \d+$/mu, 'returned: 99'),
  )
  appendFileSync(paper, '# 改过\n')
  const size = () =>
    JSON.parse(readFileSync(join(root, '.inspect/cache/papers-rating.json'), 'utf8').split('\n')[1] ?? '')
      .sizes.length
  const count = size()
  expect(await inspect('score', '溪口村', '--json')).not.toBe(before)
  expect(size()).toBe(count)
})

test('what is restricted is kept under restricted/ and nowhere else', async () => {
  await inspect('check')
  const kept = (folder: string) => readdirSync(join(root, folder, '.inspect/cache')).sort()
  const kinds = ['clues', 'interviews', 'persons', 'petitions'].map((kind) => `papers-${kind}.json`)
  expect(kept('restricted')).toEqual(expect.arrayContaining(kinds))
  expect(kept('').filter((file) => kinds.includes(file))).toEqual([])
})

test('nothing is kept through a link, and what is asked is answered', async () => {
  const sound = await inspect('check')
  for (const folder of ['.inspect', 'restricted/.inspect']) {
    rmSync(join(root, folder), { recursive: true })
    mkdirSync(join(home, 'elsewhere', folder), { recursive: true })
    symlinkSync(join(home, 'elsewhere', folder), join(root, folder))
  }
  expect(await inspect('check')).toBe(sound)
  const kept = readdirSync(join(home, 'elsewhere'), { recursive: true })
  expect(kept.filter((file) => String(file).endsWith('.json'))).toEqual([])
})

test.each([
  ['a number in it was changed', (text: string) => text.replace('"returned":', '"returned":1')],
  ['it was cut off', (text: string) => text.slice(0, text.length / 2)],
  ['it is empty', () => ''],
  ['it bears no seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
])('a cache is as good as none where %s', async (_, spoil) => {
  const sound = await inspect('score', '--json')
  const path = join(root, '.inspect/cache/papers-rating.json')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, spoil(text))
  expect(readFileSync(path, 'utf8')).not.toBe(text)
  expect(await inspect('score', '--json')).toBe(sound)
})

test('a cache of another user, or of another build of the program, is as good as none', async () => {
  await inspect('score')
  const seal = () => readFileSync(join(root, survey), 'utf8').slice(0, 64)
  const first = seal()
  vi.stubEnv('XDG_CONFIG_HOME', join(home, 'other'))
  await inspect('score')
  expect(seal()).not.toBe(first)
  const second = seal()
  vi.stubEnv('BUILD_ID', 'two')
  await inspect('score')
  expect(seal()).not.toBe(second)
})
