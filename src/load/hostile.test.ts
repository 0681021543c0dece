import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../cli.ts'
import { recordedTerminal } from '../terminal/recorded-terminal.ts'

const example = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'inspect-hostile-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const village = 'villages/石桥村'
const survey = `${village}/survey.yaml`
const text = readFileSync(join(example, survey), 'utf8')

/** A round of one village with something hostile in it, and the diagnostics it has beyond those of the sound one. */
let count = 0
async function check(spoil: (root: string) => void) {
  count += 1
  const root = join(home, String(count))
  for (const path of ['inspect.yaml', 'questionnaire.yaml', 'checklist.yaml', 'towns', village])
    cpSync(join(example, path), join(root, path), { recursive: true })
  spoil(root)
  const terminal = recordedTerminal(root)
  const words = ['check', '--format', 'json', '--date', '2025-10-10', '--lang', 'en']
  const exit = await run(words, terminal)
  const { diagnostics } = JSON.parse(terminal.said.out) as {
    diagnostics: { file: string; code: string; message: string }[]
  }
  return { exit, all: diagnostics, of: (file: string) => diagnostics.filter((one) => one.file === file) }
}

const write =
  (content: string | Uint8Array, path = survey) =>
  (root: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    rmSync(join(root, path), { recursive: true, force: true })
    writeFileSync(join(root, path), content)
  }

const utf16 = (said: string, bigEndian: boolean) => {
  const bytes = Buffer.from(said, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const mark = (bytes: Uint8Array, ...first: number[]) => Buffer.concat([Buffer.from(first), bytes])
/** “kind: survey” and “收回”, as an old Notepad saves them in China */
const gbk = Buffer.concat([
  Buffer.from('kind: survey\nissued: 1 # '),
  Buffer.from([0xca, 0xd5, 0xbb, 0xd8, 0x0a]),
])
const bomb = `kind: survey\na0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`

describe('one clear diagnostic on the file itself, and the other papers go on', () => {
  it.each<[string, (root: string) => void, string]>([
    ['an alias bomb', write(bomb), 'yaml/alias'],
    ['__proto__ at the top', write(`${text}__proto__: { issued: 1 }\n`), 'yaml/key'],
    [
      '__proto__ in a flow map',
      write(text.replace('{ occasion', '{ __proto__: { a: 1 }, occasion')),
      'yaml/key',
    ],
    ['"__proto__" in quotes', write(`${text}"__proto__": { issued: 1 }\n`), 'yaml/key'],
    ['"\\x5f_proto__" escaped', write(`${text}"\\x5f_proto__": { issued: 1 }\n`), 'yaml/key'],
    ['constructor as a key', write(`${text}constructor: 1\n`), 'schema/unknown-key'],
    ['17 MB', write(`kind: survey\n# ${'x'.repeat(17 << 20)}\n`), 'round/file-size'],
    ['a link out of the round', replaced((path) => symlinkSync('/etc/passwd', path)), 'round/link'],
    ['a link to itself', replaced((path) => symlinkSync(path, path)), 'round/link'],
    ['a pipe', replaced((path) => execFileSync('mkfifo', [path])), 'round/unreadable-file'],
    ['a folder', replaced((path) => mkdirSync(path)), 'round/unreadable-file'],
    ['GBK', write(gbk), 'yaml/encoding'],
    ['UTF-16 LE with a mark', write(mark(utf16(text, false), 0xff, 0xfe)), 'yaml/encoding'],
    ['UTF-16 BE with a mark', write(mark(utf16(text, true), 0xfe, 0xff)), 'yaml/encoding'],
    ['UTF-16 LE without a mark', write(utf16('kind: survey\nissued: 1\n', false)), 'yaml/encoding'],
    ['UTF-16 BE without a mark', write(utf16('kind: survey\nissued: 1\n', true)), 'yaml/encoding'],
    ['NUL bytes', write(text.replace('kind', 'ki\u0000nd')), 'yaml/syntax'],
    ['nothing but NUL bytes', write(new Uint8Array(4096)), 'yaml/syntax'],
    ['an empty file', write(''), 'schema/kind'],
    ['words without a key', write('会计说了账的事\n'), 'schema/kind'],
    ['a directive', write(`%YAML 1.1\n---\n${text}`), 'yaml/syntax'],
    ['100,000 brackets', write(`kind: survey\nissued: ${'['.repeat(100_000)}\n`), 'yaml/syntax'],
    ['100,000 braces', write(`kind: survey\nissued: ${'{a: '.repeat(100_000)}\n`), 'yaml/syntax'],
    ['100,000 nested dashes', write(`kind: survey\nissued:\n  ${'- '.repeat(100_000)}1\n`), 'yaml/syntax'],
  ])('%s', async (_name, spoil, code) => {
    const { exit, all, of } = await check(spoil)
    expect([...new Set(of(survey).map((one) => one.code))], JSON.stringify(all)).toEqual([code])
    expect(exit).toBe(1)
    const rest = (await check((root) => rmSync(join(root, survey)))).all
    for (const one of all) if (one.file !== survey) expect(rest).toContainEqual(one)
  })
})

it('damaged bytes are told by the first place', async () => {
  const bytes = Buffer.concat([Buffer.from('# 收齐\nkind: s'), Buffer.from([0xff, 0xc3]), Buffer.from(text)])
  const { of } = await check(write(bytes))
  expect(of(survey)).toMatchObject([{ code: 'yaml/encoding', range: { start: { line: 2, column: 8 } } }])
})

it('words without a key are nobody’s to print', async () => {
  const { all } = await check(write('会计说了账的事\n'))
  expect(JSON.stringify(all)).not.toContain('会计')
})

function replaced(make: (path: string) => void) {
  return (root: string) => {
    rmSync(join(root, survey))
    make(join(root, survey))
  }
}

describe('nothing is said where nothing is wrong', () => {
  it.each<[string, (root: string) => void]>([
    ['a byte-order mark', write(`\ufeff${text}`)],
    ['line ends of Windows', write(text.replaceAll('\n', '\r\n'))],
    ['a very long comment', write(`# ${'长'.repeat(2 << 20)}\n${text}`)],
    [
      'a folder called survey.yaml elsewhere',
      (root) => mkdirSync(join(root, village, 'notes/survey.yaml'), { recursive: true }),
    ],
    ['evidence folder within evidence', (root) => mkdirSync(join(root, village, 'evidence/more'))],
  ])('%s', async (_name, spoil) => {
    const sound = (await check(() => {})).all
    expect((await check(spoil)).all).toEqual(sound)
  })
})

it.each(['-rf', '--lang', '换\n行村', '笑😀村', ' 空格村 ', '引\'号"村', '$(x)村'])(
  'a village folder named %j is a village like any other',
  async (name) => {
    const { all } = await check((root) => {
      cpSync(join(root, village), join(root, 'villages', name), { recursive: true })
    })
    expect(
      all.filter(({ file }) => file.startsWith(`villages/${name}/`)).map(({ code }) => code),
    ).not.toContain('round/village-missing')
    expect(all.some(({ file }) => file.startsWith(`villages/${name}/`))).toBe(true)
  },
)

it('a folder that links back to the round is named once and not followed', async () => {
  const { of } = await check((root) => symlinkSync(root, join(root, village, 'again')))
  expect(of(`${village}/again`).map(({ code }) => code)).toEqual(['round/link'])
})

it('a link where the folder of a village should be is named', async () => {
  const { of, exit } = await check((root) => symlinkSync(home, join(root, 'villages/乙村')))
  expect(of('villages/乙村').map(({ code }) => code)).toEqual(['round/link'])
  expect(exit).toBe(1)
})

it('a restricted paper in an ordinary folder is told, though it is damaged as well', async () => {
  const file = `${village}/interviews.yaml`
  const { of } = await check(write('kind: interviews\n', file))
  expect(
    of(file)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['round/restricted-place', 'schema/required'])
})
