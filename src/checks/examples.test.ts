import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import { rules } from './rules.ts'

const folder = fileURLToPath(new URL('../../examples/broken', import.meta.url))
const examples = readdirSync(folder)

async function check(example: string, ...more: string[]) {
  const terminal = recordedTerminal(join(folder, example))
  const code = await run(['check', '--date', '2025-10-10', ...more], terminal)
  return { code, ...terminal.said }
}

test('every rule has an example, and every example a rule', () => {
  expect(examples.sort()).toEqual(rules.map(({ code }) => code.replace('/', '-')).sort())
})

describe.each(rules.filter(({ code }) => examples.includes(code.replace('/', '-'))))(
  '$code',
  ({ code, severity }) => {
    const example = code.replace('/', '-')

    test('is all that its example breaks', async () => {
      const { out, code: exit } = await check(example, '--format', 'json')
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; message: string }[] }
      expect([...new Set(diagnostics.map((found) => found.code))], out).toEqual([code])
      expect(exit).toBe(severity === 'error' ? 1 : 0)
    })

    test('says so in the words on record', async () => {
      await expect((await check(example)).out).toMatchFileSnapshot(join(folder, example, 'expected.txt'))
    })
  },
)
