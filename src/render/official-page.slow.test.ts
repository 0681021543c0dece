import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentHashOf } from '../packages/content-stamp.ts'
import type { Block, DocumentView } from '../views/document.ts'
import { renderDocument } from './render-document.ts'
import { charts, emptyView, paragraph, plain, reportView } from './sample-view.fixture.ts'

// LibreOffice, poppler and a Chinese font must be installed: without them these tests fail
const folder = mkdtempSync(join(tmpdir(), 'official-page-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function savedAs(format: 'pdf' | 'docx', view: DocumentView): Promise<string> {
  writeFileSync(join(folder, 'a.docx'), await renderDocument(view, { date: '2025-09-30', version: '0.1.0' }))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const saved = join(folder, 'saved')
  const convert = [profile, '--headless', '--convert-to', format, '--outdir', saved, join(folder, 'a.docx')]
  execFileSync('soffice', convert, { stdio: 'pipe' })
  return join(saved, `a.${format}`)
}

const printed = (view: DocumentView) => savedAs('pdf', view)

const textOf = (pdf: string, ...flags: string[]) =>
  execFileSync('pdftotext', [...flags, pdf, '-'], { encoding: 'utf8' })

const pagesOf = (pdf: string) => textOf(pdf, '-layout').split('\f').slice(0, -1)

test('a page of text holds 22 lines of 28 characters, on the margins of the standard', async () => {
  const pdf = await printed({ ...emptyView, blocks: [paragraph('国'.repeat(28 * 22 * 3))] })
  const lines = (pagesOf(pdf)[1] ?? '').split('\n').filter((line) => line.includes('国'))
  expect(lines.map((line) => line.trim().length)).toEqual(Array(22).fill(28))

  const boxes = [
    ...textOf(pdf, '-bbox', '-f', '2', '-l', '2').matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>国/g,
    ),
  ]
  expect(boxes).toHaveLength(22)
  const points = (millimetres: number) => (millimetres * 72) / 25.4
  for (const [, left, , right] of boxes) {
    expect(Math.abs(Number(left) - points(28))).toBeLessThan(1.5)
    expect(Number(right)).toBeLessThan(points(210 - 26) + 1)
  }
  const tops = boxes.map((box) => Number(box[2]))
  for (let index = 1; index < tops.length; index++) {
    expect(Math.abs((tops[index] ?? 0) - (tops[index - 1] ?? 0) - 28.95)).toBeLessThan(0.1)
  }
}, 60_000)

test('a body line is indented by two characters, page numbers stand right on odd and left on even pages', async () => {
  const pages = pagesOf(await printed({ ...emptyView, title: [], blocks: [paragraph('国'.repeat(28 * 40))] }))
  expect(
    pages[0]
      ?.split('\n')
      .find((line) => line.includes('国'))
      ?.trim(),
  ).toHaveLength(26)
  const place = (page: string | undefined) =>
    page
      ?.split('\n')
      .find((line) => /— ?\d ?—/.test(line))
      ?.search('—')
  expect(place(pages[0])).toBeGreaterThan(20)
  expect(place(pages[1])).toBeLessThan(20)
}, 60_000)

test('a long table has its head on every page and loses no row', async () => {
  const columns = [
    { title: '编号', weight: 1, align: 'centre' as const },
    { title: '问题表现', weight: 6, align: 'left' as const },
  ]
  const rows = Array.from({ length: 120 }, (_, index) => [
    plain(`R${1000 + index}`),
    plain('鱼塘发包程序不合规。'.repeat(4)),
  ])
  const table: Block = { kind: 'table', caption: '表1　问题清单', columns, rows, note: null }
  const pages = pagesOf(await printed({ ...emptyView, blocks: [table] }))
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) expect(page).toContain('问题表现')
  const found = pages.join('').match(/R1\d{3}/g)
  expect(found).toEqual(rows.map((_, index) => `R${1000 + index}`))
}, 60_000)

test('hostile text opens and stays on the page', async () => {
  const hostile = ['\u0000<w:p/>&amp;]]>\uD800\u202E', 'x'.repeat(3000), '长'.repeat(3000), '\n'.repeat(5)]
  const columns = [
    { title: hostile[0] ?? '', weight: Number.NaN, align: 'left' as const },
    { title: '窄', weight: -1, align: 'right' as const },
  ]
  const rows = hostile.map((text) => [plain(text), plain(text)])
  const table: Block = { kind: 'table', caption: null, columns, rows, note: hostile.join('') }
  const pdf = await printed({
    ...reportView(hostile[0] ?? ''),
    blocks: [...hostile.map(paragraph), table, ...charts],
  })
  const edges = [...textOf(pdf, '-bbox').matchAll(/<word [^>]*xMax="([\d.]+)"/g)].map((match) =>
    Number(match[1]),
  )
  expect(Math.max(...edges)).toBeLessThan(595 - 60)
  const letters = textOf(pdf).match(/x/g)?.length
  expect(letters).toBe(3000 * 4)
}, 60_000)

test('a document saved again in an office suite is seen to be changed', async () => {
  const { stated, actual } = contentHashOf(readFileSync(await savedAs('docx', reportView('柳林村'))))
  expect(stated).not.toBe(actual)
}, 60_000)
