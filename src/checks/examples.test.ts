import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import { rules } from './rules.ts'

const folder = fileURLToPath(new URL('../../examples/broken', import.meta.url))
const examples = readdirSync(folder)

/** What no repository can hold is put beside a copy of the example. */
const beyondGit: Record<string, (round: string) => void> = {
  'round-file-size': (round) =>
    writeFileSync(join(round, 'checklist.yaml'), '#'.repeat(16 * 1024 * 1024 + 1)),
  'merge-unresolved': (round) => {
    const dispute = {
      ...{ version: 1, id: '3fa2b1c0', file: 'villages/甲村/leads.yaml', kind: 'leads', record: 'DC-001' },
      ...{ label: '时限', steps: ['leads', { is: 'id=DC-001' }, 'due'], removedBy: null },
      ...{
        base: null,
        ours: '2025-10-20',
        theirs: '2025-10-15',
        whole: null,
        by: { ours: null, theirs: null },
      },
    }
    mkdirSync(join(round, '.inspect/conflicts'), { recursive: true })
    writeFileSync(join(round, '.inspect/conflicts/3fa2b1c0.json'), JSON.stringify(dispute))
  },
  'round-unreadable-file': (round) => execFileSync('mkfifo', [join(round, 'checklist.yaml')]),
}

const copies = mkdtempSync(join(tmpdir(), 'broken-'))
afterAll(() => rmSync(copies, { recursive: true }))

function roundOf(example: string): string {
  const add = beyondGit[example]
  if (!add) return join(folder, example)
  const copy = join(copies, example)
  if (!existsSync(copy)) {
    cpSync(join(folder, example), copy, { recursive: true })
    add(copy)
  }
  return copy
}

async function check(example: string, ...more: string[]) {
  const terminal = recordedTerminal(roundOf(example))
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
