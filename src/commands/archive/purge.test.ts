import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { newPair } from '../../encryption/age.ts'
import { unzipParts } from '../../packages/zip.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

const DAY = '2025-10-30'
let round: SealedRound
let folder: string

beforeEach(() => {
  round = new SealedRound()
  folder = mkdtempSync(join(tmpdir(), 'purge-'))
})
afterEach(() => {
  round.remove()
  rmSync(folder, { recursive: true, force: true })
})

function put(file: string, text = file): void {
  mkdirSync(dirname(round.path(file)), { recursive: true })
  writeFileSync(round.path(file), text)
}

function working(): void {
  for (const file of [
    'out/问题清单.docx',
    'out/归档/案卷.zip',
    'restricted/out/谈话记录.docx',
    'incoming/走访表.xlsx',
    '还原/inspect.txt',
  ])
    put(file)
}

function certificateIn(file: string): string {
  const parts = unzipParts(readFileSync(file))
  return new TextDecoder().decode(parts?.get('word/document.xml')).replaceAll(/<[^>]+>/gu, '')
}

test('what would go is listed with sizes first, and nothing goes without a yes', async () => {
  working()
  const listed = await round.inspect(DAY, 'purge', '--dry-run')
  expect(listed.code).toBe(0)
  expect(listed.err).toMatch(/^ +\d+ {2}out\/问题清单\.docx$/mu)
  expect(listed.err).not.toContain('谈话记录')
  expect(listed.err).toMatch(/其中受限资料 \d+ 件，不列名称/u)
  expect(await round.inspect(DAY, 'purge')).toMatchObject({ code: 2 })
  const terminal = recordedTerminal(round.root, {}, ['不'])
  expect(await run(['purge', '--date', DAY], terminal)).toBe(2)
  expect(existsSync(round.path('out/问题清单.docx'))).toBe(true)
})

test('working copies go, papers, histories and archives stay; the certificate says what went', async () => {
  working()
  put('villages/溪口村/new.yaml', 'kind: leads\n')
  symlinkSync(folder, round.path('out/链接'))
  writeFileSync(join(folder, '别动.txt'), 'x')
  const before = round.git('', 'rev-parse', 'HEAD')
  const { code, out } = await round.inspect(DAY, 'purge', '还原', '--yes')
  expect(code).toBe(0)
  for (const file of ['out/问题清单.docx', 'restricted/out', 'incoming/走访表.xlsx', '还原', 'out/链接'])
    expect(existsSync(round.path(file)), file).toBe(false)
  for (const file of ['out/归档/案卷.zip', 'inspect.yaml', 'villages/溪口村/new.yaml', 'restricted/villages'])
    expect(existsSync(round.path(file)), file).toBe(true)
  expect(existsSync(join(folder, '别动.txt'))).toBe(true)
  expect(out).toContain(`清理证明/${DAY}.docx`)
  const words = certificateIn(round.path(`清理证明/${DAY}.docx`))
  expect(words).toContain('2025年10月30日，沈玉琴清理了')
  expect(words).toContain('out/问题清单.docx')
  expect(words).not.toContain('谈话记录')
  const record = JSON.parse(round.read(`清理证明/${DAY}.json`))
  expect(record.files).toContainEqual({
    path: 'incoming/走访表.xlsx',
    size: Buffer.byteLength('incoming/走访表.xlsx'),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
  })
  expect(round.git('', 'rev-parse', 'HEAD^')).toBe(before)
  expect(round.git('restricted', 'show', '--stat', 'HEAD')).toContain(`${DAY}.json`)
  expect(round.read(`restricted/清理证明/${DAY}.json`)).toContain('restricted/out/谈话记录.docx')
  expect(await round.inspect(DAY, 'purge', '--yes')).toMatchObject({ code: 0 })
})

test('outside of the round nothing is removed', async () => {
  expect(await round.inspect(DAY, 'purge', folder, '--yes')).toMatchObject({ code: 2 })
  expect(await round.inspect(DAY, 'purge', '..', '--yes')).toMatchObject({ code: 2 })
  expect(existsSync(folder)).toBe(true)
})

test('everything goes only when an archive was verified that holds everything', async () => {
  const pair = await newPair()
  const identity = join(folder, '本人.txt')
  writeFileSync(identity, `${pair.identity}\n`)
  const zip = join(folder, '案卷.zip')
  expect(await round.inspect(DAY, 'purge', '--all', '--yes')).toMatchObject({ code: 2 })
  await round.inspect('2025-10-10', 'seal', '撤点', '--despite', '试验')
  expect(await round.inspect(DAY, 'archive', '-o', zip, '--for', pair.recipient)).toMatchObject({ code: 0 })
  const all = () => round.inspect(DAY, 'purge', '--all', '--archive', zip, '--identity', identity, '--yes')

  round.edit('villages/溪口村/leads.yaml', (text) => `${text}# 后来\n`)
  expect((await all()).err).toContain('没保存的改动')
  round.commit('', '后来', '2025-10-29')
  expect((await all()).err).toContain('案卷里没有最后一次保存')
  round.git('', 'reset', '-q', '--hard', 'HEAD^')

  const sound = readFileSync(zip)
  writeFileSync(zip, Buffer.from(sound).fill(1, 9000, 9001))
  expect(await all()).toMatchObject({ code: 2 })
  writeFileSync(zip, sound)
  expect(existsSync(round.path('villages/溪口村/issues.yaml'))).toBe(true)

  const { code, err, out } = await all()
  expect(err).not.toContain('没有删掉')
  expect(code).toBe(0)
  expect(existsSync(round.path('inspect.yaml'))).toBe(false)
  expect(existsSync(round.root) ? readdirSync(round.root) : []).toEqual([])
  expect(out).toContain('案卷-清理证明.docx')
  const words = certificateIn(join(folder, '案卷-清理证明.docx'))
  expect(words).toContain('资料清理（销毁）证明')
  expect(words).toContain('案卷完好')
  const restored = join(folder, '还原')
  const terminal = recordedTerminal(folder)
  expect(await run(['archive', 'open', zip, '--identity', identity, '-o', restored], terminal)).toBe(0)
  expect(existsSync(join(restored, 'restricted/villages/溪口村/interviews.yaml'))).toBe(true)
}, 180_000)

test('a purge that was cut off says so, and is finished with one certificate for all', async () => {
  working()
  const gone = { path: 'out/已删.docx', size: 7, sha256: '0'.repeat(64), shown: 'out/已删.docx' }
  put('.inspect/purge.json', JSON.stringify([gone]))
  const { pid } = spawnSync('true')
  put('.inspect/journal.json', JSON.stringify({ pid, command: 'purge', files: 2 }))
  const said = await round.inspect(DAY, 'status')
  expect(said.err).toContain('上一次 inspect purge 中断：清理只做了一部分')
  expect(await round.inspect(DAY, 'purge', '--yes')).toMatchObject({ code: 0 })
  const { files } = JSON.parse(round.read(`清理证明/${DAY}.json`))
  const names = files.map(({ path }: { path: string }) => path)
  expect(names).toContain('out/已删.docx')
  expect(names).toContain('out/问题清单.docx')
  expect(existsSync(round.path('.inspect/purge.json'))).toBe(false)
})
