import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

/** A copy: writers lock the round. */
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
const round = join(folder, 'round')
cpSync(fileURLToPath(new URL('../../examples/qinghe-2025-3', import.meta.url)), round, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** A village that has everything. */
const village = '石桥村'

test.each([['problem-paper', village, 'internal']] as const)(
  '%s of %s in its %s edition reads as it should',
  async (name, of, edition) => {
    const terminal = recordedTerminal(round)
    const argv = ['report', name, ...(of === null ? [] : [of]), '--edition', edition, '--restricted']
    const code = await run([...argv, '--format', 'md', '--date', '2025-10-10'], terminal)
    expect([code, terminal.said.err]).toEqual([0, ''])
    for (const path of terminal.said.out.trim().split('\n')) {
      const text = readFileSync(join(round, path), 'utf8')
      expect(text).not.toMatch(/undefined|null|NaN|\{\{|\{%/u)
      const golden = path.replace(/^(?:restricted\/)?out\//u, '').replaceAll('/', '-')
      await expect(text).toMatchFileSnapshot(`golden/${golden}`)
    }
  },
  60_000,
)
