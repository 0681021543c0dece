import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit, edit, git, inspect, mergingTeams, type TwoTeams, tryGit } from './two-teams.fixture.ts'

const ISSUES = 'villages/溪口村/issues.yaml'
const LEADS = 'villages/溪口村/leads.yaml'
let teams: TwoTeams
let one: string
let other: string

beforeEach(async () => {
  ;({ teams, one, other } = await mergingTeams())
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

const read = (round: string, file: string) => readFileSync(join(round, file), 'utf8')
const issue = (id: string, text: string) =>
  `  - id: ${id}\n    aspect: A\n    feature: ${text}\n    text: ${text}。\n    level: 一般\n    sources: []\n    status: 草拟\n`
const nextLead = (round: string) =>
  /DC-(\d+)/u.exec(
    read(round, LEADS)
      .split('\n')
      .filter((line) => /id: DC-/u.test(line))
      .at(-1) ?? '',
  )

test('git merges papers by record and field, tells numbers apart, and leaves nothing to be done', async () => {
  expect(nextLead(one)).not.toBeNull()
  const merge = (round: string, text: string) => {
    edit(round, ISSUES, (old) => `${old.trimEnd()}\n${issue('WT-090', text)}`)
    edit(
      round,
      LEADS,
      (old) =>
        old.trimEnd() +
        `\n  - { id: DC-09${text.length}, source: 现场, text: ${text}, status: 属实, issue: WT-090 }\n`,
    )
  }
  merge(one, '一队所见')
  commit(one, '一队')
  merge(other, '二队所见的事')
  edit(other, ISSUES, (text) => text.replace('status: 已核实', 'status: 待查'))
  commit(other, '二队')
  git(one, 'fetch', '-q', other, 'main')
  const trace = join(teams.folder, 'trace')
  process.env.GIT_TRACE = trace
  const merged = tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD')
  delete process.env.GIT_TRACE
  expect(readFileSync(trace, 'utf8'), 'a program a version').not.toContain('diff-driver')
  expect(merged.stdout + merged.stderr).not.toContain('CONFLICT')
  expect(merged.status).toBe(0)
  const issues = read(one, ISSUES)
  const letter = issues.match(/id: WT-090b\n.*\n.*feature: (\S+)/u)?.[1] ?? ''
  expect(['一队所见', '二队所见的事']).toContain(letter)
  expect(read(one, LEADS)).toContain(`text: ${letter}, status: 属实, issue: WT-090b`)
  expect(issues).toContain('status: 待查')
  expect(git(one, 'status', '--short')).toBe('')
})

test('a paper that git takes whole cites the new number after the merge', async () => {
  edit(one, ISSUES, (old) => `${old.trimEnd()}\n${issue('WT-090', 'A')}`)
  commit(one, '一队')
  edit(other, ISSUES, (old) => `${old.trimEnd()}\n${issue('WT-090', 'Z')}`)
  edit(
    other,
    LEADS,
    (old) => `${old.trimEnd()}\n  - { id: DC-091, source: 现场, text: 某事, status: 属实, issue: WT-090 }\n`,
  )
  git(other, 'add', '-A')
  git(other, 'commit', '-qm', '二队', '--no-verify', '--date', '2030-01-01T00:00:00')
  git(one, 'fetch', '-q', other, 'main')
  expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('WT-090 → WT-090b'),
  })
  expect(read(one, LEADS)).toContain('issue: WT-090b }')
})

test('a dispute leaves the paper sound, is named by check, keeps save out, and is settled one by one', async () => {
  for (const [round, level] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    edit(round, ISSUES, (text) =>
      text
        .replace(/feature: .*/u, `feature: 特征${level}`)
        .replace(/solve_at: \S+/u, `solve_at: ${level === '甲' ? '镇' : '区'}`),
    )
    commit(round, level)
  }
  git(one, 'fetch', '-q', other, 'main')
  const merged = tryGit(one, 'merge', '--no-edit', 'FETCH_HEAD')
  expect(merged.status).toBe(1)
  expect(merged.stderr).toContain('2 处两边改得不一样')
  expect(read(one, ISSUES)).not.toContain('<<<<<<<')
  expect(read(one, ISSUES)).toContain('特征甲')
  expect(await inspect(one, ['check'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('merge/unresolved'),
  })
  expect((await inspect(one, ['save', '--force'])).code).toBe(2)
  const listed = await inspect(one, ['resolve', '--list', '--restricted'])
  expect(listed.out).toMatch(
    /WT-001 · 问题底稿 · 主要特征[\s\S]*本机　特征甲\s+罗立言[\s\S]*对方　特征乙\s+沈玉琴/u,
  )
  expect(await inspect(one, ['resolve'])).toMatchObject({ code: 2 })
  expect(await inspect(one, ['resolve', '溪口', 'WT-001'], ['2', '3', '村'])).toMatchObject({ code: 0 })
  expect(read(one, ISSUES)).toMatch(/特征乙[\s\S]*?solve_at: 村/u)
  expect(git(one, 'log', '-1', '--format=%p').trim().split(' ')).toHaveLength(2)
  expect(git(one, 'status', '--short')).toBe('')
  expect((await inspect(one, ['resolve', '--list'])).code).toBe(0)
})

test('scans of two records that were given one number are both there', async () => {
  const scan = (round: string, text: string) => {
    mkdirSync(join(round, 'villages/溪口村/evidence'), { recursive: true })
    writeFileSync(join(round, 'villages/溪口村/evidence/ZZ-900.txt'), text)
    edit(
      round,
      'villages/溪口村/evidence.yaml',
      (old) =>
        old.trimEnd() +
        `\n  - { id: ZZ-900, file: evidence/ZZ-900.txt, sha256: ${'a'.repeat(64)}, title: ${text}, collected: 2025-09-10, by: 罗立言 }\n`,
    )
    commit(round, text)
  }
  scan(one, '甲')
  scan(other, '乙')
  git(one, 'fetch', '-q', other, 'main')
  expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('inspect save'),
  })
  expect(await inspect(one, ['resolve'])).toMatchObject({ code: 0 })
  const titles = [
    ...read(one, 'villages/溪口村/evidence.yaml').matchAll(/file: (evidence\/ZZ-900b?\.txt).*title: (.)/gu),
  ]
  expect(titles).toHaveLength(2)
  for (const [, file = '', title] of titles) expect(read(one, `villages/溪口村/${file}`)).toBe(title)
  expect(git(one, 'status', '--short').trim().split('\n')).toHaveLength(1)
})

test('a paper that cannot be read is merged by lines, else kept whole on both sides', async () => {
  edit(one, LEADS, (text) => `${text}broken: [\n`)
  commit(one, '坏')
  edit(other, LEADS, (text) => `# 头\n${text}`)
  commit(other, '好')
  git(one, 'fetch', '-q', other, 'main')
  expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD').status).toBe(0)
  expect(read(one, LEADS)).toMatch(/^# 头\n[\s\S]*broken: \[\n$/u)
  edit(one, LEADS, () => 'kind: [甲\n')
  commit(one, '更坏')
  edit(other, LEADS, () => 'kind: [乙\n')
  commit(other, '也坏')
  git(one, 'fetch', '-q', other, 'main')
  expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD').status).toBe(1)
  expect(read(one, LEADS)).toBe('kind: [甲\n')
  expect((await inspect(one, ['resolve', '--take', 'theirs'])).code).toBe(0)
  expect(read(one, LEADS)).toBe('kind: [乙\n')
  expect(existsSync(join(one, '.git/MERGE_HEAD'))).toBe(false)
})

test('git shows changes in the words of the form', async () => {
  edit(one, ISSUES, (text) => text.replace('level: 重点', 'level: 一般'))
  expect(git(one, 'diff')).toContain('-WT-001 程度：重点\n+WT-001 程度：一般')
})

test('a paper that one took out, a template and a scan that both changed wait for somebody as well', async () => {
  const scan = 'villages/溪口村/evidence/ZZ-001.txt'
  mkdirSync(join(one, 'templates'), { recursive: true })
  mkdirSync(join(one, 'villages/溪口村/evidence'), { recursive: true })
  writeFileSync(join(one, 'templates/a.md'), '一\n')
  writeFileSync(join(one, scan), '一')
  commit(one, '起')
  git(other, 'pull', '-q', one, 'main')
  rmSync(join(one, LEADS))
  for (const [round, text] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    writeFileSync(join(round, 'templates/a.md'), `${text}\n`)
    writeFileSync(join(round, scan), text)
    if (round === other)
      edit(round, LEADS, (old) =>
        old.replace('status: 待查', 'status: 核查中').replace(/note: .*/u, 'note: 改'),
      )
    commit(round, text)
  }
  git(one, 'fetch', '-q', other, 'main')
  expect(tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD').status).toBe(1)
  expect(read(one, 'templates/a.md')).toBe('甲\n')
  expect(await inspect(one, ['resolve', '--take', 'theirs'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('还有 1 份文件'),
  })
  expect([read(one, 'templates/a.md'), read(one, scan)]).toEqual(['乙\n', '乙'])
  expect(await inspect(one, ['resolve', '--take', 'ours'])).toMatchObject({ code: 0 })
  expect(existsSync(join(one, LEADS))).toBe(false)
  expect(git(one, 'status', '--short')).toBe('')
  expect(git(one, 'log', '-1', '--format=%p').trim().split(' ')).toHaveLength(2)
})

test('a merge that is given up leaves nothing to be settled', async () => {
  for (const [round, text] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    edit(round, ISSUES, (old) => old.replace(/feature: .*/u, `feature: 特征${text}`))
    git(round, 'commit', '-qam', text, '--no-verify')
  }
  git(one, 'fetch', '-q', other, 'main')
  const merged = () => tryGit(one, 'merge', '-q', '--no-edit', 'FETCH_HEAD').status
  expect(merged()).toBe(1)
  expect((await inspect(one, ['check', '--only', 'merge/unresolved'])).code).toBe(1)
  git(one, 'merge', '--abort')
  expect(await inspect(one, ['check', '--only', 'merge/unresolved'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('1 处不用再裁定'),
  })
  expect(merged()).toBe(1)
  expect((await inspect(one, ['resolve', '--take', 'theirs'])).code).toBe(0)
  expect(read(one, ISSUES)).toContain('特征乙')
})
