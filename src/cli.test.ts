import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './cli.ts'
import { recordedTerminal } from './terminal/recorded-terminal.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  await run(['start', 'round'], recordedTerminal(folder))
  mkdirSync(join(folder, 'round/villages'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['before the command', '-C round check'],
  ['after it', 'check -C round'],
  ['one step after another, as for git', '-C round check -C villages'],
])('-C stands %s', async (_, argv) => {
  const terminal = recordedTerminal(folder)
  expect(await run(argv.split(' '), terminal), terminal.said.err).toBe(0)
})

test('-C to a folder that is not there is refused, though a folder above it is a round', async () => {
  const terminal = recordedTerminal(join(folder, 'round'))
  expect(await run(['-C', 'absent', 'check'], terminal)).toBe(2)
  expect(terminal.said.err).toContain('absent')
})

test('what was typed wrong is shown without what would steer a screen', async () => {
  const terminal = recordedTerminal(join(folder, 'round'))
  expect(await run(['init', '\u001b[31m红村\u202e'], terminal)).toBe(2)
  expect(terminal.said.err).toContain('\ufffd[31m红村\ufffd')
})

test('a village is not named with a character that nobody sees', async () => {
  const terminal = recordedTerminal(join(folder, 'round'))
  expect(await run(['init', '城东\u200b村', '--dry-run'], terminal)).toBe(2)
  expect(terminal.said.err).toContain('看不见的字符')
})

test.each([
  ['help nothing', '没有这个命令'],
  ['check --format json -o a.json', '-o 只用于 --format xlsx'],
  ['check --format xlsx -o a.docx', '后缀是 .docx，写出的是 .xlsx 文件'],
])('%s is refused in words', async (argv, said) => {
  const terminal = recordedTerminal(join(folder, 'round'))
  expect(await run(argv.split(' '), terminal)).toBe(2)
  expect(terminal.said.err).toContain(said)
})

test.each([
  ['ledger --json', '--list'],
  ['report --json', '--list'],
  ['form --all --json', '--list'],
  ['diff 2025-01-01 -o there.docx', '--docx'],
])('%s is refused rather than half heard', async (argv, other) => {
  const terminal = recordedTerminal(join(folder, 'round'))
  expect(await run(argv.split(' '), terminal)).toBe(2)
  expect(terminal.said.err).toContain(other)
})

test('a place that cannot be written to: -o is offered by the commands that have it, and by no others', async () => {
  writeFileSync(join(folder, 'taken'), '')
  const terminal = recordedTerminal(folder)
  expect(await run(['start', 'taken/round'], terminal)).toBe(2)
  expect(terminal.said.err).not.toContain('-o')
  for (const place of ['taken/', 'taken/further/there.xlsx']) {
    const reporting = recordedTerminal(join(folder, 'round'))
    expect(await run(['ledger', '-o', join(folder, place)], reporting)).toBe(2)
    expect(reporting.said.err).toContain('-o')
  }
  expect(await run(['-C', 'taken/further', 'check'], recordedTerminal(folder))).toBe(2)
})
