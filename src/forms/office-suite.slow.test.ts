import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../cli.ts'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import { unzipParts } from '../packages/zip.ts'
import { readSheets } from '../sheets/read-table.ts'
import { copyOfExample } from '../slow/program.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'
import { tablesOf } from './columns-of.ts'
import { layoutOf, readForm } from './filled-form.ts'
import { formKinds } from './form-kinds.ts'
import { wordsOf } from './form-words.ts'

// LibreOffice and poppler must be installed: without them these tests fail.
const work = mkdtempSync(join(tmpdir(), 'inspect-office-'))
const round = copyOfExample()
const village = '新桥村'
const pack = join(work, village)
afterAll(() => rmSync(work, { recursive: true, force: true }))

beforeAll(async () => {
  const terminal = recordedTerminal(round)
  const words = ['form', '--all', '--restricted', village, '-o', work, '--date', '2025-09-30']
  expect(await run(words, terminal), terminal.said.err).toBe(0)
  mkdirSync(join(work, 'saved'))
  convert('xlsx', 'saved', '.xlsx')
  convert('pdf', 'pdf', '.docx')
}, 300_000)

function convert(to: string, folder: string, from: string): void {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  const files = readdirSync(pack).filter((name) => name.endsWith(from))
  const paths = files.map((name) => join(pack, name))
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', join(work, folder), ...paths],
    {
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    },
  )
}

test('a form that LibreOffice saved says that nothing was changed', () => {
  const workspace = loadWorkspace(contentOf(takeSnapshot(round), '2025-09-30'))
  const place = workspace.villages.find(({ name }) => name === village)
  const names = readdirSync(join(work, 'saved'))
  // evidence is listed in both repositories
  expect(names).toHaveLength(formKinds.length + 1)
  for (const name of names) {
    const sheets = readSheets(readFileSync(join(work, 'saved', name)), name)
    const shown = sheets.map(({ sheet, rows }) => ({ name: sheet, rows }))
    const layout = layoutOf(shown)?.layout
    const kind = formKinds.find((one) => one.name === layout?.kind)
    if (!layout || !kind || !place) throw new Error(`${name} is no form`)
    const filled = readForm(shown, layout, tablesOf(kind, wordsOf(kind, place, workspace)))
    expect(filled.flatMap(({ rows }) => rows.filter(({ changed }) => changed))).toEqual([])
  }
})

test('drop-downs and protection outlive it', () => {
  for (const name of readdirSync(join(work, 'saved'))) {
    const [made, saved] = [pack, join(work, 'saved')].map((folder) => guarded(join(folder, name)))
    expect(saved, name).toEqual(made)
  }
})

/** How many rules each sheet has, and whether it is protected. */
function guarded(path: string): readonly (readonly [rules: number, locked: boolean])[] {
  const parts = unzipParts(readFileSync(path)) ?? new Map<string, Uint8Array>()
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet')).sort()
  return sheets.map((name) => {
    const xml = new TextDecoder().decode(parts.get(name))
    return [
      xml.match(/<dataValidation /gu)?.length ?? 0,
      /<sheetProtection [^>]*sheet="(?:1|true)"/u.test(xml),
    ]
  })
}

test.each([
  ['问卷调查表', 2],
  ['两委测评票', 1],
  ['谈话记录', 2],
  ['走访记录', 1],
  ['信访登记表', 1],
  ['问题底稿', 2],
  ['立行立改交办单', 3],
  ['三资核查表', 5],
  ['测评问卷计票表', 4],
  ['知识测试卷', 2],
])('%s takes %i pages', (name, pages) => {
  const said = execFileSync('pdfinfo', [join(work, 'pdf', `${name}.pdf`)], { encoding: 'utf8' })
  expect(said).toMatch(new RegExp(`^Pages:\\s+${pages}$`, 'mu'))
})
