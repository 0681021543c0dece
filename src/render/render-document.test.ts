import { expect, test } from 'vitest'
import { contentHashOf } from '../packages/content-stamp.ts'
import { unzipParts } from '../packages/zip.ts'
import type { Block, DocumentView } from '../views/document.ts'
import { portraitPage } from './gb9704.ts'
import { renderDocument } from './render-document.ts'
import { charts, emptyView, paragraph, plain, reportView } from './sample-view.fixture.ts'

const options = { date: '2025-09-30', version: '0.1.0' }

async function partsOf(view: DocumentView, fonts = {}): Promise<Map<string, string>> {
  const parts = unzipParts(await renderDocument(view, { ...options, fonts })) ?? new Map<string, Uint8Array>()
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

const bodyOf = async (view: DocumentView) => (await partsOf(view)).get('word/document.xml') ?? ''
const withBlocks = (...blocks: Block[]): DocumentView => ({ ...emptyView, blocks })
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map((match) => match[1])

test('the page is that of GB/T 9704: A4, margins 37 28 35 26 mm, 22 lines', async () => {
  const body = await bodyOf(emptyView)
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(body).toMatch(
    /<w:docGrid w:linePitch="579" w:type="lines"|<w:docGrid w:type="lines" w:linePitch="579"/,
  )
})

test('every run names its East Asian font', async () => {
  const parts = await partsOf(reportView('柳林村'))
  for (const name of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml']) {
    const runs = parts.get(name)?.match(/<w:r>.*?<\/w:r>/g) ?? []
    expect(runs.length).toBeGreaterThan(0)
    const unnamed = runs.filter((run) => run.includes('<w:t') && !/<w:rFonts[^>]*w:eastAsia="/.test(run))
    expect(unnamed).toEqual([])
  }
})

test('a missing font has another to give way to, an office may name its own', async () => {
  const official = (await partsOf(emptyView)).get('word/fontTable.xml')
  expect(official).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
  expect(official).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>')
  const own = await partsOf(emptyView, { title: '"文鼎"小标宋' })
  expect(own.get('word/fontTable.xml')).toContain('w:name="&quot;文鼎&quot;小标宋"><w:altName w:val="宋体"/>')
  expect(own.get('word/document.xml')).toContain('w:eastAsia="&quot;文鼎&quot;小标宋"')
})

test('front matter, headings, attachments and signature stand in their order', async () => {
  const words = wordsOf((await bodyOf(reportView('柳林村'))).replace(/<w:tbl>.*?<\/w:tbl>/g, '')).join('|')
  const order = [
    '内部资料',
    '〔2025〕3号',
    '第三巡察组',
    '领导小组：',
    '一、',
    '二、',
    '（一）',
    '1.',
    '（1）',
    '三、',
  ]
  const closing = [
    '附件：1. 问题清单',
    '2. 测评情况汇总表',
    '中共青溪县委第三巡察组',
    '2025年9月30日',
    '附件1',
    '问题清单',
  ]
  let place = 0
  for (const phrase of [...order, ...closing]) {
    place = words.indexOf(phrase, place)
    expect(place, phrase).toBeGreaterThanOrEqual(0)
    place += phrase.length
  }
})

test('a table repeats its head, keeps rows whole and fills the type area', async () => {
  const table = /<w:tbl>.*?<\/w:tbl>/.exec(await bodyOf(reportView('柳林村')))?.[0] ?? ''
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(11)
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
})

test('a row that would leave half a page white may be torn', async () => {
  const columns = [{ title: '问题表现', weight: 1, align: 'left' as const }]
  const rows = [[plain('长'.repeat(3000))], [plain('短')]]
  const body = await bodyOf(withBlocks({ kind: 'table', caption: null, columns, rows, note: null }))
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2)
})

test('charts are Word charts; an absent value is a gap, a chart of nothing is left out', async () => {
  const nothing: Block = {
    kind: 'chart',
    type: 'bar',
    caption: '图3',
    categories: ['甲'],
    series: [{ name: '数', values: [null] }],
  }
  const parts = await partsOf(withBlocks(...charts, nothing))
  expect([...parts.keys()].filter((name) => /charts\/chart\d+\.xml/.test(name))).toHaveLength(2)
  const chart = parts.get('word/charts/chart1.xml') ?? ''
  const values = /<c:val>.*?<\/c:val>/.exec(chart)?.[0] ?? ''
  expect([...values.matchAll(/<c:pt idx="(\d)"/g)].map((match) => match[1])).toEqual(['0', '2'])
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
  expect(parts.get('word/document.xml')).not.toContain('图3')
})

test('a landscape page is turned, with the type area turned in it', async () => {
  const body = await bodyOf({ ...reportView('柳林村'), orientation: 'landscape' })
  expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
  const widths = [...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(body)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)]
  expect(widths.reduce((sum, match) => sum + Number(match[1]), 0)).toBe(12756)
})

test('hostile text is text and nothing else', async () => {
  const hostile = '<w:p>&amp;]]>\u0000\uFFFE\uD800\u202E{chart1}{{x}}"\'\u2028'
  const view = reportView(hostile)
  const body = await bodyOf({ ...view, blocks: [...view.blocks, paragraph(hostile), ...charts] })
  expect(body).toContain('&lt;w:p&gt;&amp;amp;]]&gt;\uFFFD{chart1}{{x}}')
  expect(body).not.toMatch(/[^\P{Cc}\n]|[\u202E\uFFFE]|\p{Surrogate}/u)
  expect(body.match(/<w:p[ >]/g)?.length).toBe(body.match(/<\/w:p>/g)?.length)
})

test('a break before a table without a caption still starts a page', async () => {
  const columns = [{ title: '项', weight: 1, align: 'left' as const }]
  const table: Block = { kind: 'table', caption: null, columns, rows: [], note: null }
  const body = await bodyOf(withBlocks(paragraph('前'), { kind: 'page-break' }, table))
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
})

test('the file states the hash of its contents and the day it was made', async () => {
  const bytes = await renderDocument(reportView('柳林村'), options)
  const { stated, actual } = contentHashOf(bytes)
  expect(stated).toBe(actual)
  const properties = (await partsOf(reportView('柳林村'))).get('docProps/core.xml')
  expect(properties).toContain('>2025-09-30T00:00:00Z</dcterms:created>')
})

test('a signature never stands on a page alone', async () => {
  const bare = { ...reportView('柳林村'), appendices: [] }
  const listed = await bodyOf(bare)
  expect(listed).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*2\. 测评情况汇总表/)
  const unlisted = await bodyOf({ ...bare, attachments: [] })
  const kept = [...unlisted.matchAll(/<w:p>.*?<\/w:p>/g)]
    .slice(-5)
    .map(([xml]) => xml.includes('<w:keepNext/>'))
  expect(kept).toEqual([true, true, true, true, false])
  const withList = [...listed.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml)
  const list = withList.findIndex((xml) => xml.includes('附件：'))
  // the last of the text, and the empty line above the list
  for (const xml of withList.slice(list - 2, list + 1)) expect(xml).toContain('<w:keepNext/>')
})

test('the mark of a footnote stands before the stop, so that no line begins with it', async () => {
  const note = { kind: 'footnote', text: '凭证YD-002' } as const
  const body = await bodyOf(
    withBlocks({
      kind: 'paragraph',
      align: 'body',
      content: [...plain('再次发生6笔。'), note, ...plain('属作风问题。')],
    }),
  )
  expect(body).toMatch(/再次发生6笔<.*?<w:footnoteReference w:id="1"\/>.*?>。<.*?>属作风问题。</)
})

test('the code of the seal stands on the last page, under the page number and out of the text', async () => {
  const view = { ...reportView('柳林村'), seal: '档案校验码：S9EQH' }
  const paragraphs = [...(await bodyOf(view)).matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([xml]) => xml)
  const line = paragraphs.at(-2) ?? ''
  expect(line).toContain('档案校验码：S9EQH')
  const below = Number(/<w:framePr [^>]*w:vAnchor="page"[^>]* w:y="(\d+)"\/>/.exec(line)?.[1])
  expect(below).toBeGreaterThan(portraitPage.height - portraitPage.margin.footer)
  expect(below).toBeLessThan(portraitPage.height - portraitPage.margin.footer / 2)
})

test('boxes to be signed stay with what they are signed for', async () => {
  const box: Block = { kind: 'grid', columns: [1], rows: [{ cells: [{ content: plain('签名') }] }] }
  const body = await bodyOf(withBlocks(paragraph('问'), paragraph('答'), box))
  const kept = (word: string) =>
    [...body.matchAll(/<w:p>.*?<\/w:p>/g)].find(([xml]) => xml.includes(word))?.[0].includes('<w:keepNext/>')
  expect([kept('问'), kept('答')]).toEqual([false, true])
})
