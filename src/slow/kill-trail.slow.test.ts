import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { gitLocks } from '../disk/git-locks.ts'
import { lotOf } from './mutations.ts'
import { copyOfExample, inspect, newFolder } from './program.ts'

const bin = fileURLToPath(new URL('../../bin/inspect.js', import.meta.url))
const LEADS = 'villages/溪口村/leads.yaml'
const RESTRICTED = 'restricted/villages/溪口村/interviews.yaml'
const KILLS = Number(process.env.KILLS ?? 34)
const base = copyOfExample()
const rounds = [base]
afterAll(() => {
  for (const round of rounds) rmSync(join(round, '..'), { recursive: true, force: true })
})

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

writeFileSync(join(base, '.gitignore'), 'out/\n.inspect/\nrestricted/\n')
writeFileSync(join(base, 'restricted/.gitignore'), 'out/\n.inspect/\n')
for (const folder of [join(base, 'restricted'), base]) {
  git(folder, 'init', '-q', '-b', 'main')
  for (const [key, value] of [
    ['user.name', '沈玉琴'],
    ['user.email', 's@example.invalid'],
    ['gc.auto', '0'],
  ] as const)
    git(folder, 'config', key, value)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', '起始')
}

function copyOf(from: string): string {
  const round = join(newFolder('kill'), 'round')
  rounds.push(round)
  cpSync(from, round, { recursive: true })
  return round
}

/** A copy in which a paper of each repository was changed. */
function changedRound(): string {
  const round = copyOf(base)
  for (const file of [LEADS, RESTRICTED]) {
    const path = join(round, file)
    writeFileSync(path, `${readFileSync(path, 'utf8')}# 补记\n`)
  }
  return round
}

/** Runs the program in a group of its own and ends it with all that it started, as a power cut does. */
async function killedAfter(round: string, words: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, '-C', round, ...words], { stdio: 'ignore', detached: true })
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds)
  const killed = await new Promise<boolean>((resolve) => {
    child.on('exit', (_code, signal) => resolve(signal !== null))
  })
  clearTimeout(timer)
  // A git that was told to end may still be making the file it was about to make.
  await new Promise((resolve) => setTimeout(resolve, 100))
  ageLocks(round)
  return killed
}

/** Nobody waits two minutes here for locks of git to grow old. */
function ageLocks(round: string): void {
  for (const folder of ['', 'restricted'])
    for (const lock of gitLocks(join(round, folder, '.git'))) utimesSync(lock, 1, 1)
}

const heads = (round: string) =>
  [round, join(round, 'restricted')].map((folder) => git(folder, 'rev-list', '--count', 'HEAD'))
const tags = (round: string) => [round, join(round, 'restricted')].map((folder) => git(folder, 'tag'))

async function killedAtManyMoments(
  words: readonly string[],
  prepare: () => string,
  look: (round: string, said: string, cutOff: boolean) => void,
): Promise<void> {
  const whole = prepare()
  const start = performance.now()
  const { status, stderr } = inspect(whole, words)
  expect(status, stderr).toBe(0)
  const took = performance.now() - start
  rmSync(join(whole, '..'), { recursive: true })
  const lot = lotOf(KILLS)
  let killed = 0
  for (let time = 0; time < KILLS; time += 1) {
    const round = prepare()
    if (await killedAfter(round, words, took * (0.4 + lot(65) / 100))) killed += 1
    // Every third time what puts things right is cut off as well.
    if (time % 3 === 0) await killedAfter(round, ['list', 'kinds'], took * (lot(80) / 100))
    const cutOff = existsSync(join(round, '.inspect/journal.json'))
    const said = inspect(round, ['list', 'kinds']).stderr
    expect(said.includes('中断'), said).toBe(cutOff)
    expect(inspect(round, ['list', 'kinds']).stderr).toBe('')
    look(round, said, cutOff)
    rmSync(join(round, '..'), { recursive: true })
  }
  expect(killed).toBeGreaterThan(KILLS / 3)
}

test('save, killed at any moment, has saved in both histories or in none, says so, and runs again', async () => {
  const words = ['save', '-m', '补记', '--force', '--date', '2025-10-10']
  await killedAtManyMoments(words, changedRound, (round, said) => {
    const [ordinary, restricted] = heads(round)
    expect(ordinary, said).toBe(restricted)
    if (said.includes('没有存成')) expect(ordinary).toBe('1')
    const { status, stderr } = inspect(round, words)
    expect(status, stderr).toBe(0)
    expect(heads(round)).toEqual(['2', '2'])
    expect(git(round, 'status', '--porcelain')).toBe('')
  })
})

test('seal, killed at any moment, is whole in both histories or in none, and says which', async () => {
  const words = ['seal', '撤点', '--date', '2025-10-10']
  const saved = changedRound()
  expect(inspect(saved, ['save', '-m', '补记', '--force']).status).toBe(0)
  await killedAtManyMoments(
    words,
    () => copyOf(saved),
    (round, said) => {
      const [ordinary, restricted] = tags(round)
      expect(ordinary, said).toBe(restricted)
      expect(heads(round)).toEqual(ordinary === '' ? ['2', '2'] : ['3', '3'])
      for (const folder of [round, join(round, 'restricted')])
        expect(git(folder, 'status', '--porcelain')).toBe('')
      if (ordinary === '') expect(inspect(round, words).status).toBe(0)
      expect(inspect(round, ['verify', '--date', '2025-10-11']).status).toBe(0)
    },
  )
})

test('sign, killed at any moment, leaves the paper old or new and says which', async () => {
  const words = [
    'sign',
    '溪口村',
    'WT-001',
    '--as',
    'drafted',
    '--by',
    '罗立言',
    '--paper',
    'ZZ-020#p1',
    '--date',
    '2025-10-10',
  ]
  const file = 'villages/溪口村/issues.yaml'
  const unsigned = () => {
    const round = changedRound()
    const path = join(round, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {4}sign:\n(?: {6}.*\n){3}/mu, ''))
    return round
  }
  const done = unsigned()
  expect(inspect(done, words).status).toBe(0)
  const [old, now] = [unsigned(), done].map((round) => readFileSync(join(round, file), 'utf8'))
  await killedAtManyMoments(words, unsigned, (round, said, cutOff) => {
    const there = readFileSync(join(round, file), 'utf8')
    expect([old, now]).toContain(there)
    if (cutOff) expect(said).toContain(there === now ? '签名已经写入' : '没有改动，请重签')
  })
})
