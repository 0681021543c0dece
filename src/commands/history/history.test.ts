import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('what git lost is said to be lost, not deleted', async () => {
  const blob = git('rev-parse', `HEAD:villages/溪口村/issues.yaml`).trim()
  const object = path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`)
  const kept = readFileSync(object)
  rmSync(object, { force: true })
  const { out } = await inspect('log', '溪口', 'WT-001')
  expect(out).toContain('git 里已经没有这一版')
  expect(out).not.toContain('删去')
  const json = JSON.parse((await inspect('diff', '2025-09-05..HEAD', '--json')).out)
  expect(json.papers).toEqual([
    { file: 'villages/溪口村/issues.yaml', formerly: null, lost: true, changes: [] },
  ])
  expect((await inspect('diff', '2025-09-05..HEAD')).out).toContain('git 里已经没有这一版')
  writeFileSync(object, kept)
})

test('what is not there is said, with 2', async () => {
  expect((await inspect('diff', '--', '--output=x')).code).toBe(2)
  expect((await inspect('show', '溪口', 'WT-001', '--at', '2020-01-01')).code).toBe(2)
  expect((await inspect('show', '溪口', 'TH-001')).err).toContain('--restricted')
})

test('a record is followed into a village of another name, and into another village', async () => {
  git('mv', 'villages/溪口村', 'villages/溪口新村')
  commit('村改名', '2025-09-20T10:00:00+08:00')
  const list = (folder: string) => path(`villages/${folder}/issues.yaml`)
  const text = readFileSync(list('溪口新村'), 'utf8')
  const [record = ''] = /^ {2}- id: WT-001\n[\s\S]*?(?=^ {2}- id:)/mu.exec(text) ?? []
  writeFileSync(list('溪口新村'), text.replace(record, ''))
  const other = readFileSync(list('东圩村'), 'utf8')
  writeFileSync(
    list('东圩村'),
    `${other}${record.replace('WT-001', 'WT-051').replace('level: 一般', 'level: 重点')}`,
  )
  commit('移到东圩村', '2025-09-21T10:00:00+08:00')
  const { out } = await inspect('log', '东圩', 'WT-051')
  expect(out.split('\n').map((line) => line.replace(/ {2}[0-9a-f]{10}$/u, ''))).toEqual([
    '2025-09-21 10:00  郑怀远  移到东圩村',
    '  villages/东圩村/issues.yaml',
    '    新增 WT-051（由溪口新村 WT-001 移来）',
    '2025-09-20 10:00  郑怀远  村改名',
    '  villages/溪口新村/issues.yaml（原 villages/溪口村/issues.yaml）',
    expect.stringMatching(/^ {4}WT-001 主要特征：门面租金.* → 市场门面租金/u),
    '    书面催收',
    '2025-09-10 10:00  郑怀远  调整程度（原因：复核后调整）',
    '  villages/溪口村/issues.yaml',
    '    WT-001 程度：重点 → 一般',
    '2025-09-01 10:00  郑怀远  起始',
    '  villages/溪口村/issues.yaml',
    '    新增 WT-001',
    '',
  ])
})
