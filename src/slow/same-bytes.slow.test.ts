import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfExample, everything, filesIn, inspect, newFolder } from './program.ts'

const round = copyOfExample()
const backwards = join(newFolder('backwards'), 'round')
afterAll(() => {
  for (const folder of [round, backwards]) rmSync(dirname(folder), { recursive: true, force: true })
})

/** The same round, its files made in the opposite order: a disk lists them as it likes. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true }).reverse()) {
    if (entry.isDirectory()) copyBackwards(join(from, entry.name), join(to, entry.name))
    else cpSync(join(from, entry.name), join(to, entry.name))
  }
}

beforeAll(() => copyBackwards(round, backwards))

function madeIn(folder: string, zone: string, locale: string): Map<string, Buffer> {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  rmSync(join(folder, '.inspect'), { recursive: true, force: true })
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, INSPECT_LANG: 'zh' }
  for (const words of [...everything(join(folder, 'out')), ['check', '--format', 'xlsx']]) {
    const { status, stderr } = inspect(folder, [...words, '--date', '2025-10-10'], env)
    expect(status, stderr).toBe(0)
  }
  return filesIn(join(folder, 'out'))
}

test('the same papers and day give the same bytes in any zone, language and order of the disk', () => {
  const first = madeIn(round, 'Asia/Shanghai', 'zh_CN.UTF-8')
  expect(first.size).toBeGreaterThan(20)
  for (const [folder, zone, locale] of [
    [round, 'UTC', 'C'],
    [round, 'America/New_York', 'en_US.UTF-8'],
    [backwards, 'Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ] as const) {
    const again = madeIn(folder, zone, locale)
    expect([...again.keys()]).toEqual([...first.keys()])
    for (const [path, bytes] of first) expect(again.get(path)?.equals(bytes), `${path} in ${zone}`).toBe(true)
  }
})
