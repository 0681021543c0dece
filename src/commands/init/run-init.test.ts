import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
  await run(['start', 'round'], recordedTerminal(folder))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function init(...argv: string[]) {
  const terminal = recordedTerminal(join(folder, 'round'))
  return { code: await run(['init', ...argv], terminal), ...terminal.said }
}

test('without a name every village gets what it lacks, and a round without villages is told to name one', async () => {
  expect((await init()).code).toBe(2)
  await init('甲村', '丙村', '--town', '乙镇', '--simple')
  rmSync(join(folder, 'round/villages/丙村/leads.yaml'))
  const { code, out } = await init('--simple')
  expect([code, out]).toEqual([0, 'villages/丙村/leads.yaml\n'])
})

test.each([
  ['甲村', '村'],
  ['东风社区', '社区'],
])('%s is set down as a %s', async (name, type) => {
  await init(name, '--town', '乙镇')
  const text = readFileSync(join(folder, `round/villages/${name}/village.yaml`), 'utf8')
  expect(text).toContain(`\ntype: "${type}"\n`)
})
