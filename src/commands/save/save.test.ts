import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound, inspectIn } from '../../example-round.fixture.ts'

const ISSUES = 'villages/溪口村/issues.yaml'
const { root: round, restore, put, edit } = exampleRound({ only: '溪口村' })

beforeEach(async () => {
  restore()
  writeFileSync(join(round, '.gitignore'), 'restricted/\nout/\n.inspect/\n')
  for (const folder of [round, join(round, 'restricted')]) {
    git(folder, 'init', '-q')
    git(folder, 'config', 'user.name', '罗立言')
    git(folder, 'config', 'user.email', 'luo@example.invalid')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', '起始')
  }
})

function git(cwd: string, ...args: string[]) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}

const inspect = (argv: readonly string[], cwd = round, answers: readonly string[] | null = null) =>
  inspectIn(cwd, argv, { answers })

const message = (folder = round) => git(folder, 'log', '-1', '--format=%an%n%B')

test('what was touched is the message, in both histories; nothing to save is said', async () => {
  edit('villages/溪口村/leads.yaml', (text) => text.replace(/priority: \S+/u, 'priority: 一般'))
  edit('restricted/villages/溪口村/persons.yaml', (text) => text.replace('alias: 农户甲', 'alias: 农户王'))
  put('restricted/.inspect/cache/papers-persons.json', '{}')
  const saved = await inspect(['save', '--force', '-m', '更正代称'])
  expect(saved).toMatchObject({ code: 0 })
  expect(saved.err).not.toContain('.inspect')
  expect(message()).toMatch(/^罗立言\n溪口村：待查问题清单 DC-\d+ 轻重缓急\n\nReason: 更正代称/u)
  expect(message(join(round, 'restricted'))).not.toMatch(/农户/u)
  expect(message(join(round, 'restricted'))).toMatch(/代称对照表|改编 1 条/u)
  expect(git(round, 'status', '--short')).toBe('')
  expect(await inspect(['save'])).toMatchObject({ code: 0, err: expect.stringContaining('没有要保存的改动') })
})

test('a signed record changes only for a reason, which is kept', async () => {
  edit(ISSUES, (text) => text.replace('level: 重点', 'level: 一般'))
  expect(await inspect(['save'])).toMatchObject({ code: 2, err: expect.stringContaining('溪口村 WT-001') })
  expect(await inspect(['save'], round, ['  复核后\n调整 '])).toMatchObject({ code: 0 })
  expect(message()).toBe('罗立言\n溪口村：问题底稿 WT-001 程度\n\nReason: 复核后 调整\n\n')
  edit('villages/溪口村/reviews.yaml', (text) => text.replace(/(id: YD-002[\s\S]*?what: )\S+/u, '$1现场'))
  expect((await inspect(['save'])).err).toContain('溪口村 YD-002')
  edit(ISSUES, (text) => text.replace('status: 已核实', 'status: 待查'))
  git(round, 'checkout', '-q', 'villages/溪口村/reviews.yaml')
  expect(await inspect(['save', '--force'])).toMatchObject({ code: 0 })
})

test('what was sealed changes only for a reason', async () => {
  git(round, 'tag', '-a', 'seal/1', '-m', '撤点')
  edit('villages/溪口村/visits.yaml', (text) => text.replace(/date: \d{4}-\d\d-\d\d/u, 'date: 2025-09-02'))
  expect((await inspect(['save'])).err).toContain('溪口村 ZF-001')
})

test('errors keep it out unless forced; a name in a reason and the name of nobody do so always', async () => {
  edit(ISSUES, (text) => text.replace('YD-002', 'YD-999'))
  expect(await inspect(['save', '-m', '更正'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('YD-999'),
  })
  expect(await inspect(['save', '-m', '毛仁英反映', '--force'])).toMatchObject({ code: 2 })
  expect(await inspect(['save', '-m', '更正', '--force', '--as', '王五'])).toMatchObject({ code: 2 })
  expect(await inspect(['save', '-m', '更正', '--force', '--as', '沈玉琴'])).toMatchObject({ code: 0 })
  expect(git(round, 'log', '-1', '--format=%an %cn')).toBe('沈玉琴 罗立言\n')
})

test('what must not enter is refused, forced or not, and by the hook as well', async () => {
  edit('villages/溪口村/leads.yaml', (text) => text.replace(/note: .*/u, 'note: 毛仁英家'))
  expect(await inspect(['save', '--force'])).toMatchObject({
    code: 1,
    err: expect.not.stringContaining('毛仁英'),
  })
  git(round, 'checkout', '-q', '.')

  mkdirSync(join(round, 'templates'))
  writeFileSync(join(round, 'templates/a.md'), '联系人\n毛 仁英\n')
  writeFileSync(join(round, 'templates/b.md'), '11010519491231002X\n')
  writeFileSync(join(round, 'villages/溪口村/x.yaml'), 'kind: persons\npersons: [\n')
  writeFileSync(join(round, 'villages/溪口村/evidence/ZZ-099.jpg'), '')
  truncateSync(join(round, 'villages/溪口村/evidence/ZZ-099.jpg'), 50 * 1024 * 1024 + 1)
  symlinkSync('/etc/hosts', join(round, 'villages/溪口村/evidence/ZZ-098.jpg'))
  const forced = await inspect(['save', '--force'])
  git(round, 'add', '-A')
  const hook = await inspect(['hook', 'pre-commit'])
  for (const { code, err } of [forced, hook]) {
    expect(code).toBe(1)
    for (const file of ['a.md:2', 'b.md:1', 'x.yaml', 'ZZ-099.jpg', 'ZZ-098.jpg']) expect(err).toContain(file)
    expect(err).not.toMatch(/毛\s*仁英|11010519491231002X/u)
  }
})

test('the hook looks at what is staged, not at what lies on the disk', async () => {
  const leads = 'villages/溪口村/leads.yaml'
  const written = readFileSync(join(round, leads), 'utf8')
  edit(leads, (text) => text.replace(/note: .*/u, 'note: 毛仁英家'))
  expect((await inspect(['hook', 'pre-commit'])).code).toBe(0)
  git(round, 'add', leads)
  writeFileSync(join(round, leads), written)
  expect((await inspect(['hook', 'pre-commit'])).code).toBe(1)
})

test('git runs the hook that start or hook install put there, and leaves those of others alone', async () => {
  expect((await inspect(['hook', 'install'])).code).toBe(0)
  expect((await inspect(['hook', 'install'])).code).toBe(0)
  edit('villages/溪口村/leads.yaml', (text) => text.replace(/note: .*/u, 'note: 毛仁英家'))
  const refused = spawnSync('git', ['commit', '-qam', 'x'], { cwd: round, encoding: 'utf8' })
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('leads.yaml') })
  git(round, 'checkout', '-q', '.')

  const path = join(round, '.git/hooks/pre-commit')
  const moved = readFileSync(path, 'utf8').replace(/^program=.*$/mu, "program='/nowhere/in spect.js'")
  writeFileSync(
    path,
    moved.replaceAll('inspect hook', 'inspect-nowhere hook').replace('-v inspect', '-v inspect-nowhere'),
  )
  edit('villages/溪口村/leads.yaml', (text) => `${text}# 注\n`)
  const passed = spawnSync('git', ['commit', '-qam', 'x'], { cwd: round, encoding: 'utf8' })
  expect(passed).toMatchObject({ status: 0, stderr: expect.stringContaining('未作核对') })

  writeFileSync(path, '#!/bin/sh\nexit 0\n')
  expect((await inspect(['hook', 'install'])).err).toContain('已有别的 pre-commit 钩子')
  expect(readFileSync(path, 'utf8')).toBe('#!/bin/sh\nexit 0\n')
})

test('what git mv has moved already is saved, and told as moved', async () => {
  for (const folder of [round, join(round, 'restricted')])
    git(folder, 'mv', 'villages/溪口村', 'villages/溪口新村')
  edit('inspect.yaml', (text) => text.replace('溪口村', '溪口新村'))
  expect(await inspect(['save', '-m', '村改名', '--force'])).toMatchObject({ code: 0 })
  expect(message()).toMatch(/溪口新村：由溪口村移来文书 \d+ 份/u)
  expect(message()).not.toContain('新增')
  expect(git(round, 'status', '--short')).toBe('')
  git(round, 'mv', 'villages/溪口新村/leads.yaml', 'villages/溪口新村/线索.yaml')
  expect(await inspect(['save', '-m', '改文件名', '--force'])).toMatchObject({ code: 0 })
  expect(message()).toContain('溪口新村：待查问题清单改了文件名')
})
