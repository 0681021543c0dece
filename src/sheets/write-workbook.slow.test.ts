import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import type { WorkbookView } from '../views/workbook.ts'
import { readTable } from './read-table.ts'
import { renderWorkbook } from './write-workbook.ts'

// LibreOffice, poppler and a Chinese font must be installed: without them these tests fail
const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const formula = '=HYPERLINK("http://example.com","点这里")'
const sentence = '2023年3月至2024年5月，集体资金出借给个人使用，未经村民代表会议讨论，至今未收回。'

const view: WorkbookView = {
  title: '问题台账',
  sheets: [
    {
      name: '问题台账',
      title: '青禾县2025年第三轮巡察问题台账',
      notes: ['截至日：2025年9月30日'],
      columns: [
        { title: '编号', format: 'text' },
        { title: '问题表现', format: 'text', width: 40 },
        { title: '涉及金额（元）', format: 'money' },
        { title: '认定日期', format: 'date' },
      ],
      rows: Array.from({ length: 60 }, (_, i) => [
        `WT-${String(i + 1).padStart(3, '0')}`,
        i === 0 ? formula : sentence,
        i * 1000.5,
        '2025-09-05',
      ]),
    },
  ],
}

async function savedAs(format: 'pdf' | 'xlsx'): Promise<string> {
  const written = join(folder, 'a.xlsx')
  writeFileSync(written, await renderWorkbook(view, { date: '2025-09-30', version: '0.1.0' }))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const saved = join(folder, 'saved')
  const convert = [profile, '--headless', '--convert-to', format, '--outdir', saved, written]
  execFileSync('soffice', convert, { stdio: 'pipe' })
  return join(saved, `a.${format}`)
}

test('a ledger prints on landscape A4, its header on every page, no line of its text cut off', async () => {
  const pdf = await savedAs('pdf')
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size: +841\.89 x 595\.3/)
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  const pages = text.split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(1)
  for (const [i, page] of pages.entries()) {
    expect(page).toMatch(/编号 +问题表现 +涉及金额（元） +认定日期/)
    expect(page).toContain(`第 ${i + 1} 页，共 ${pages.length} 页`)
  }
  expect(text.match(/至今未收回/g)).toHaveLength(59)
})

test('what an office suite reads and saves again is what was written', async () => {
  const { rows } = await readTable(readFileSync(await savedAs('xlsx')), 'a.xlsx')
  expect(rows.slice(2, 5)).toEqual([
    ['编号', '问题表现', '涉及金额（元）', '认定日期'],
    ['WT-001', formula, '0', '2025-09-05'],
    ['WT-002', sentence, '1000.5', '2025-09-05'],
  ])
})

test('50,000 rows of 12 columns stay below 200 MB', () => {
  const contents = `
    import { renderWorkbook } from './write-workbook.ts'
    const formats = ['text', 'text', 'text', 'text', 'text', 'money', 'integer', 'date', 'text', 'text', 'text', 'score']
    const columns = formats.map((format, i) => ({ title: '栏目' + i, format }))
    function* rows() {
      for (let i = 0; i < 50_000; i++)
        yield ['WT-' + i, '城东村', '第' + i + '条问题表现的文字说明', '重点', '党支部', i * 1.5, i, '2025-03-04', '甲', '乙' + (i % 100), null, i / 3]
    }
    const sheet = { name: '大', title: '大', notes: [], columns, rows: { [Symbol.iterator]: rows } }
    const before = process.memoryUsage().rss
    void renderWorkbook({ title: '', sheets: [sheet] }, { date: '2025-09-30', version: '0' }).then((bytes) =>
      console.log(JSON.stringify({ length: bytes.length, above: process.resourceUsage().maxRSS * 1024 - before })),
    )`
  const outfile = join(folder, 'big.cjs')
  const stdin = { contents, loader: 'ts' as const, resolveDir: import.meta.dirname }
  buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, external: ['@aws-sdk/*'] })
  const said = JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }))
  expect(said.length).toBeGreaterThan(1_000_000)
  expect(said.above / 2 ** 20).toBeLessThan(200)
})
