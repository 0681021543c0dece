import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { edit, git, inspect, mergingTeams, type TwoTeams, tryGit } from './two-teams.fixture.ts'

const LEADS = 'villages/溪口村/leads.yaml'
let teams: TwoTeams
let one: string
let other: string

beforeEach(async () => {
  ;({ teams, one, other } = await mergingTeams())
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

const read = (round: string, file: string) => readFileSync(join(round, file), 'utf8')
const INTERVIEWS = 'restricted/villages/溪口村/interviews.yaml'

/** Both give a lead one number and cite it in an interview; `later` says who saved last. */
function citeBoth(later: string): void {
  for (const [round, id, text] of [
    [one, 'TH-001', '甲'],
    [other, 'TH-002', '乙'],
  ] as const) {
    const lead = `  - { id: DC-090, source: 现场, text: 新事${text}, status: 待查 }\n`
    edit(round, LEADS, (old) => `${old.trimEnd()}\n${lead}`)
    const record = new RegExp(`(id: ${id}\\n[\\s\\S]*?leads: \\[[^\\]]*)\\]`, 'u')
    edit(round, INTERVIEWS, (old) => old.replace(record, '$1, DC-090]'))
    const date = (later === 'one') === (round === one) ? '2030-01-02T00:00:00' : '2030-01-01T00:00:00'
    for (const folder of [round, join(round, 'restricted')])
      git(folder, 'commit', '-qam', text, '--no-verify', '--date', date)
  }
}

const cited = (id: string) =>
  new RegExp(`id: ${id}\\n[\\s\\S]*?leads: \\[([^\\]]*)\\]`, 'u').exec(read(one, INTERVIEWS))?.[1]

test.each([
  { first: 'restricted', later: 'one', order: ['restricted', ''] },
  { first: 'the round', later: 'one', order: ['', 'restricted'] },
  { first: 'the round', later: 'other', order: ['', 'restricted'] },
])(
  'restricted papers cite what git told apart, $first merged first, $later being the later',
  async ({ later, order }) => {
    citeBoth(later)
    for (const folder of order) {
      git(join(one, folder), 'fetch', '-q', join(other, folder), 'main')
      expect(tryGit(join(one, folder), 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({ status: 0 })
      await inspect(one, ['save', '-m', '合并以后改编引用', '--force'])
    }
    const leads = read(one, LEADS)
    const lettered = /id: DC-090b, source: 现场, text: 新事(.)/u.exec(leads)?.[1]
    expect(lettered).toBe(later === 'one' ? '甲' : '乙')
    expect(cited('TH-001')).toMatch(later === 'one' ? /DC-090b$/u : /DC-090$/u)
    expect(cited('TH-002')).toMatch(later === 'one' ? /DC-090$/u : /DC-090b$/u)
    expect(git(one, 'status', '--short') + git(join(one, 'restricted'), 'status', '--short')).toBe('')
  },
)

test('restricted papers cite what was told apart where only ordinary ones were received', async () => {
  citeBoth('one')
  const stick = join(teams.folder, 'stick.bundle')
  await inspect(other, ['send', stick])
  expect(await inspect(one, ['receive', stick])).toMatchObject({ code: 0 })
  expect(cited('TH-001')).toMatch(/DC-090b$/u)
  expect(git(join(one, 'restricted'), 'log', '-1', '--format=%p').trim().split(' ')).toHaveLength(1)
  expect(git(one, 'status', '--short') + git(join(one, 'restricted'), 'status', '--short')).toBe('')
})

test('what is noted of meetings leads nowhere where it came with a round', async () => {
  citeBoth('one')
  const bad = { place: '溪口村', from: 'DC-001', to: '../a' }
  const noted = (theirs: string, ours: unknown) => ({
    ...{
      prefix: 'restricted/',
      ours: git(one, 'rev-parse', 'HEAD').trim(),
      theirs,
      isJoined: false,
    },
    ...{ done: null, joinedBy: null, said: [], beside: null, other: null },
    numbers: { agreed: { base: [], ours, theirs: [] }, collided: [] },
  })
  const notes = [
    null,
    noted('--all', []),
    noted('a'.repeat(40), []),
    noted('a'.repeat(40), [bad]),
    { prefix: '' },
  ]
  mkdirSync(join(one, '.inspect'), { recursive: true })
  writeFileSync(join(one, '.inspect/meetings.json'), JSON.stringify(notes))
  const stick = join(teams.folder, 'stick.bundle')
  await inspect(other, ['send', stick])
  expect(await inspect(one, ['receive', stick])).toMatchObject({ code: 0 })
  expect(cited('TH-001')).toMatch(/DC-090b$/u)
  expect(JSON.parse(read(one, '.inspect/meetings.json'))).toHaveLength(2)
})

test.each([
  { later: 'one', how: 'merged' },
  { later: 'other', how: 'merged' },
  { later: 'one', how: 'received' },
  { later: 'other', how: 'received' },
])(
  'restricted papers merged on an earlier day cite what is told apart later, $how, $later being the later',
  async ({ later, how }) => {
    citeBoth(later)
    git(join(one, 'restricted'), 'fetch', '-q', join(other, 'restricted'), 'main')
    expect(tryGit(join(one, 'restricted'), 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({
      status: 0,
    })
    const renamed = /(id: TH-003\n[\s\S]*?leads: \[[^\]]*)\]/u
    edit(one, INTERVIEWS, (old) => old.replace(renamed, '$1, DC-090]'))
    git(join(one, 'restricted'), 'commit', '-qam', '又引', '--no-verify')
    if (how === 'merged') {
      git(one, 'fetch', '-q', other, 'main')
      expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({ status: 0 })
      await inspect(one, ['save', '-m', '合并以后改编引用', '--force'])
    } else {
      await inspect(other, ['send', join(teams.folder, 'stick.bundle')])
      expect(await inspect(one, ['receive', join(teams.folder, 'stick.bundle')])).toMatchObject({ code: 0 })
    }
    const [mine, its] = later === 'one' ? [/DC-090b$/u, /DC-090$/u] : [/DC-090$/u, /DC-090b$/u]
    expect(cited('TH-001')).toMatch(mine)
    expect(cited('TH-002')).toMatch(its)
    expect(cited('TH-003')).toMatch(mine)
    expect(git(one, 'status', '--short') + git(join(one, 'restricted'), 'status', '--short')).toBe('')
  },
)

test.each(['one', 'other'])(
  'and where they were taken in as they came, %s being the later',
  async (later) => {
    citeBoth(later)
    const restricted = join(one, 'restricted')
    git(restricted, 'reset', '-q', '--hard', 'HEAD~1')
    git(restricted, 'pull', '-q', '--ff-only', join(other, 'restricted'), 'main')
    await inspect(other, ['send', join(teams.folder, 'stick.bundle')])
    expect(await inspect(one, ['receive', join(teams.folder, 'stick.bundle')])).toMatchObject({ code: 0 })
    expect(cited('TH-002')).toMatch(later === 'one' ? /DC-090$/u : /DC-090b$/u)
  },
)

test.each(['one', 'other'])(
  'of two interviews with one number the first saved keeps it, for the driver and for what follows it; %s being the later',
  async (later) => {
    for (const [round, text] of [
      [one, '乙'],
      [other, '甲'],
    ] as const) {
      const interview = [
        'date: 2025-09-04',
        `interviewers: [罗立言, 沈玉琴]`,
        `person: 新${text}`,
        'category: 群众',
      ]
      edit(round, INTERVIEWS, (old) => `${old.trimEnd()}\n  - { id: TH-090, ${interview.join(', ')} }\n`)
      const date = (later === 'one') === (round === one) ? '2030-01-02T00:00:00' : '2030-01-01T00:00:00'
      git(join(round, 'restricted'), 'commit', '-qam', text, '--no-verify', '--date', date)
    }
    const restricted = join(one, 'restricted')
    git(restricted, 'fetch', '-q', join(other, 'restricted'), 'main')
    expect(tryGit(restricted, 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({ status: 0 })
    expect(read(one, INTERVIEWS)).toMatch(later === 'one' ? /TH-090, .*新甲/u : /TH-090, .*新乙/u)
    expect(git(restricted, 'status', '--short')).toBe('')
  },
)
