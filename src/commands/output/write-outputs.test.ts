import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

let folder: string
let round: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  round = join(folder, 'round')
  await run(['start', 'round'], recordedTerminal(folder))
  mkdirSync(join(folder, 'elsewhere'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function said(...argv: string[]) {
  const terminal = recordedTerminal(round)
  return { code: await run(argv, terminal), ...terminal.said }
}

test.each(['out', 'villages'])('nothing is written through a link named %s', async (name) => {
  await said('init', '甲村', '--town', '乙镇')
  rmSync(join(round, name), { recursive: true, force: true })
  symlinkSync(join(folder, 'elsewhere'), join(round, name))
  const { code, err } = await said(...(name === 'out' ? ['ledger'] : ['init', '丙村', '--town', '乙镇']))
  expect(code).toBe(2)
  expect(err).toContain('链接')
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
})

test('-o names a folder where it is one, or ends like one', async () => {
  await said('init', '甲村', '--town', '乙镇')
  expect((await said('ledger', '-o', '../elsewhere')).out).toBe(
    `${join(folder, 'elsewhere/巡察台账汇总.xlsx')}\n`,
  )
  expect((await said('ledger', '-o', '../other/')).out).toBe(`${join(folder, 'other/巡察台账汇总.xlsx')}\n`)
  expect((await said('ledger', '-o', '../one.xlsx')).out).toBe(`${join(folder, 'one.xlsx')}\n`)
  expect(existsSync(join(folder, 'one.xlsx'))).toBe(true)
})

test('a round that cannot be written to has its ledger elsewhere', async () => {
  await said('init', '甲村', '--town', '乙镇')
  rmSync(join(round, '.inspect'), { recursive: true, force: true })
  writeFileSync(join(round, '.inspect'), '')
  expect(await said('ledger')).toMatchObject({ code: 2, out: '' })
  expect(await said('ledger', '-o', '../one.xlsx')).toMatchObject({ code: 0, err: '' })
})
