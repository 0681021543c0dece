import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'
import { withLines } from './shown-line.ts'

const home = mkdtempSync(join(tmpdir(), 'shown-line-'))
const round = join(home, 'round')

beforeAll(async () => {
  await run(['start', round], recordedTerminal(home))
  await run(['init', '甲村', '--town', '乙镇'], recordedTerminal(round))
  const records = Array.from({ length: 300 }, (_, at) => `{ id: zf-${at}, date: 2025-13-40, visitors: 张三 }`)
  writeFileSync(join(round, 'villages/甲村/visits.yaml'), `kind: visits\nvisits: [${records.join(', ')}]\n`)
})
afterAll(() => rmSync(home, { recursive: true }))

test('of a paper on one line, each finding keeps what is around its place and no more', () => {
  const workspace = loadWorkspace(contentOf(takeSnapshot(round), '2025-10-10'))
  const found = withLines(workspace.problems, workspace)
  expect(found.length).toBeGreaterThan(1000)
  for (const { line, lineFrom = 0, range } of found) {
    expect(line?.length).toBeLessThanOrEqual(1000)
    expect(range?.start.column).toBeGreaterThan(lineFrom)
  }
})

test('and is shown there, with the caret under it', async () => {
  const terminal = recordedTerminal(round)
  expect(await run(['check'], terminal)).toBe(1)
  const lines = terminal.said.out.split('\n')
  const at = lines.findIndex((line) => line.includes('“zf-299”'))
  const [quoted = '', carets = ''] = lines.slice(at + 1)
  expect(carets.trim()).toBe('^^^^^^')
  expect(quoted).toContain('id: zf-299,')
})
