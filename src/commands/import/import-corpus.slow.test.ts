import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { Source } from '../../source/source.ts'

interface Case {
  readonly file: string
  /** null where the two contracts come in */
  readonly cells: readonly string[] | null
  readonly says: string | null
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const { path: inRound, read, original, put, inspect } = exampleRound()
const files = inRound('incoming')
const ASSETS = 'villages/东圩村/assets.yaml'
const given = original(ASSETS)
const built = spawnSync('/usr/bin/python3', [path('../../slow/awkward-files.py'), files], {
  encoding: 'utf8',
})
if (built.status !== 0) throw new Error(built.stderr)
const cases = JSON.parse(readFileSync(join(files, 'cases.json'), 'utf8')) as readonly Case[]

const typed = [
  { id: 'HT-091', party: '吴大有', from: '2024-03-01', to: '2026-02-28', annual_rent: 12500, written: true },
  { id: 'HT-092', party: '钱多', from: '2023-05-01', to: '2025-04-30', annual_rent: 3000.5, written: false },
]

function contractsOf(text: string): readonly unknown[] {
  return (new Source(ASSETS, text).value as { contracts: unknown[] }).contracts
}

test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(60))

test.each(cases.map((one) => [one.file, one] as const))('%s', async (file, { cells, says }) => {
  put(ASSETS, given)
  const { code, out, err } = await inspect('import', `incoming/${file}`, '--village', '东圩村')
  const now = read(ASSETS)
  if (cells === null) {
    expect({ code, out }).toEqual({ code: 0, out: `${ASSETS}\n` })
    expect(contractsOf(now).slice(contractsOf(given).length)).toMatchObject(typed)
  } else {
    expect(code).toBe(1)
    const named = out
      .trim()
      .split('\n')
      .flatMap((line) => /!([A-Z]+\d+): /u.exec(line)?.[1] ?? [])
    expect(named).toEqual(cells)
    expect(now).toBe(given)
  }
  if (says !== null) expect(out + err).toContain(says)
  expect(out + err).not.toMatch(/\bat .+\.ts:\d+/u)
})
