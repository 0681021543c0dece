import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lastCommits } from './last-commit.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-commit-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function git(folder: string, ...args: string[]): string {
  const own = ['-c', 'user.name=张三', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function commit(folder: string, date: string): string {
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', '会计说的', `--date=${date}T23:30:00+08:00`)
  return git(folder, 'rev-parse', 'HEAD').slice(0, 8)
}

const at = (file: string, from: number, to = from) => ({ file, from, to })

test('each line has its own commit, a range the newest of its lines', () => {
  git(root, 'init', '-q')
  writeFileSync(join(root, '村.yaml'), 'a: 1\nb: 2\nc: 3\n')
  const first = commit(root, '2025-08-01')
  writeFileSync(join(root, '村.yaml'), 'a: 1\nb: 9\nc: 3\n')
  const second = commit(root, '2025-08-02')
  expect(
    lastCommits(root, [at('村.yaml', 1), at('村.yaml', 2), at('村.yaml', 1, 3), at('村.yaml', 3)]),
  ).toEqual([
    { commit: first, date: '2025-08-01' },
    { commit: second, date: '2025-08-02' },
    { commit: second, date: '2025-08-02' },
    { commit: first, date: '2025-08-01' },
  ])
})

test('what was changed since, or is not known to git, is of no commit', () => {
  git(root, 'init', '-q')
  writeFileSync(join(root, 'a.yaml'), 'a: 1\nb: 2\n')
  const first = commit(root, '2025-08-01')
  writeFileSync(join(root, 'a.yaml'), 'a: 1\nb: 3\n')
  writeFileSync(join(root, 'new.yaml'), 'a: 1\n')
  expect(lastCommits(root, [at('a.yaml', 1), at('a.yaml', 2), at('new.yaml', 1)])).toEqual([
    { commit: first, date: '2025-08-01' },
    { commit: null, date: null },
    { commit: null, date: null },
  ])
})

test('the restricted repository has its own commits', () => {
  git(root, 'init', '-q')
  writeFileSync(join(root, '.gitignore'), 'restricted/\n')
  commit(root, '2025-08-01')
  mkdirSync(join(root, 'restricted'))
  git(join(root, 'restricted'), 'init', '-q')
  writeFileSync(join(root, 'restricted/a.yaml'), 'a: 1\n')
  const own = commit(join(root, 'restricted'), '2025-08-03')
  expect(lastCommits(root, [at('restricted/a.yaml', 1)])).toEqual([{ commit: own, date: '2025-08-03' }])
})

test('without git there is nothing to say', () => {
  writeFileSync(join(root, 'a.yaml'), 'a: 1\n')
  expect(lastCommits(root, [at('a.yaml', 1)])).toEqual([null])
})
