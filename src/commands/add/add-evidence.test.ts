import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { example, exampleRound } from '../../example-round.fixture.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

const { root, path, restore, read, put, inspect } = exampleRound({ day: '2025-09-05' })

const LIST = 'villages/东圩村/evidence.yaml'
const folder = path('villages/东圩村/evidence')

const photo = readFileSync(join(example, 'villages/枫林村/evidence/ZZ-005.jpg'))
const comment = Buffer.from('taken at home')
const photoWithComment = Buffer.concat([
  photo.subarray(0, 2),
  Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
  comment,
  photo.subarray(2, -2),
  Buffer.from([0xff, 0xfe, 0, 4, 0x31, 0x31, 0xff, 0xd9]),
])
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>endobj 2 0 obj<</Type/Page>>endobj 3 0 obj<</Type /Page/X 1>>endobj',
)

beforeEach(() => {
  restore()
  put('塘边路灯.JPEG', photoWithComment)
  put('收据.pdf', pdf)
})

const add = (...argv: string[]) => inspect('add', 'evidence', '东圩', ...argv)
const listed = (file = LIST) => read(file)
const next = 904

test('files are copied under their numbers, without camera data, hashed and listed', async () => {
  const said = await add('塘边路灯.JPEG', '收据.pdf', '--by', '邵国栋', '--collected', '2025.9.4')
  expect(said).toMatchObject({
    code: 0,
    out: `villages/东圩村/evidence/ZZ-${next}.jpg\nvillages/东圩村/evidence/ZZ-${next + 1}.pdf\n${LIST}\n`,
  })
  const copy = readFileSync(join(folder, `ZZ-${next}.jpg`))
  expect(copy.includes(comment)).toBe(false)
  expect(readFileSync(join(folder, `ZZ-${next + 1}.pdf`)).equals(pdf)).toBe(true)
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(listed()).toBe(
    `${readFileSync(join(example, LIST), 'utf8')}  - id: ZZ-${next}
    file: evidence/ZZ-${next}.jpg
    sha256: '${hash(copy)}'
    title: 塘边路灯
    collected: 2025-09-04
    by: 邵国栋
  - id: ZZ-${next + 1}
    file: evidence/ZZ-${next + 1}.pdf
    sha256: '${hash(pdf)}'
    title: 收据
    pages: 2
    collected: 2025-09-04
    by: 邵国栋
`,
  )
  const terminal = recordedTerminal(root)
  expect(await run(['check', '--only', 'evidence', '东圩', '--date', '2025-09-05'], terminal)).toBe(0)
  expect(terminal.said.out).toBe('')
})

test('what is listed already is refused, under which number it says', async () => {
  await add('塘边路灯.JPEG')
  const said = await add('塘边路灯.JPEG')
  expect(said.code).toBe(2)
  expect(said.err).toContain(`与 ZZ-${next} 是同一个文件`)
})

test('one bad file and nothing is written; every bad file is named', async () => {
  put('a.exe', 'MZ\x90\0program')
  put('b.pdf', 'MZ\x90\0program in disguise')
  put('c.pdf', '')
  put('d.xlsx', 'PK\x03\x04 xl/vbaProject.bin')
  put('e.heic', '\0\0\0\x18ftypheic\0\0\0\0')
  put('f.jpg', photo.subarray(0, 100))
  put('g.zip', 'PK\x03\x04')
  put('h.txt', 'x')
  put('i.jpg', 'no picture')
  put('j.pdf', 'no paper')
  const before = readdirSync(folder)
  const said = await add(
    '收据.pdf',
    'a.exe',
    'b.pdf',
    'c.pdf',
    'd.xlsx',
    'e.heic',
    'f.jpg',
    'g.zip',
    'h.txt',
    'i.jpg',
    'j.pdf',
    'villages',
    '没有.pdf',
  )
  expect(said).toMatchObject({ code: 2, out: '' })
  for (const name of [
    'a.exe',
    'b.pdf',
    'c.pdf',
    'd.xlsx',
    'e.heic',
    'f.jpg',
    'g.zip',
    'i.jpg',
    'j.pdf',
    'villages',
    '没有.pdf',
  ])
    expect(said.err).toContain(`“${name}”`)
  for (const name of ['收据.pdf', 'h.txt']) expect(said.err).not.toContain(`“${name}”`)
  expect(readdirSync(folder)).toEqual(before)
  expect(listed()).toBe(readFileSync(join(example, LIST), 'utf8'))
})

test('a file that is too large is refused by its size', async () => {
  put('big.mp4', Buffer.alloc(51 * 1024 * 1024, 1))
  expect((await add('big.mp4')).err).toContain('51 MB')
})

test('restricted evidence goes to the restricted papers', async () => {
  const said = await add('收据.pdf', '--restricted')
  expect(said.code).toBe(0)
  expect(existsSync(path(`restricted/villages/东圩村/evidence/ZZ-${next}.pdf`))).toBe(true)
  expect(listed()).toBe(readFileSync(join(example, LIST), 'utf8'))
  expect(listed('restricted/villages/东圩村/evidence.yaml')).toContain(`ZZ-${next}`)
})

test('a dry run shows the entry and writes nothing; its title is not for everybody', async () => {
  const said = await add('收据.pdf', '--title', '张三的收据', '--dry-run')
  expect(said.out).toContain(`id: ZZ-${next}`)
  expect(said.out).not.toContain('张三')
  expect(existsSync(join(folder, `ZZ-${next}.pdf`))).toBe(false)
  expect(listed()).toBe(readFileSync(join(example, LIST), 'utf8'))
})

test('a person whom the round does not know is an error', async () => {
  expect((await add('收据.pdf', '--by', '无名氏')).code).toBe(1)
  expect(existsSync(join(folder, `ZZ-${next}.pdf`))).toBe(false)
})
