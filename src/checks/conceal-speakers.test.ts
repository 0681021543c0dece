import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

let round: string

beforeEach(async () => {
  round = mkdtempSync(join(tmpdir(), 'conceal-'))
  rmSync(round, { recursive: true })
  await run(['start', round], recordedTerminal(fileURLToPath(new URL('.', import.meta.url))))
  await run(['init', '甲村', '--town', '乙镇'], recordedTerminal(round))
  write(
    'restricted/villages/甲村/persons.yaml',
    'kind: persons\npersons:\n  - { alias: 农户甲, name: 薛德荣 }\n',
  )
})
afterEach(() => rmSync(round, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(round, path)), { recursive: true })
  writeFileSync(join(round, path), text)
}

const LEADS = `kind: leads
leads:
  - { id: DC-001, source: 薛德荣, text: 塘租没有入账, status: 待查 }
`
const VISITS = `kind: visits
visits:
  - { id: ZF-001, date: 2025-09-01, villager_group: 薛　德荣组, alias: 薛德荣, category: 群众, visitors: [薛德荣], matters: [] }
`
const ISSUES = `kind: issues
issues:
  - { id: WT-001, aspect: 薛德荣, feature: 薛德荣说塘租没有入账, text: 塘租没有入账, level: 一般, sources: [], status: 草拟 }
`

test.each(['check', 'check --format json', 'check --format sarif', 'issues', 'issues --json'])(
  '%s repeats nowhere the name of somebody who spoke',
  async (command) => {
    write('villages/甲村/leads.yaml', LEADS)
    write('villages/甲村/visits.yaml', VISITS)
    write('villages/甲村/issues.yaml', ISSUES)
    const terminal = recordedTerminal(round)
    await run(command.split(' '), terminal)
    expect(terminal.said.out).toContain('■')
    expect(terminal.said.out + terminal.said.err).not.toMatch(/薛\s*德荣/u)
  },
)

test('nor does the workbook of what check found', async () => {
  write('villages/甲村/visits.yaml', VISITS)
  await run(['check', '--format', 'xlsx'], recordedTerminal(round))
  const parts = unzipSync(readFileSync(join(round, 'out/校验问题清单.xlsx')))
  const text = Object.values(parts).map((part) => strFromU8(part))
  expect(text.join('')).toContain('■')
  expect(text.join('')).not.toMatch(/薛\s*德荣/u)
})

const SECRET = '账外塘租四万元'

test.each([
  ['a value typed as a key', `kind: interviews\ninterviews:\n  - { id: TH-001, ${SECRET}: 1 }\n`],
  ['a key twice', `kind: interviews\n${SECRET}: 1\n${SECRET}: 2\n`],
  ['a kind', `kind: ${SECRET}\n`],
  ['a choice', `kind: interviews\ninterviews:\n  - { id: TH-001, category: ${SECRET} }\n`],
])('of a restricted paper no message repeats what stands there: %s', async (_, text) => {
  write('restricted/villages/甲村/interviews.yaml', text)
  for (const format of ['text', 'json', 'sarif']) {
    const terminal = recordedTerminal(round)
    expect(await run(['check', '--format', format], terminal)).toBe(1)
    expect(terminal.said.out).not.toContain(SECRET)
  }
})

test('nor is a number by which somebody is found repeated from any paper', async () => {
  write('villages/甲村/visits.yaml', VISITS.replace('薛　德荣组', '13905551234'))
  const terminal = recordedTerminal(round)
  expect(await run(['check', '--format', 'json'], terminal)).toBe(1)
  expect(terminal.said.out).toContain('■')
  expect(terminal.said.out).not.toContain('13905551234')
})

test('nor is a name in the restricted list of evidence', async () => {
  const entry = `{ id: ZZ-901, file: evidence/ZZ-901.pdf, sha256: null, title: 笔录, collected: null, by: ${SECRET} }`
  write('restricted/villages/甲村/evidence.yaml', `kind: evidence\nevidence:\n  - ${entry}\n`)
  const terminal = recordedTerminal(round)
  await run(['check', '--format', 'json'], terminal)
  expect(terminal.said.out).toContain('reference/person')
  expect(terminal.said.out).not.toContain(SECRET)
})
