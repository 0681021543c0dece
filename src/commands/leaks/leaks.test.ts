import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { exampleRound } from '../../example-round.fixture.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

const { root: round, path, inspect } = exampleRound()

const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
const files = join(folder, 'files')
afterAll(() => rmSync(folder, { recursive: true }))

// 薛德荣 is 农户甲 of 东圩村, 解玉英 a 知情人, 储玉梅 the village's 报账员 in public.
const speaker = '薛德荣'
const telephone = '19905552369'

beforeAll(() => {
  const key = path('restricted/villages/东圩村/persons.yaml')
  const listed = readFileSync(key, 'utf8')
  const added = "  - { alias: 知情人乙, name: 万俟宏, post: 原村会计, contact: '0999-5551234' }\n"
  writeFileSync(key, `${listed.trimEnd()}\n${added}`)
})
beforeEach(() => {
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
})

function put(name: string, content: string | Uint8Array): string {
  const path = join(files, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const leaks = (...argv: string[]) => inspect('leaks', ...argv)

async function kindsIn(path: string): Promise<string[]> {
  const { out } = await leaks(path, '--json')
  expect(out).not.toContain(speaker)
  return JSON.parse(out).findings.map(
    ({ kind, severity }: { kind: string; severity: string }) => `${severity} ${kind}`,
  )
}

describe('plain texts', () => {
  test.each([
    ['a name', `村民${speaker}家`, ['error name']],
    ['spaced', '村民薛 德　荣家', ['error name']],
    ['across lines', '薛\n德荣', ['error name']],
    ['across sentences', '姓薛\n德荣', ['warning name']],
    ['a telephone', `电话${telephone}`, ['error contact']],
    ['with dashes', '199-0555-2369', ['error contact']],
    ['full width', '１９９０５５５２３６９', ['error contact']],
    ['with a country code', '+86 199 0555 2369', ['error contact']],
    ['without the area code', '电话5551234', ['error contact']],
    ['another number', `${telephone}7`, []],
    ['an officer', '报账员储玉梅保管印章', []],
    ['an officer who spoke', '报账员储玉梅反映印章无人管', ['error public-name']],
    ['an officer beside one', '村民反映印章无人管。报账员储玉梅负责', ['warning public-name']],
    ['a surname and post', '问过原来的万俟会计', ['error title']],
    ['somebody else of that post', '问过原来的万会计', []],
    ['of nobody listed', '老师和小时工', []],
    ['with dots', '199.0555.2369', ['error contact']],
    ['familiar', '老薛家的地', ['error familiar']],
    ['familiar, or a word', '老薛家埠', ['warning familiar']],
    ['a place', '老薛庄的地', []],
  ])('%s', async (_, text, kinds) => {
    expect(await kindsIn(put('笔记.txt', text))).toEqual(kinds)
  })

  test('GBK and escaped JSON are read', async () => {
    const gbk = Uint8Array.from([0xd1, 0xa6, 0xb5, 0xc2, 0xc8, 0xd9])
    expect(await kindsIn(put('表.csv', gbk))).toEqual(['error name'])
    expect(await kindsIn(put('表.json', '"\\u859b\\u5fb7\\u8363"'))).toEqual(['error name'])
  })

  test('names of files are searched and not repeated', async () => {
    const path = put(`${speaker}谈话.pdf`, '%PDF-1.4 ')
    const { code, out, err } = await leaks(path)
    expect(code).toBe(1)
    expect(out + err).not.toContain(speaker)
    expect(out).toContain('■■■')
    expect(err).toContain('PDF，只查了文件名和属性')
  })
})

async function rendered(...argv: string[]): Promise<Record<string, Uint8Array>> {
  const path = join(files, argv[0] === 'ledger' ? 'made.xlsx' : 'made.docx')
  const said = recordedTerminal(round)
  expect(await run([...argv, '-o', path, '--force', '--date', '2025-10-10'], said), said.said.err).toBe(0)
  return unzipSync(readFileSync(path))
}

describe('Office packages', () => {
  const within = (parts: Record<string, Uint8Array>, name: string, from: RegExp, to: string) => {
    const text = new TextDecoder().decode(parts[name])
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    return zipSync({ ...parts, [name]: strToU8(changed) })
  }

  test('a sound document and ledger are clean', async () => {
    await rendered('report', 'problem-list', '东圩村')
    await rendered('ledger', 'problems', '东圩村')
    expect(await leaks(files)).toMatchObject({ code: 0, out: '' })
  })

  test.each([
    [
      'word/document.xml',
      /<w:body>/u,
      '<w:body><w:p><w:r><w:t>薛</w:t></w:r><w:r><w:t>德荣</w:t></w:r></w:p>',
    ],
    [
      'word/document.xml',
      /<w:body>/u,
      '<w:body><w:p><w:del><w:r><w:delText>薛德荣</w:delText></w:r></w:del></w:p>',
    ],
    ['word/document.xml', /<w:body>/u, '<w:body><w:p><wp:docPr id="1" descr="图：&#x859b;德荣"/></w:p>'],
    [
      'word/footnotes.xml',
      /<\/w:footnotes>/u,
      '<w:footnote><w:p><w:t>薛德荣</w:t></w:p></w:footnote></w:footnotes>',
    ],
    ['docProps/core.xml', /<dc:title>/u, '<dc:title>薛德荣'],
  ])('%s', async (part, from, to) => {
    const parts = await rendered('report', 'problem-list', '东圩村')
    put('made.docx', within(parts, part, from, to))
    expect(await kindsIn(join(files, 'made.docx'))).toEqual(['error name'])
  })

  test.each(['word/comments.xml', 'word/header9.xml', 'customXml/item1.xml', 'word/charts/chart9.xml'])(
    'a part %s',
    async (part) => {
      const parts = await rendered('report', 'problem-list', '东圩村')
      put('made.docx', zipSync({ ...parts, [part]: strToU8('<a><p><t>薛德荣</t></p></a>') }))
      expect(await kindsIn(join(files, 'made.docx'))).toEqual(['error name'])
    },
  )

  test('a workbook that lies in a document, and a cell whose address is said', async () => {
    const sheet =
      '<worksheet><sheetData><row r="2"><c r="A2" s="1"/><c r="B2" t="s"><v>0</v></c><c r="C2"><v>1.9905552369E10</v></c></row></sheetData></worksheet>'
    const book = zipSync({
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/sharedStrings.xml': strToU8('<sst><si><r><t>薛德</t></r><r><t>荣</t></r></si></sst>'),
    })
    const parts = await rendered('report', 'problem-list', '东圩村')
    put('made.docx', zipSync({ ...parts, 'word/embeddings/表.xlsx': book }))
    const { out } = await leaks(join(files, 'made.docx'))
    expect(out).toContain('word/embeddings/表.xlsx!xl/worksheets/sheet1.xml  B2')
    expect(out).toContain('C2')
  })

  test('a package that would fill the memory is left and said', async () => {
    put('made.docx', zipSync({ 'word/document.xml': new Uint8Array(100 << 20) }))
    const { err } = await leaks(files)
    expect(err).toContain('word/document.xml: 过大，没有查')
  })
})

describe('a document of one village', () => {
  test.each([
    ['东圩村/说明.md', '见新桥村/WT-003', ['error other-village']],
    ['东圩村/说明.md', '新桥村也有，见 WT-003', ['error other-village']],
    ['东圩村/说明.md', '见东圩村/WT-003', []],
    ['东圩村/说明.md', '新桥村的路', []],
    ['东圩村/说明.md', '| WT-003 | 新桥村 |', ['error other-village']],
    ['东圩村/说明.md', '| WT-003 | 新桥村的路也要修 |', ['warning other-village']],
    ['总报告.md', '见新桥村/WT-003、东圩村/WT-001', []],
  ])('%s: %s', async (name, text, kinds) => {
    expect(await kindsIn(put(name, text))).toEqual(kinds)
  })
})

test('what the words of a document do not show stops its bytes: nothing is written, the place is said', async () => {
  const spoilt = join(folder, 'spoilt')
  cpSync(round, spoilt, { recursive: true })
  const paper = join(spoilt, 'villages/东圩村/issues.yaml')
  const text = readFileSync(paper, 'utf8')
  writeFileSync(paper, text.replace(/^( +feature: ).*$/mu, '$1问过万俟会计'))
  for (const command of [
    ['report', 'problem-list'],
    ['ledger', 'problems'],
    ['form', 'issues'],
  ]) {
    const terminal = recordedTerminal(spoilt)
    expect(await run([...command, '东圩村', '--date', '2025-10-10'], terminal)).toBe(2)
    expect(terminal.said.err).toMatch(/东圩村\/.*\.(?:docx|xlsx) {2}(?:word|xl)\/.*以姓氏加职务指称/u)
    expect(terminal.said.err).not.toContain('万俟')
    expect(existsSync(join(spoilt, 'out'))).toBe(false)
  }
})

test('the list keeps to its published shape', async () => {
  put('东圩村/a.txt', `${speaker}，见新桥村/WT-003`)
  put('b.png', '\u0089PNG')
  const { out } = await leaks(files, '--json')
  const validate = new Ajv().compile(
    JSON.parse(readFileSync(new URL('../../../schemas/output/leaks.schema.json', import.meta.url), 'utf8')),
  )
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
  expect(JSON.parse(out).counts).toEqual({ files: 2, error: 2, warning: 0 })
})

test('without the restricted papers nothing can be said', async () => {
  const open = join(folder, 'open')
  cpSync(round, open, { recursive: true, filter: (path) => !path.endsWith('/restricted') })
  const terminal = recordedTerminal(open)
  expect(await run(['leaks', put('a.txt', '')], terminal)).toBe(2)
})
