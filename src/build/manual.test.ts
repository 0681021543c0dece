import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const broken = join(root, 'examples/broken')
const said = readdirSync(broken).map((name) =>
  readFileSync(join(broken, name, 'expected.txt'), 'utf8').trimEnd(),
)

/** What stands between fences, and the words before each. */
function* blocksOf(file: string) {
  const parts = readFileSync(join(root, file), 'utf8').split(/^```(.*)$/mu)
  for (let at = 1; at < parts.length; at += 4) yield { kind: parts[at], text: (parts[at + 1] ?? '').trim() }
}

/** A command on the example round, and the block behind it, which shows what it prints or a part of that. */
function* shownBy(file: string, language: string) {
  const blocks = [...blocksOf(file)]
  for (const [index, { text }] of blocks.entries()) {
    const command = /^inspect -C (examples\/\S+) (.*)$/u.exec(text)
    const shown = blocks[index + 1]?.text
    if (command && shown && !shown.startsWith('inspect '))
      yield {
        command: ['--lang', language, ...(command[2] ?? '').split(' ')],
        folder: command[1] ?? '',
        shown,
      }
  }
}

describe.each([...shownBy('README.zh-CN.md', 'zh'), ...shownBy('README.md', 'en')])(
  '$command on the example',
  ({ command, folder, shown }) => {
    test('prints what the manuals show', { timeout: 60_000 }, async () => {
      const terminal = recordedTerminal(join(root, folder))
      await run(command, terminal)
      const { out, err } = terminal.said
      expect(`${out}${err}`).toContain(shown)
    })
  },
)

test('the manual shows messages as they are', () => {
  const messages = [...blocksOf('README.zh-CN.md')].filter(({ text }) =>
    /^\S+\.yaml(?::\d+)* 错误 /u.test(text),
  )
  expect(messages.length).toBeGreaterThan(5)
  for (const { text } of messages) expect(said).toContain(text)
})
