import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const { root: round, path, bytes, put, inspect } = exampleRound()

const issues = path('villages/溪口村/issues.yaml')

beforeAll(() => {
  put('.gitignore', 'restricted/\nout/\n.inspect/\n')
  git('init', '-q')
  commit('起始', '2025-09-01T10:00:00+08:00')
  edit('level: 重点', 'level: 一般')
  commit('调整程度\n\nReason: 复核后调整', '2025-09-10T10:00:00+08:00')
  edit('feature: 门面', 'feature: 市场门面')
})

function git(...args: string[]) {
  return execFileSync('git', ['-c', 'user.name=郑怀远', '-c', 'user.email=z@example.invalid', ...args], {
    cwd: round,
    encoding: 'utf8',
  })
}

function commit(message: string, date: string) {
  git('add', '-A')
  execFileSync(
    'git',
    ['-c', 'user.name=郑怀远', '-c', 'user.email=z@example.invalid', 'commit', '-qm', message],
    {
      cwd: round,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  )
}

function edit(from: string, to: string) {
  writeFileSync(issues, readFileSync(issues, 'utf8').replace(from, to))
}

test('log names who, when, why and what, in the labels of the form', async () => {
  const { out } = await inspect('log', '溪口', 'WT-001')
  expect(out.split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^2025-09-10 10:00 {2}郑怀远 {2}调整程度（原因：复核后调整）/u),
    '  villages/溪口村/issues.yaml',
    '    WT-001 程度：重点 → 一般',
  ])
})

test('what people may have said is masked unless asked for', async () => {
  edit('text: 农贸市场', 'text: 县农贸市场')
  expect((await inspect('diff', 'HEAD')).out).toContain('问题表现：■ → ■')
  expect((await inspect('diff', 'HEAD', '--restricted')).out).toContain('县农贸市场')
  edit('text: 县农贸市场', 'text: 农贸市场')
})

test('diff takes days and revisions, and what is on the disk', async () => {
  const { out } = await inspect('diff', '2025-09-05..HEAD', '--json')
  expect(JSON.parse(out)).toMatchObject({
    papers: [{ changes: [{ record: 'WT-001', label: '程度', before: '重点', after: '一般' }] }],
  })
  expect((await inspect('diff', 'HEAD')).out).toContain('主要特征：门面租金拖欠五万余元未书面催收 → 市场')
})

test('the list to print says who changed what, when and why, and that the last of it is not saved', async () => {
  expect(await inspect('diff', '2025-09-05', '--docx')).toMatchObject({
    code: 0,
    err: '',
  })
  const parts = unzipSync(bytes('out/文书改动清单.docx'))
  const text = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<[^>]*>/gu, '')
  expect(text).toContain('自2025年9月5日至现在（含尚未保存的改动），改动文书1份，共2处。')
  expect(text).toMatch(/WT-001程度重点一般郑怀远2025-09-10复核后调整/u)
  expect(text).toMatch(/主要特征门面租金.*尚未保存—/u)
})

test('show gives a record as it stood on a day', async () => {
  expect((await inspect('show', '溪口', 'WT-001', '--at', '2025-09-05')).out).toContain('程度：重点')
  expect((await inspect('show', '溪口', 'WT-001')).out).toContain('程度：一般')
})

test('what is not there is said, with 2', async () => {
  expect((await inspect('diff', '--', '--output=x')).code).toBe(2)
  expect((await inspect('show', '溪口', 'WT-001', '--at', '2020-01-01')).code).toBe(2)
  expect((await inspect('show', '溪口', 'TH-001')).err).toContain('--restricted')
})
