import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { archiveAttacks } from '../commands/archive/archive-attacks.fixture.ts'
import { type Files, forge, packFiles, readFiles } from '../commands/archive/archive-forging.fixture.ts'
import { soundRound } from '../commands/verify/sound-round.fixture.ts'
import type { SealedRound } from '../seals/sealed-round.fixture.ts'

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const folder = mkdtempSync(join(tmpdir(), 'verifier-'))
const verifier = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist/verifier.html')
const zip = join(folder, '案卷.zip')
let round: SealedRound
let code: string
let files: Files
let browser: BrowserContext
let page: Page
let asked: string[]

beforeAll(async () => {
  const { sound, code: printed } = await soundRound()
  round = sound
  code = printed
  const made = await round.inspect('2025-10-30', 'archive', '--open-only', '-o', zip)
  if (made.code !== 0) throw new Error(made.err)
  files = readFiles(readFileSync(zip))
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  })
})
afterAll(async () => {
  await browser?.close()
  round?.remove()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await page?.close()
  page = await browser.newPage()
  asked = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => asked.push(String(error)))
  await page.goto(`file://${verifier}`)
})

async function verdictOf(path: string, input: '#zip' | '#folder'): Promise<string> {
  await page.setInputFiles(input, path)
  await page.waitForSelector('#result .banner, #progress:has-text("读不出来")', { timeout: 60_000 })
  await page.fill('#code', code.toLowerCase().replaceAll('-', ' '))
  return page.innerText('main')
}

function unpack(into: string): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(into, name)), { recursive: true })
    writeFileSync(join(into, name), bytes)
  }
}

const SAME = '✔ 与纸上的档案校验码相同：底稿、证据和记录条数就是封存时的那一份，没有被改过。'

test('a sound archive is the one of the paper; nothing is asked of a network', async () => {
  const said = await verdictOf(zip, '#zip')
  expect(said).toContain('✔ 本页自检通过')
  expect(said).toContain('✔ 案卷里的东西都与清单一致')
  expect(said).toContain(SAME)
  expect(said).toContain('✔ 2 个签名没有发现问题。')
  expect(said).toContain('封存以后又保存过 1 次')
  await page.click('summary:has-text("ssh-keygen")')
  expect(await page.innerText('pre')).toContain(
    'ssh-keygen -Y verify -f allowed_signers -I p02 -n inspect -Overify-time=20250910',
  )
  expect(asked).toEqual([`file://${verifier}`])
})

test('a folder does as well, with another folder around it', async () => {
  const into = join(folder, '借出', '案卷')
  unpack(into)
  expect(await verdictOf(join(folder, '借出'), '#folder')).toContain(SAME)
})

test('a code that was mistyped, one of another archive, one of the whole archive', async () => {
  await verdictOf(zip, '#zip')
  const saidOf = async (typed: string) => {
    await page.fill('#code', typed)
    return page.innerText('#compared')
  }
  const wrong = code.replace(/.$/u, (last) => (last === '7' ? '8' : '7'))
  expect(await saidOf(wrong)).toContain('抄错了一个字')
  expect(await saidOf('ZEN6F-J3J3P-Q7K3Y-34MCS')).toContain('校验码不同：这不是纸上说的那一份案卷')
  const [whole = ''] = (await page.innerText('tr:has-text("案卷校验码") td')).split('\n')
  expect(await saidOf(whole)).toContain('与纸上的案卷校验码相同')
})

test('an empty folder and an empty zip file are said to be, and what was good before is not shown beside them', async () => {
  expect(await verdictOf(zip, '#zip')).toContain(SAME)
  await page.evaluate("document.dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer() }))")
  await page.waitForSelector('#progress:has-text("没有选到文件")')
  expect(await page.innerText('main')).not.toContain('与纸上的档案校验码相同')
  const empty = join(folder, 'empty.zip')
  writeFileSync(empty, packFiles(new Map()))
  expect(await verdictOf(empty, '#zip')).not.toContain('✔ 案卷')
})

test('thousands of files that nobody listed are shown, and the page goes on', async () => {
  const changed: Files = new Map(files)
  for (let number = 0; number < 3000; number += 1)
    changed.set(`底稿/塞进来的/${number}.jpg`, new Uint8Array(1))
  const path = join(folder, 'many.zip')
  writeFileSync(path, packFiles(changed))
  const said = await verdictOf(path, '#zip')
  expect(said).toContain('✘ 3000 个文件不一致')
  expect(said).toContain('还有 1000 行没有列出')
})

test('what is no zip file is said to be none', async () => {
  const broken = join(folder, '断.zip')
  writeFileSync(broken, readFileSync(zip).subarray(0, 3000))
  expect(await verdictOf(broken, '#zip')).toContain('读不出来')
})

describe('attacks that the page shows', () => {
  test.each(archiveAttacks)('$what', async ({ change, says, code: ofCode }) => {
    const changed: Files = new Map(files)
    change(changed)
    const path = join(folder, 'attacked.zip')
    writeFileSync(path, packFiles(changed))
    const said = await verdictOf(path, '#zip')
    for (const one of [...says, ...(ofCode ? [ofCode] : [])]) expect(said).toContain(one)
    expect(said).not.toContain(SAME)
    expect(await page.title()).toBe('案卷核验')
    expect(await page.locator('img, script:not(:last-child), a').count()).toBe(0)
    expect(asked).toEqual([`file://${verifier}`])
  })
})

test('a document exchanged with its list shows by the code of the whole archive', async () => {
  await verdictOf(zip, '#zip')
  const whole = await page.innerText('tr:has-text("案卷校验码") td')
  const changed: Files = new Map(files)
  changed.set('归档目录.docx', new TextEncoder().encode('other'))
  forge(changed, 'list')
  const path = join(folder, 'exchanged.zip')
  writeFileSync(path, packFiles(changed))
  await page.reload()
  expect(await verdictOf(path, '#zip')).toContain(SAME)
  await page.fill('#code', whole)
  expect(await page.innerText('#compared')).toContain('校验码不同')
})

test('an entry that unpacks to more than it says is not followed', async () => {
  const changed = new Map(files).set('文书/炸弹.bin', new Uint8Array(64 << 20))
  const packed = Buffer.from(packFiles(changed))
  const name = packed.lastIndexOf(Buffer.from('文书/炸弹.bin'))
  packed.writeUInt32LE(1000, name - 46 + 24)
  const path = join(folder, 'bomb.zip')
  writeFileSync(path, packed)
  expect(await verdictOf(path, '#zip')).toContain('文件损坏，读不完整')
})
