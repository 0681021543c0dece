import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPair } from '../../encryption/age.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { packFiles, readFiles } from './archive-forging.fixture.ts'

const DAY = '2025-10-30'
const folder = mkdtempSync(join(tmpdir(), 'open-'))
const zip = join(folder, '案卷.zip')
const age = join(folder, '案卷-受限.age')
const mine = join(folder, '本人.txt')
const others = join(folder, '别人.txt')
const round = new SealedRound()

beforeAll(async () => {
  const [keeper, other] = [await newPair(), await newPair()]
  writeFileSync(mine, `${keeper.identity}\n`)
  writeFileSync(others, `${other.identity}\n`)
  await round.inspect('2025-10-10', 'seal', '撤点', '--despite', '试验')
  const made = await round.inspect(DAY, 'archive', '-o', zip, '--for', keeper.recipient)
  if (made.code !== 0) throw new Error(made.err)
  expect(made.out).toContain('案卷-受限.age')
}, 120_000)
afterAll(() => {
  round.remove()
  rmSync(folder, { recursive: true, force: true })
})

const open = (...argv: string[]) => round.inspect(DAY, 'archive', 'open', ...argv)

test('an archive is restored as the round it was, restricted papers with the identity of their keeper', async () => {
  const into = join(folder, '还原')
  expect(await open(zip, '--identity', mine, '-o', into)).toMatchObject({
    code: 0,
    out: expect.stringContaining('还原'),
  })
  for (const file of [
    'inspect.yaml',
    'villages/溪口村/issues.yaml',
    'restricted/villages/溪口村/interviews.yaml',
  ])
    expect(readFileSync(join(into, file), 'utf8')).toBe(round.read(file))
  expect(await round.inspect(DAY, '-C', into, 'verify')).toMatchObject({ code: 0 })
})

test('without an identity the restricted part stays closed, and that is said', async () => {
  const into = join(folder, '还原-开放')
  const { code, err } = await open(zip, '-o', into)
  expect(code).toBe(0)
  expect(err).toContain('加密的受限部分，没有打开')
  expect(existsSync(join(into, 'restricted'))).toBe(false)
})

test('the restricted part alone', async () => {
  const into = join(folder, '还原-受限')
  expect(await open(age, '--identity', mine, '-o', into)).toMatchObject({ code: 0 })
  expect(existsSync(join(into, 'villages/溪口村/interviews.yaml'))).toBe(true)
})

test.each([
  ['the identity of somebody else', others, (bytes: Buffer) => bytes, '不是为这个身份加密的'],
  ['a file that was cut short', mine, (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), '没有拷完'],
  ['a file that was changed', mine, (bytes: Buffer) => bytes.fill(0, 5000, 5001), '被改过'],
  ['no file of age', mine, () => Buffer.from('PK'), '不是 age 加密的文件'],
])('%s opens nothing', async (_, identity, change, says) => {
  const file = join(folder, '坏-受限.age')
  writeFileSync(file, change(readFileSync(age)))
  const into = join(folder, '坏')
  const { code, err } = await open(file, '--identity', identity, '-o', into)
  expect(code).toBe(2)
  expect(err).toContain(says)
  expect(existsSync(into)).toBe(false)
})

test('what was changed or cut short is not restored', async () => {
  const bad = join(folder, '坏.zip')
  const files = readFiles(readFileSync(zip))
  files.set('底稿/villages/溪口村/issues.yaml', new TextEncoder().encode('kind: issues\n'))
  writeFileSync(bad, packFiles(files))
  const changed = await open(bad, '-o', join(folder, '坏'))
  expect(changed.code).toBe(1)
  expect(changed.err).toContain('底稿/villages/溪口村/issues.yaml: 被改动')
  writeFileSync(bad, readFileSync(zip).subarray(0, 10_000))
  const cut = await open(bad, '-o', join(folder, '坏'))
  expect(cut.code).toBe(2)
  expect(cut.err).toContain('可能没有拷完')
  expect(existsSync(join(folder, '坏'))).toBe(false)
})

test('nobody to open the restricted part is something missing', async () => {
  const { code, err } = await round.inspect(DAY, 'archive', '-o', join(folder, '无人.zip'))
  expect(code).toBe(1)
  expect(err).toContain('没有人打得开受限部分')
})
