import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspectIn } from '../../example-round.fixture.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { ISSUES } from './sound-round.fixture.ts'

let round: SealedRound
let ran: string

beforeEach(() => {
  round = new SealedRound()
  ran = round.path('../ran')
})
afterEach(() => round.remove())

/** A program that says that it ran, and hands on what it is given, as filters do. */
function canary(name: string): string {
  const path = round.path(`../${name}`)
  writeFileSync(path, `#!/bin/sh\necho ${name} >> '${ran}'\ncat $1\n`)
  chmodSync(path, 0o755)
  return path
}

function write(file: string, text: string): void {
  mkdirSync(dirname(round.path(file)), { recursive: true })
  writeFileSync(round.path(file), text)
}

/** As if everything had been looked at long ago: git then reads files anew, through whatever it is told to. */
function touchAll(files: readonly string[]): void {
  for (const file of files) utimesSync(round.path(file), new Date(), new Date())
}

const PROGRAMS = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.pager',
  'core.editor',
  'filter.z.clean',
  'filter.z.smudge',
  'diff.z.textconv',
  'diff.z.command',
  'diff.external',
  'gpg.program',
  'gpg.ssh.program',
  'core.alternateRefsCommand',
]
const HOOKS = [
  ...['pre-commit', 'commit-msg', 'prepare-commit-msg', 'post-commit', 'post-index-change'],
  ...['reference-transaction', 'post-checkout', 'post-merge', 'pre-auto-gc'],
]
const COMMANDS: readonly (readonly string[])[] = [
  ...[['verify'], ['check'], ['check', '--changed'], ['log', '溪口村', 'WT-002'], ['diff', 'HEAD']],
  ...[['show', '溪口村', 'WT-002'], ['status'], ['why', '溪口村'], ['doctor']],
  ...[['save', '-m', '更正金额', '--force'], ['seal', '撤点', '--despite', '试验'], ['verify']],
]

test('a round that was handed over runs none of the programs that its git settings name, and verify names them', async () => {
  const files = round.git('', 'ls-files', '-z', '--', '*.yaml').split('\0').slice(0, -1)
  for (const name of PROGRAMS) round.git('', 'config', name, canary(name.replaceAll('.', '-').toLowerCase()))
  const hooks = round.path('../hooks')
  mkdirSync(hooks)
  for (const name of HOOKS) {
    writeFileSync(`${hooks}/${name}`, readFileSync(canary(`hook-${name}`)))
    chmodSync(`${hooks}/${name}`, 0o755)
    writeFileSync(round.path(`.git/hooks/${name}`), readFileSync(canary(`hook-${name}`)))
    chmodSync(round.path(`.git/hooks/${name}`), 0o755)
  }
  round.git('', 'config', 'core.hooksPath', hooks)
  write('.git/info/attributes', '* filter=z diff=z\n')
  round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
  for (const command of COMMANDS) {
    touchAll(files)
    const { code } = await round.inspect('2025-09-25', ...command)
    expect(code, command.join(' ')).toBeLessThan(2)
    expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '', command.join(' ')).toBe('')
  }
  const { out, code } = await round.inspect('2025-09-25', 'verify')
  for (const one of ['verify/foreign-setting .git/config', 'filter.z.clean', 'gpg.ssh.program'])
    expect(out).toContain(one)
  expect(out).toContain('verify/filtered')
  expect(code).toBe(1)
}, 60_000)

test('a repository within the round is not asked, and neither is one that objects would be fetched from', async () => {
  const within = 'villages/溪口村/附件'
  mkdirSync(round.path(within))
  round.git(within, 'init', '-q')
  round.git(within, 'config', 'user.name', 'x')
  round.git(within, 'config', 'user.email', 'x@example.invalid')
  write(`${within}/a.txt`, 'a')
  round.commit(within, 'a', '2025-09-02')
  round.commit('', '附件', '2025-09-02')
  round.git(within, 'config', 'core.fsmonitor', canary('inner'))
  write(`${within}/a.txt`, 'b')
  round.git('', 'config', 'remote.origin.url', '/nowhere')
  round.git('', 'config', 'remote.origin.promisor', 'true')
  round.git('', 'config', 'remote.origin.uploadpack', canary('upload'))
  round.git('', 'config', 'core.repositoryformatversion', '1')
  round.git('', 'config', 'extensions.partialClone', 'origin')
  const blob = round.git('', 'rev-parse', `HEAD:${ISSUES}`).trim()
  const object = round.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`)
  chmodSync(object, 0o644)
  writeFileSync(object, '')
  for (const command of [['verify'], ['log'], ['diff', 'HEAD~1'], ['show', '溪口村', 'WT-002']])
    await round.inspect('2025-09-25', ...command)
  expect(existsSync(ran)).toBe(false)
  const { out, code } = await round.inspect('2025-09-25', 'verify')
  expect(out).toContain('verify/object-damaged')
  expect(code).toBe(1)
})

test('how git prints is not for the settings of a folder to say', async () => {
  const told = (await round.inspect('2025-09-25', 'log')).out
  for (const [name, value] of [
    ['log.showRoot', 'false'],
    ['diff.orderFile', '/nowhere'],
    ['trailer.separators', '%'],
    ['i18n.logOutputEncoding', 'latin1'],
    ['color.ui', 'always'],
  ] as const)
    round.git('', 'config', name, value)
  expect((await round.inspect('2025-09-25', 'log')).out).toBe(told)
})

test('a file that git was told to pass over is saved and sealed as it lies there', async () => {
  round.git('', 'update-index', '--assume-unchanged', ISSUES)
  round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
  expect((await round.inspect('2025-09-15', 'seal', '撤点', '--despite', '试验')).err).toContain(ISSUES)
  round.git('', 'update-index', '--skip-worktree', ISSUES)
  const { code } = await round.inspect('2025-09-15', 'save', '-m', '更正金额', '--force')
  expect(code).toBe(0)
  expect(round.git('', 'show', `HEAD:${ISSUES}`)).toContain('amount: 5600\n')
})

test('a paper and evidence that git ignores are said to be without a trace', async () => {
  const listed = 'villages/溪口村/evidence/ZZ-002.pdf'
  round.git('', 'rm', '-q', '--cached', ISSUES, listed)
  round.git('', 'commit', '-qm', '整理')
  write('.git/info/exclude', `issues.yaml\n*.pdf\n`)
  const { out, code } = await round.inspect('2025-09-25', 'verify')
  expect(out).toContain(`verify/ignored ${ISSUES}`)
  expect(out).toContain(`verify/ignored ${listed}`)
  expect(code).toBe(1)
})

test('a version that git has lost is said to be, and is not taken for a deletion', async () => {
  const blob = round.git('', 'rev-parse', `HEAD:${ISSUES}`).trim()
  rmSync(round.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`))
  const { out, code } = await round.inspect('2025-09-25', 'verify')
  expect(out).toMatch(/verify\/object-missing [0-9a-f]{10} villages\/溪口村\/issues.yaml/u)
  expect(out).not.toContain('verify/ignored')
  expect(code).toBe(1)
  expect((await round.inspect('2025-09-15', 'seal', '撤点', '--despite', '试验')).code).not.toBe(0)
})

test('a second working folder of one repository is a round like others', async () => {
  const second = round.path('../second')
  round.git('', 'worktree', 'add', '-q', second, '-b', 'half')
  expect((await inspectIn(second, ['doctor'], { day: '2025-09-25' })).err).toBe('')
  expect((await inspectIn(second, ['verify'], { day: '2025-09-25' })).code).toBe(0)
})
