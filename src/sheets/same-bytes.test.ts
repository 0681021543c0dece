import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'inspect-sheets-'))
const program = join(folder, 'render.cjs')

const script = `
import { createHash } from 'node:crypto'
import { renderWorkbook } from './write-workbook.ts'
const columns = [['村', 'text'], ['金额', 'money'], ['差率', 'percent'], ['日期', 'date']].map(([title, format]) => ({ title, format }))
const rows = [['城东村', 1234.5, 33.33, '2025-03-04'], ['=1+1', null, 0, '2024-02-29'], ['换\\n行', -1, null, '待定']]
const sheets = ['甲', '乙', '甲'].map((name) => ({ name, title: name, notes: ['截至日'], columns, rows }))
const before = Number(process.argv[2])
for (let i = 0; i < before; i++) await renderWorkbook({ title: '先前', sheets: sheets.slice(i % 3) }, { date: '2024-01-01', version: '0' })
const bytes = await renderWorkbook({ title: '台账', sheets }, { date: '2025-09-30', version: '0.1.0' })
console.log(createHash('sha256').update(bytes).digest('hex'))
`

beforeAll(() => {
  const imports = script.match(/^import.*$/gm) ?? []
  const body = script.replace(/^import.*$/gm, '')
  const contents = `${imports.join('\n')}\nvoid (async () => {${body}})()`
  buildSync({
    stdin: { contents, loader: 'ts', resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    // wanted by a part of unzipper that reads from the cloud, which nothing here does
    external: ['@aws-sdk/*'],
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

function hashIn(environment: Record<string, string>, before = 0): string {
  const env = { PATH: process.env.PATH, ...environment }
  return execFileSync(process.execPath, [program, String(before)], {
    env,
    encoding: 'utf8',
  }).trim()
}

test('a workbook has the same bytes in every time zone and language, at every hour and after other work', () => {
  const first = hashIn({ TZ: 'UTC', LANG: 'C' })
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(hashIn({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe(first)
  expect(hashIn({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first)
  expect(hashIn({ TZ: 'Pacific/Kiritimati' }, 3)).toBe(first)
})
