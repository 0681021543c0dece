import { beforeEach, expect, test } from 'vitest'
import { exampleRound, inspectIn } from '../example-round.fixture.ts'

const { root: round, restore, read, edit } = exampleRound()
beforeEach(restore)

async function inspect(...argv: string[]) {
  const said = await inspectIn(round, argv)
  return { ...said, paths: said.out.trim().split('\n') }
}

const settings = (change: (text: string) => string) => edit('inspect.yaml', change)

async function numbersOf(...names: string[]) {
  const { paths } = await inspect('report', ...names, '--format', 'md', '--edition', 'served')
  return paths.map((path) => /^.*第?\d+号$/mu.exec(read(path))?.[0] ?? null)
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
    return read(paths[0] ?? '')
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
  const texts = paths.map((path) => read(path))
  expect(texts.map((text) => /经县委巡察办批准/u.test(text))).toEqual([true, true])
})
