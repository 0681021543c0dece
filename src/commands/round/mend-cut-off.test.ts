import { existsSync, mkdirSync, readFileSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'

const DAY = '2025-10-30'
const LEADS = 'villages/溪口村/leads.yaml'
const RESTRICTED = 'restricted/villages/溪口村/interviews.yaml'
let round: SealedRound
beforeEach(() => {
  round = new SealedRound()
})
afterEach(() => round.remove())

function put(file: string, text: string): void {
  mkdirSync(dirname(round.path(file)), { recursive: true })
  writeFileSync(round.path(file), text)
}

const head = (folder: string) => round.git(folder, 'rev-parse', 'HEAD').trim()

/** A save that was killed when the restricted repository had its commit and the ordinary one had not. */
function halfSaved(): { before: string } {
  const before = head('restricted')
  const heads = [
    { prefix: 'restricted/', head: before },
    { prefix: '', head: head('') },
  ]
  for (const file of [LEADS, RESTRICTED]) put(file, `${readFileSync(round.path(file), 'utf8')}# 补记\n`)
  round.git('restricted', 'commit', '-qam', '补记')
  put('.inspect/journal.json', JSON.stringify({ command: 'save', repositories: heads }))
  return { before }
}

test('a lock of git that may be in use is waited for: nothing is done, and no writer begins', async () => {
  const { before } = halfSaved()
  const saved = head('restricted')
  put('restricted/.git/HEAD.lock', '')
  const said = await round.inspect(DAY, 'list', 'kinds')
  expect(said.code).toBe(0)
  expect(said.err).toMatch(/上一次 inspect save 中断：git 的锁 restricted\/\.git\/HEAD\.lock 还在/u)
  expect(head('restricted')).toBe(saved)
  const again = await round.inspect(DAY, 'save', '-m', '补记', '--force')
  expect(again.code).toBe(2)
  expect(again.err).toContain('上一次中断留下的还没有收拾好')
  utimesSync(round.path('restricted/.git/HEAD.lock'), 1, 1)
  expect((await round.inspect(DAY, 'list', 'kinds')).err).toContain('没有存成')
  expect(head('restricted')).toBe(before)
  expect((await round.inspect(DAY, 'save', '-m', '补记', '--force')).code).toBe(0)
  expect(round.git('', 'status', '--porcelain')).toBe('')
})

test('where git refuses to take back, that is said, and the next start tries again', async () => {
  const { before } = halfSaved()
  const reference = round.path('restricted/.git/refs/heads/main')
  mkdirSync(`${reference}.lock`)
  const said = await round.inspect(DAY, 'list', 'kinds')
  expect(said.err).toMatch(/还没有收拾好，git 不肯：.*main\.lock/su)
  expect(existsSync(round.path('.inspect/journal.json'))).toBe(true)
  rmdirSync(`${reference}.lock`)
  expect((await round.inspect(DAY, 'list', 'kinds')).err).toContain('没有存成')
  expect(head('restricted')).toBe(before)
})

test('a save that one repository refuses is in neither', async () => {
  for (const file of [LEADS, RESTRICTED]) put(file, `${readFileSync(round.path(file), 'utf8')}# 补记\n`)
  const before = head('restricted')
  put('.git/HEAD.lock', '')
  const said = await round.inspect(DAY, 'save', '-m', '补记', '--force')
  expect(said.code).toBe(2)
  expect(said.err).toMatch(/删去 \.git\/HEAD\.lock 再保存/u)
  expect(said.out).toBe('')
  expect(head('restricted')).toBe(before)
  expect(round.git('restricted', 'status', '--porcelain')).not.toBe('')
})

const outside = () => join(round.path('.'), '..', 'outside')

test.each([
  ['{"command":"save"}'],
  ['{"command":"sign","file":"../outside/a.yaml","before":"","after":""}'],
  [
    '{"command":"receive","steps":[],"disputes":[{"id":"../../../outside/a","file":"x.yaml","text":"{}"}],"meetings":"[]"}',
  ],
  [
    `{"command":"receive","steps":[{"folder":"../outside","from":"${'0'.repeat(40)}","to":"--all"}],"disputes":[],"meetings":"[]"}`,
  ],
  ['not json'],
  ['[]'],
])('a journal that is none of ours is said to be unreadable, and leads nowhere: %s', async (text) => {
  mkdirSync(outside(), { recursive: true })
  writeFileSync(join(outside(), 'a.yaml.1234567'), '')
  put('.inspect/journal.json', text)
  const said = await round.inspect(DAY, 'list', 'kinds')
  expect(said.code).toBe(0)
  expect(said.err).toContain('上一次 inspect 中断：做到哪一步看不出来')
  expect(existsSync(join(outside(), 'a.yaml.1234567'))).toBe(true)
  expect(existsSync(join(outside(), 'a.json'))).toBe(false)
  expect((await round.inspect(DAY, 'list', 'kinds')).err).toBe('')
})

test('disputes, plans and records of exchange that came with a round lead nowhere outside of it', async () => {
  const dispute = {
    ...{ version: 1, id: '3fa2b1c0', kind: null, record: null, label: '', steps: [], removedBy: 'theirs' },
    ...{ base: null, ours: null, theirs: null, whole: { ours: null, theirs: null } },
    by: { ours: null, theirs: null },
  }
  mkdirSync(outside(), { recursive: true })
  writeFileSync(join(outside(), 'a.yaml'), '甲')
  put('.inspect/conflicts/3fa2b1c0.json', JSON.stringify({ ...dispute, file: '../outside/a.yaml' }))
  put('.inspect/exchange.json', '[null, {"way":"sent","person":"罗立言","commits":{"":"--all"}}]')
  const plan = [
    { path: '../outside/a.yaml', size: 1, sha256: null, shown: 'out/问题清单.docx' },
    { path: LEADS, size: 1, sha256: null, shown: 'out/问题清单.docx' },
    null,
  ]
  put('.inspect/purge.json', JSON.stringify(plan))
  expect((await round.inspect(DAY, 'resolve', '--take', 'theirs')).code).toBe(0)
  expect((await round.inspect(DAY, 'purge', '--yes')).code).toBe(0)
  expect(readFileSync(join(outside(), 'a.yaml'), 'utf8')).toBe('甲')
  expect(existsSync(round.path(LEADS))).toBe(true)
})
