import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

/** A copy: writers lock the round. */
const folder = mkdtempSync(join(tmpdir(), 'reports-'))
const round = join(folder, 'round')
cpSync(fileURLToPath(new URL('../../examples/qinghe-2025-3', import.meta.url)), round, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** One village with everything, and one with few answers and tallies in place of ballots. */
const villages = ['石桥村', '枫林村']

async function write(...argv: string[]) {
  const terminal = recordedTerminal(round)
  const code = await run(['report', ...argv, '--format', 'md', '--date', '2025-10-10'], terminal)
  return { code, ...terminal.said, paths: terminal.said.out.trim().split('\n') }
}

test.each(['internal', 'served'])(
  'every document of the %s edition reads as it should',
  async (edition) => {
    const names = ['village-report', 'problem-list', 'survey-summary']
    const perVillage = await write(...names, ...villages, '--edition', edition)
    const overall = await write('overall-report', '--edition', edition)
    expect([perVillage.code, perVillage.err, overall.code, overall.err]).toEqual([0, '', 0, ''])
    const paths = [...perVillage.paths, ...overall.paths]
    expect(paths).toHaveLength(7)
    for (const path of paths) {
      const text = readFileSync(join(round, path), 'utf8')
      await expect(text).toMatchFileSnapshot(`golden/${path.replace('out/', '').replace('/', '-')}`)
    }
  },
  60_000,
)
