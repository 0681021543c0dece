import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const commands = readFileSync(`${examples}/golden/commands.txt`, 'utf8').trim().split('\n')

/** `check --lang en` → `check-lang-en.txt` */
function fileOf(command: string): string {
  return `${examples}/golden/${command.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/u, '')}.txt`
}

test.each(commands.filter((command) => !command.includes('json')))(
  'colours are all that inspect %s adds on a screen with colours',
  async (command) => {
    const said = async (environment: Record<string, string>) => {
      const terminal = recordedTerminal(`${examples}/qinghe-2025-3`, environment)
      await run(['--date', '2025-10-10', ...command.split(' ')], terminal)
      return terminal.said.out + terminal.said.err
    }
    expect(stripVTControlCharacters(await said({ FORCE_COLOR: '1' }))).toBe(await said({}))
  },
)

test.each(commands)('inspect %s says on the example what it said before', async (command) => {
  const terminal = recordedTerminal(`${examples}/qinghe-2025-3`)
  const code = await run(['--date', '2025-10-10', ...command.split(' ')], terminal)
  const said = `${terminal.said.out}${terminal.said.err === '' ? '' : `\n[stderr]\n${terminal.said.err}`}\n[exit ${code}]\n`
  await expect(said).toMatchFileSnapshot(fileOf(command))
})
