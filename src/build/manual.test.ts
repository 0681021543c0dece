import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { subcommands } from '../commands/index.ts'
import { ledgers } from '../ledgers/index.ts'
import { reports } from '../reports/index.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import {
  blocksOf,
  commandsIn,
  differenceFrom,
  type ManualBlock,
  readManual,
  wordsOf,
} from './manual-blocks.fixture.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manuals = [
  { file: 'README.zh-CN.md', language: 'zh' },
  { file: 'README.md', language: 'en' },
]
const chinese = readManual(root, 'README.zh-CN.md')

/** What stands on the screen: results and messages in the order in which they were printed. */
async function printedBy(folder: string, argv: readonly string[]): Promise<string> {
  let screen = ''
  const print = (text: string) => {
    screen += text
  }
  await run(argv, { ...recordedTerminal(folder), out: print, err: print })
  return screen
}

/** Of a commit: another on every machine. */
const exampleHash = (hash: string) => '1a2b3c4d5e'.slice(0, hash.length)

describe.each(manuals)('$file', ({ file, language }) => {
  const onExample = commandsIn(file, readManual(root, file), /^inspect -C examples\//u)

  test.each(onExample.filter(({ shown }) => shown !== null))(
    '$place shows what $command prints',
    { timeout: 60_000 },
    async (one) => {
      const [, , folder = '', ...argv] = wordsOf(one.command)
      const printed = await printedBy(join(root, folder), ['--lang', language, ...argv])
      const difference = differenceFrom(printed, one)
      expect(difference, difference ?? '').toBeNull()
    },
  )

  test('names every command', () => {
    const text = readManual(root, file)
    const unnamed = subcommands.filter(({ name, hidden }) => !hidden && !text.includes(`inspect ${name}`))
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })
})

describe('what the manual does to a copy of the example', () => {
  const round = mkdtempSync(join(tmpdir(), 'manual-'))
  const day = '2025-10-10T18:00:00+08:00'
  const before = { ...process.env }
  const identity = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, '范晓棠'],
      [`GIT_${who}_EMAIL`, 'f@example.invalid'],
    ]),
  )

  beforeAll(() => {
    Object.assign(process.env, identity, { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day })
    execFileSync(process.execPath, [join(root, 'src/build/example-history.mjs'), round], { stdio: 'ignore' })
  }, 60_000)
  afterAll(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    rmSync(round, { recursive: true })
  })

  function writeNamed({ kind, text }: ManualBlock) {
    const name = /^text (\S+)$/u.exec(kind)?.[1]
    if (name) writeFileSync(join(round, name), `${text}\n`)
  }

  test('prints what it shows', { timeout: 120_000 }, async () => {
    const differences: string[] = []
    const blocks = blocksOf('README.zh-CN.md', chinese)
    for (const one of commandsIn('README.zh-CN.md', chinese, /^inspect --date /u)) {
      for (const block of blocks) if (block.line < one.line) writeNamed(block)
      const printed = await printedBy(round, ['--lang', 'zh', ...wordsOf(one.command).slice(1)])
      const difference = differenceFrom(
        printed.replace(/\b(?:[0-9a-f]{10}|[0-9a-f]{8})\b/gu, exampleHash),
        one,
      )
      if (difference !== null) differences.push(difference)
    }
    expect(differences, differences.join('\n\n')).toEqual([])
  })
})

test('the manual shows messages as they are', () => {
  const broken = join(root, 'examples/broken')
  const said = readdirSync(broken).map((name) =>
    readFileSync(join(broken, name, 'expected.txt'), 'utf8').trimEnd(),
  )
  const messages = blocksOf('README.zh-CN.md', chinese).filter(({ text }) =>
    /^\S+\.yaml(?::\d+)* 错误 /u.test(text),
  )
  expect(messages.length).toBeGreaterThan(5)
  for (const { text, line } of messages) expect(said, `README.zh-CN.md:${line}`).toContain(text)
})

test('the manual lists every document and every ledger under its title', () => {
  for (const { name, title } of [...reports, ...ledgers])
    expect(chinese).toContain(`\`${name}\` | ${title.zh} |`)
})

test('the contract has a row for every command, with every option', () => {
  const rows = readManual(root, 'CONTRIBUTING.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const missing = subcommands.flatMap(({ name, options }) => {
    const row = rows.find((line) => new RegExp(`^\\| \`${name}(?: |\`)`, 'u').test(line))
    if (!row) return [name]
    return options
      .map(([flags]) => /--[a-z-]+/u.exec(flags)?.[0] ?? '')
      .filter((flag) => !new RegExp(`${flag}(?![a-z-])`, 'u').test(row))
      .map((flag) => `${name} ${flag}`)
  })
  expect(missing).toEqual([])
})
