import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { git, inspect, TwoTeams } from '../exchange/two-teams.fixture.ts'

const teams = new TwoTeams()
let round = ''
beforeAll(() => {
  round = teams.clone(teams.begin('罗立言'), '沈玉琴')
})
afterAll(() => rmSync(teams.folder, { recursive: true }))

test('what clones lack and what cut-off runs left is mended, each by its name, and nothing that is in use', async () => {
  const old = [
    'villages/溪口村/issues.yaml.1234567',
    '.inspect/scratch-abc/ordinary',
    '.inspect/lock',
    '.git/index.lock',
  ]
  for (const path of old) {
    mkdirSync(join(round, path, '..'), { recursive: true })
    writeFileSync(join(round, path), '2147483646')
    utimesSync(join(round, path), 1, 1)
  }
  utimesSync(join(round, '.inspect/scratch-abc'), 1, 1)
  writeFileSync(join(round, '.git/hooks/post-merge'), '#!/bin/sh\nexit 0\n')
  const before = await inspect(round, ['doctor'])
  expect(before.code).toBe(1)
  const mended = await inspect(round, ['doctor', '--fix'])
  expect(mended.code, mended.out).toBe(0)
  for (const said of [
    '本轮：已装好底稿的合并、比较',
    '本轮：已装好提交前核对',
    'issues.yaml.1234567',
    'scratch-abc',
    'index.lock',
  ])
    expect(mended.out).toContain(said)
  for (const path of old) expect(existsSync(join(round, path)), path).toBe(false)
  expect(git(round, 'config', 'merge.inspect.driver')).toContain('merge-driver %O %A %B %P')
  expect(readFileSync(join(round, '.git/hooks/post-merge'), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
  expect(mended.out).toMatch(/inspect resolve\s+--finish/u)
  expect(git(round, 'status', '--short')).toBe('')
})
