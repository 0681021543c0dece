import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'house-'))
const round = join(folder, 'round')
const example = fileURLToPath(new URL('../../examples/qinghe-2025-3', import.meta.url))
beforeEach(() => cpSync(example, round, { recursive: true }))
afterEach(() => rmSync(folder, { recursive: true }))

async function inspect(...argv: string[]) {
  const terminal = recordedTerminal(round)
  const code = await run([...argv, '--date', '2025-10-10'], terminal)
  return { code, ...terminal.said, paths: terminal.said.out.trim().split('\n') }
}

function settings(change: (text: string) => string): void {
  const file = join(round, 'inspect.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

async function numbersOf(...names: string[]) {
  const { paths } = await inspect('report', ...names, '--format', 'md', '--edition', 'served')
  return paths.map((path) => /^.*第?\d+号$/mu.exec(readFileSync(join(round, path), 'utf8'))?.[0] ?? null)
}

const letters = ['suggestion-letter', 'leader-letter', 'task-letter']

test('letters bear numbers of their kind where the house has no pattern', async () => {
  const numbers = await numbersOf(...letters)
  expect(numbers).toContain('建议书第1号')
  expect(numbers).toContain('责任建议书第1号')
  expect(numbers).toContain('任务函第1号')
})

test('by the pattern of the house they run on through all kinds, from the first that is free', async () => {
  const pattern = 'number: { pattern: "{issuer}〔{year}〕{n}号", issuer: 青巡办, from: 12 }'
  settings((text) => text.replace('house:\n', `house:\n  ${pattern}\n`))
  expect((await inspect('check', 'inspect.yaml')).out).toBe('')
  const numbers = await numbersOf(...letters)
  const expected = numbers.map((_, index) => `青巡办〔2025〕${12 + index}号`)
  expect([...numbers].sort()).toEqual([...expected].sort())
})

test('a pattern that names the kind counts each by itself; one without a number is refused', async () => {
  settings((text) => text.replace('house:\n', 'house:\n  number: { pattern: "{kind}〔{year}〕{n}号" }\n'))
  const numbers = await numbersOf(...letters)
  expect(numbers).toContain('建议书〔2025〕1号')
  expect(numbers).toContain('任务函〔2025〕1号')
  settings((text) => text.replace('{kind}〔{year}〕{n}号', '{kind}〔{jahr}〕号'))
  const { code, out } = await inspect('check', 'inspect.yaml')
  expect([code, out.includes('{n} 序号（必有）')]).toEqual([1, true])
})

test('whom to talk to is for the round to say; what it leaves out is our default, and said to be', async () => {
  const outline = async () => {
    const { paths } = await inspect('report', 'interview-outline', '石桥', '--restricted', '--format', 'md')
    return readFileSync(join(round, paths[0] ?? ''), 'utf8')
  }
  expect(await outline()).toContain('实名信访人（本轮未另定，按通常做法）。')
  settings((text) => `${text}must_talk: [书记, 副职, 组长]\n`)
  expect((await inspect('check', 'inspect.yaml')).out).toBe('')
  const own = await outline()
  expect(own).toContain('必谈对象：村党组织书记、村班子副职、村民小组组长。')
  expect(own).not.toContain('实名信访人（XF')
  const { out } = await inspect('status', '石桥')
  expect(out).toContain('应谈未谈：组长')
})

test('what goes public says who approved it', async () => {
  const argv = [
    'report',
    'public-notice',
    'feedback-village',
    '石桥',
    '--edition',
    'public',
    '--format',
    'md',
  ]
  const { paths } = await inspect(...argv, '--approved-by', '县委巡察办')
  const texts = paths.map((path) => readFileSync(join(round, path), 'utf8'))
  expect(texts.map((text) => /^本.*批准公开。$/mu.exec(text)?.[0])).toEqual(
    expect.arrayContaining(['本公示经县委巡察办批准公开。', '本反馈意见经县委巡察办批准公开。']),
  )
})
