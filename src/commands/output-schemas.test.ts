import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test.each([
  ['check', ['check', '--format', 'json']],
  ['score', ['score', '--json']],
  ['issues', ['issues', '--json']],
  ['status', ['status', '--json']],
  ['doctor', ['doctor', '--json']],
  ['keys', ['keys', '--json']],
  ['trace', ['trace', 'village-report', 'overall-report', '--village', '石桥', '--json']],
  ['import', ['import', 'villages/东圩村/survey.yaml', '--village', '东圩村', '--dry-run', '--json']],
  ['show', ['show', '石桥', 'WT-001', '--json']],
  ['list', ['list', 'kinds', '--json']],
  ['list', ['list', 'checks', '--json']],
  ['list', ['list', 'ledgers', '--json']],
  ['list', ['list', 'forms', '--json']],
])('%s: %j keeps to its published shape', async (name, argv) => {
  const terminal = recordedTerminal(`${root}examples/qinghe-2025-3`)
  await run([...argv, '--date', '2025-10-10'], terminal)
  const ajv = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true }))
  const validate = ajv.compile(JSON.parse(readFileSync(`${root}schemas/output/${name}.schema.json`, 'utf8')))
  expect(validate(JSON.parse(terminal.said.out)), JSON.stringify(validate.errors)).toBe(true)
})
