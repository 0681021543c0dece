import { expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from './recorded-terminal.ts'

test.each([
  ['zh', '用法： inspect check [选项] [路径...]\n'],
  ['en', 'Usage: inspect check [options] [paths...]\n'],
])('help in %s says in its own language what stands in brackets', async (language, usage) => {
  const terminal = recordedTerminal('/')
  expect(await run(['check', '--help', '--lang', language], terminal)).toBe(0)
  expect(terminal.said.out).toContain(usage)
})

test.each([
  ['zh', 'inspect check --format json'],
  ['en', 'For JSON type: inspect check --format json'],
])('who asks check for --json is told in %s what to type', async (language, hint) => {
  const terminal = recordedTerminal('/')
  expect(await run(['check', '--json', '--lang', language], terminal)).toBe(2)
  expect(terminal.said.err).toContain(hint)
})

test('what is missing is called what the help calls it', async () => {
  const terminal = recordedTerminal('/')
  expect(await run(['start', '--lang', 'zh'], terminal)).toBe(2)
  expect(terminal.said.err).toContain('缺少参数 “文件夹”')
})

test.each([
  [['list'], '可列：kinds、checks、reports、ledgers、forms。'],
  [['list', 'check'], '是不是 checks？'],
])('%j is told what can be listed', async (argv, hint) => {
  const terminal = recordedTerminal('/')
  expect(await run([...argv, '--lang', 'zh'], terminal)).toBe(2)
  expect(terminal.said.err).toContain(hint)
})
