import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { edit, git, inspect, TwoTeams } from './two-teams.fixture.ts'

const ISSUES = 'villages/溪口村/issues.yaml'
const LEADS = 'villages/溪口村/leads.yaml'
let teams = new TwoTeams()
let one = ''
let other = ''
const stick = (name: string) => join(teams.folder, name)

beforeEach(() => {
  teams = new TwoTeams()
  one = teams.begin('罗立言')
  other = teams.clone(one, '沈玉琴')
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

test('what is hostile or damaged is refused and leaves nothing', async () => {
  const before = git(one, 'rev-parse', 'HEAD')
  const attempts: Record<string, () => void> = {
    link: () => symlinkSync('/etc/passwd', join(other, 'villages/溪口村/evidence/ZZ-991.jpg')),
    attributes: () => writeFileSync(join(other, '.gitattributes'), '*.yaml merge=evil\n'),
    deeper: () => writeFileSync(join(other, 'villages/.gitattributes'), '* filter=evil\n'),
    hooks: () => {
      mkdirSync(join(other, '.husky'))
      writeFileSync(join(other, '.husky/pre-commit'), 'evil\n')
    },
    editor: () => {
      mkdirSync(join(other, '.vscode'), { recursive: true })
      writeFileSync(join(other, '.vscode/tasks.json'), '{}')
    },
    tool: () =>
      git(
        other,
        'update-index',
        '--add',
        '--cacheinfo',
        `100644,${git(other, 'rev-parse', `HEAD:${ISSUES}`).trim()},.inspect/x`,
      ),
    restricted: () =>
      git(
        other,
        'update-index',
        '--add',
        '--cacheinfo',
        `100644,${git(other, 'rev-parse', `HEAD:${ISSUES}`).trim()},restricted/a.yaml`,
      ),
    repository: () =>
      git(other, 'update-index', '--add', '--cacheinfo', `160000,${before.trim()},villages/x`),
    twin: () => writeFileSync(join(other, 'villages/溪口村/Leads.yaml'), 'kind: leads\nleads: []\n'),
    huge: () =>
      writeFileSync(join(other, 'villages/溪口村/evidence/ZZ-990.bin'), Buffer.alloc(51 * 1024 * 1024)),
    speaker: () => edit(other, LEADS, (text) => text.replace(/note: .*/u, 'note: 毛仁英家')),
  }
  const start = git(other, 'rev-parse', 'HEAD').trim()
  for (const [name, attempt] of Object.entries(attempts)) {
    git(other, 'reset', '-q', '--hard', start)
    git(other, 'clean', '-qfd')
    attempt()
    if (!['tool', 'restricted', 'repository'].includes(name))
      git(other, 'add', '-A', '-f', '--', '.', ':!restricted', ':!.inspect')
    git(other, 'commit', '-qm', name, '--no-verify')
    git(other, 'bundle', 'create', '-q', stick(`${name}.bundle`), 'main')
    const said = await inspect(one, ['receive', stick(`${name}.bundle`)])
    expect(said.code, `${name}: ${said.err}`).toBe(name === 'speaker' ? 1 : 2)
    expect(said.err).toMatch(/没有接收/u)
    expect(said.err).not.toContain('毛仁英')
  }
  git(other, 'reset', '-q', '--hard', start)
  git(other, 'branch', '-q', 'second')
  git(other, 'bundle', 'create', '-q', stick('two.bundle'), 'main', 'second')
  edit(other, LEADS, (text) => `${text}# 好\n`)
  git(other, 'commit', '-qam', '好', '--no-verify')
  git(other, 'bundle', 'create', '-q', stick('good.bundle'), 'main')
  const bytes = readFileSync(stick('good.bundle'))
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
  writeFileSync(stick('bad.bundle'), bytes)
  const later = readFileSync(stick('good.bundle'), 'latin1').replace('# v2 ', '# v4 ')
  writeFileSync(stick('later.bundle'), later, 'latin1')
  const newer = await inspect(one, ['receive', stick('later.bundle')])
  expect(newer).toMatchObject({ code: 2, err: expect.stringContaining('另一种版本') })
  writeFileSync(stick('none.bundle'), 'x')
  git(teams.folder, 'init', '-q', '-b', 'main', 'strange')
  git(
    join(teams.folder, 'strange'),
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@y',
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'x',
  )
  git(join(teams.folder, 'strange'), 'bundle', 'create', '-q', stick('strange.bundle'), 'main')
  for (const name of ['two', 'bad', 'none', 'strange'])
    expect((await inspect(one, ['receive', stick(`${name}.bundle`)])).code, name).toBe(2)
  expect(git(one, 'rev-parse', 'HEAD')).toBe(before)
  expect(git(one, 'status', '--short')).toBe('')
}, 240_000)
