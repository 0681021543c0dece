import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfExample, everything, filesIn, inspect } from './program.ts'

// LibreOffice, poppler and a Chinese font must be installed: without them these tests fail.
const round = copyOfExample()
const plain = join(dirname(round), 'plain')
const names: string[] = []
afterAll(() => rmSync(dirname(round), { recursive: true, force: true }))

const made: readonly (readonly string[])[] = [
  ...everything(join(round, 'out')),
  ['check', '--format', 'xlsx'],
]

beforeAll(() => {
  mkdirSync(plain)
  for (const [index, words] of made.entries()) {
    const { status, stderr } = inspect(round, [...words, '--date', '2025-10-10'])
    expect(status, `${words.join(' ')}\n${stderr}`).toBe(0)
    // Office suites want one folder and names of their own kind: 001.docx.
    for (const [path, bytes] of filesIn(join(round, 'out'))) {
      const name = `${index}-${String(names.length).padStart(3, '0')}${path.slice(path.lastIndexOf('.'))}`
      writeFileSync(join(plain, name), bytes)
      names.push(name)
    }
    rmSync(join(round, 'out'), { recursive: true })
  }
})

test('documents and ledgers of every kind come out', () => {
  expect(names.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(20)
  expect(names.filter((name) => name.endsWith('.xlsx')).length).toBeGreaterThan(6)
})

const validator = fileURLToPath(new URL('../../../shared/tools/validate-ooxml', import.meta.url))

test.runIf(existsSync(validator))('each holds to ISO/IEC 29500-4', () => {
  const files = names.map((name) => join(plain, name))
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [validator, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(status, `${stdout.slice(-3000)}${stderr.slice(-3000)}`).toBe(0)
})

test('each opens in LibreOffice and has pages', () => {
  const pdfs = join(dirname(round), 'pdf')
  const profile = `-env:UserInstallation=file://${join(dirname(round), 'profile')}`
  const files = names.map((name) => join(plain, name))
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', pdfs, ...files], {
    stdio: 'pipe',
    maxBuffer: 1 << 28,
  })
  for (const name of names) {
    const pdf = join(pdfs, `${basename(name, name.slice(name.lastIndexOf('.')))}.pdf`)
    expect(existsSync(pdf) && statSync(pdf).size, name).toBeGreaterThan(1000)
    const pages = /^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]
    expect(Number(pages), name).toBeGreaterThan(0)
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    expect(text, name).toMatch(/[一-龥]{2}/u)
  }
})
