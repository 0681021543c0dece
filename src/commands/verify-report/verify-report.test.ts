import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { statedProperties } from '../../packages/content-stamp.ts'
import { unzipParts, zipParts } from '../../packages/zip.ts'
import { widthOf } from '../../terminal/width.ts'

const { path, bytes, put, inspect } = exampleRound()

beforeAll(async () => {
  for (const [at, ignored] of [
    ['.', 'out/\n.inspect/\nrestricted/\n*.docx\n*.xlsx\n'],
    ['restricted', 'out/\n'],
  ] as const) {
    put(join(at, '.gitignore'), ignored)
    git(at, 'init', '-q')
    commit(at)
  }
  await inspect('report', 'village-report', 'problem-list', '石桥')
  await inspect('report', 'overall-report', 'notice-uninspected', 'suggestion-letter')
  await inspect('ledger', 'problems', 'evidence')
  await inspect('pack', '村', '石桥')
  await inspect('pack', '镇', '石桥')
  await inspect('report', 'clue-transfer', '石桥', '--restricted')
})

function git(at: string, ...args: string[]): void {
  const identity = [
    '-c',
    'user.name=范晓棠',
    '-c',
    'user.email=f@example.invalid',
    '-c',
    'commit.gpgSign=false',
  ]
  execFileSync('git', [...identity, '-c', 'core.hooksPath=', ...args], { cwd: path(at) })
}

function commit(at: string): void {
  git(at, 'add', '-A')
  git(at, 'commit', '-qm', '底稿')
}

/** A copy of a package with a part rewritten, as someone who edits it by hand leaves it. */
function edited(from: string, to: string, part: string, change: (xml: string) => string): string {
  const parts = new Map(unzipParts(bytes(from)))
  const xml = new TextDecoder().decode(parts.get(part))
  const changed = change(xml)
  if (changed === xml) throw new Error(`nothing to change in ${from}`)
  parts.set(part, new TextEncoder().encode(changed))
  return put(to, zipParts(parts))
}

const report = 'out/石桥村/村巡察情况报告.docx'

test('documents, ledgers, packs and restricted documents come out again to the byte', async () => {
  const files = [
    report,
    'out/石桥村/问题清单.docx',
    'out/巡察总报告.docx',
    'out/未巡先改通知.docx',
    'out/问题台账.xlsx',
    'out/证据目录.xlsx',
    'out/送阅/村/石桥村/问题清单（送达版）.docx',
    'out/送阅/村/石桥村/立行立改交办单（送达版）.docx',
    'out/送阅/村/石桥村/目录.docx',
    'out/送阅/镇/云溪镇/目录.docx',
    'restricted/out/石桥村/问题线索移交单XS-001.docx',
  ]
  const { code, out } = await inspect('verify-report', ...files)
  expect(code).toBe(0)
  expect(out.match(/一致：照底稿重做，逐字节相同/gu)).toHaveLength(files.length)
  expect(out).toContain('送给  村')
})

test('it is the papers of that day that count, whatever was saved or is being written since', async () => {
  const papers = path('villages/石桥村/issues.yaml')
  const before = readFileSync(papers, 'utf8')
  writeFileSync(papers, before.replace('厂房租金三年未收', '厂房租金多年未收'))
  commit('.')
  writeFileSync(papers, before.replace('厂房租金三年未收', '厂房租金'))
  mkdirSync(path('templates/reports'), { recursive: true })
  put('templates/reports/village-report.md', '---\ntitle: 改了\n---\n改了\n')
  expect((await inspect('verify-report', report, 'out/问题台账.xlsx')).code).toBe(0)
  rmSync(path('templates'), { recursive: true })
  writeFileSync(papers, before)
  commit('.')
})

describe('what was edited by hand', () => {
  test('is told paragraph by paragraph: old and new, added, removed', async () => {
    const file = edited(report, 'edited.docx', 'word/document.xml', (xml) => {
      const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []
      const gone = paragraphs.find((one) => one.includes('近年实施的主要项目')) ?? ''
      const before = paragraphs.find((one) => one.includes('总体评价')) ?? ''
      return xml
        .replace('欠收2.10万元', '欠收1.10万元')
        .replace(gone, '')
        .replace(before, `<w:p><w:r><w:t>另外加的一段话。</w:t></w:r></w:p>${before}`)
    })
    const { code, out } = await inspect('verify-report', file)
    expect(code).toBe(1)
    expect(out).toContain('不一致：手工改动3处')
    expect(out).toMatch(/正文第\d+段，删去\n {4}- 近年实施的主要项目/u)
    expect(out).toMatch(/正文第\d+段，增加\n {4}\+ 另外加的一段话。\n/u)
    expect(out).toMatch(/改动\n {4}- …[^+]*欠收2\.10万元[^+]*\+ …[^+]*欠收1\.10万元/u)
    const english = await inspect('verify-report', file, '--lang', 'en')
    expect(english.out).toContain('differs: edited by hand in 3 places')
    for (const text of [out, english.out])
      expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
  })

  test('in footnotes, and cell by cell in ledgers, with rows put in', async () => {
    const notes = edited(report, 'notes.docx', 'word/footnotes.xml', (xml) => xml.replace('YD-010', 'YD-011'))
    expect((await inspect('verify-report', notes)).out).toMatch(/脚注第2段，改动/u)
    const ledger = edited('out/问题台账.xlsx', 'edited.xlsx', 'xl/sharedStrings.xml', (xml) =>
      xml.replace('厂房租金三年未收', '厂房租金未收'),
    )
    const { code, out } = await inspect('verify-report', ledger)
    expect(code).toBe(1)
    expect(out).toMatch(/“问题台账” F\d+，改动\n {4}- 厂房租金三年未收\n {4}\+ 厂房租金未收/u)
    const fewer = edited('out/问题台账.xlsx', 'fewer.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<row r="6".*?<\/row>/su, ''),
    )
    expect((await inspect('verify-report', fewer)).out).toMatch(/第6行，删去/u)
  })

  test('of a restricted document is shown to the team alone', async () => {
    const name = 'restricted/out/石桥村/问题线索移交单XS-001.docx'
    const file = edited(name, 'clue.docx', 'word/document.xml', (xml) => xml.replace('单移交', '双移交'))
    const closed = await inspect('verify-report', file)
    expect([closed.code, closed.out.includes('双移交')]).toEqual([1, false])
    expect((await inspect('verify-report', file, '--json')).out).not.toContain('双移交')
    expect((await inspect('verify-report', file, '--restricted')).out).toContain('双移交')
  })

  test('no word, when another program only saved it again', async () => {
    const file = edited(report, 'resaved.docx', 'docProps/app.xml', (xml) =>
      xml.replace('village-inspect', 'WPS'),
    )
    const { code, out } = await inspect('verify-report', file)
    expect([code, out.includes('文字一致，字节不同')]).toEqual([1, true])
  })
})

test('papers that were not saved are said to be, and those on the disk are taken', async () => {
  const papers = path('villages/石桥村/issues.yaml')
  const before = readFileSync(papers, 'utf8')
  writeFileSync(papers, before.replace('status: 草拟', 'status: 待查'))
  await inspect('report', 'village-report', '石桥', '-o', 'unsaved.docx')
  const first = await inspect('verify-report', 'unsaved.docx')
  expect([first.code, first.out.includes('底稿还没有保存')]).toEqual([0, true])
  writeFileSync(papers, before)
  const later = await inspect('verify-report', 'unsaved.docx')
  expect(later.code).toBe(1)
  expect(later.out).toContain('文件写出以后没有改动，不一致在底稿')
})

test.each([
  ['plain.docx', 'hello', '不是 Word'],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧格式'],
  ['cut.docx', 'PK\u0003\u0004cut off', '损坏'],
  ['empty.docx', '', '不是 Word'],
])('%s is refused with what it is', async (name, content, says) => {
  put(name, content)
  const { code, out, err } = await inspect('verify-report', name)
  expect([code, err]).toEqual([2, ''])
  expect(out).toContain(says)
})

test('macros, bombs, documents of others and of other rounds are refused with what they are', async () => {
  const text = new TextEncoder()
  const parts = unzipParts(bytes(report)) ?? new Map()
  const forged = (name: string, more: [string, Uint8Array][]) =>
    put(name, zipParts(new Map([...parts, ...more])))
  forged('macros.docx', [['word/vbaProject.bin', text.encode('x')]])
  forged('bomb.docx', [['word/media/x.xml', new Uint8Array(120 << 20)]])
  forged('foreign.docx', [['docProps/custom.xml', text.encode('<Properties/>')]])
  const own = new TextDecoder().decode(parts.get('docProps/custom.xml'))
  const commitOf = statedProperties(parts).get('InspectCommit') ?? ''
  forged('other.docx', [['docProps/custom.xml', text.encode(own.replace(commitOf, 'f'.repeat(40)))]])
  forged('injected.docx', [['docProps/custom.xml', text.encode(own.replace(commitOf, '--output=/tmp/x'))]])
  for (const [name, says] of [
    ['macros.docx', '带有宏'],
    ['bomb.docx', '解压后过大'],
    ['foreign.docx', '不是本工具写出的文书'],
    ['other.docx', '没有提交 ffffffffff'],
    ['injected.docx', '没有记出处'],
  ] as const) {
    const { code, out } = await inspect('verify-report', name)
    expect([name, code, out.includes(says)]).toEqual([name, 2, true])
  }
})

test('its JSON has its published shape', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/output/verify-report.schema.json', import.meta.url), 'utf8'),
  )
  const { out } = await inspect(
    'verify-report',
    report,
    'out/问题台账.xlsx',
    'notes.docx',
    'plain.docx',
    '--json',
  )
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
})

test('what a file says of itself names no village and nobody', () => {
  for (const file of [
    'out/未巡先改通知.docx',
    'out/送阅/村/石桥村/问题清单（送达版）.docx',
    'out/问题台账.xlsx',
  ]) {
    const stated = statedProperties(unzipParts(bytes(file)) ?? new Map())
    expect([...stated.keys()]).toContain('InspectCommit')
    const said = [...stated].filter(([name]) => name !== 'InspectRound').map(([, text]) => text)
    expect(said.filter((text) => /\p{Script=Han}/u.test(text.replace('"recipient":"村"', '')))).toEqual([])
  }
})
