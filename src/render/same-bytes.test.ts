import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
const program = join(folder, 'render.mjs')

const source = `
  import { createHash } from 'node:crypto'
  import { renderDocument } from './render-document.ts'
  import { charts, reportView } from './sample-view.fixture.ts'
  const options = { date: '2025-09-30', version: '0.1.0' }
  const view = (name) => ({ ...reportView(name), blocks: [...reportView(name).blocks, ...charts] })
  for (const other of (process.argv[2] ?? '').split(',').filter(Boolean)) await renderDocument(view(other), options)
  console.log(createHash('sha256').update(await renderDocument(view('柳林村'), options)).digest('hex'))
`
const laterClock = `data:text/javascript,${encodeURIComponent(`
  const Real = Date
  const ahead = 400 * 86_400_000 + 12_345_678
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + ahead])) }
    static now() { return Real.now() + ahead }
  }`)}`

beforeAll(() => {
  buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

function hashMade(environment: Record<string, string>, others = '', flags: string[] = []): string {
  const env = { ...process.env, ...environment }
  return execFileSync(process.execPath, [...flags, program, others], { env, encoding: 'utf8' }).trim()
}

test('zone, language, clock and what was made before do not show in the bytes', () => {
  const first = hashMade({ TZ: 'UTC', LANG: 'C' })
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(hashMade({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })).toBe(first)
  expect(hashMade({ TZ: 'America/Los_Angeles', LC_ALL: 'zh_CN.UTF-8' }, '', ['--import', laterClock])).toBe(
    first,
  )
  expect(hashMade({ TZ: 'Asia/Shanghai' }, '东塘村,西坡村,东塘村')).toBe(first)
})
