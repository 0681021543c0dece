import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
  await run(['start', 'round'], recordedTerminal(folder))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function init(...argv: string[]) {
  const terminal = recordedTerminal(join(folder, 'round'))
  return { code: await run(['init', ...argv], terminal), ...terminal.said }
}

test('without a name every village gets what it lacks, and a round without villages is told to name one', async () => {
  expect((await init()).code).toBe(2)
  await init('甲村', '丙村', '--town', '乙镇', '--simple')
  rmSync(join(folder, 'round/villages/丙村/leads.yaml'))
  const { code, out } = await init('--simple')
  expect([code, out]).toEqual([0, 'villages/丙村/leads.yaml\n'])
})

test('an office list: sums are no village, villages of one name are told apart by their towns', async () => {
  writeFileSync(
    join(folder, 'list.csv'),
    '东风县村名单,,\n序号,乡镇,村名\n1,城关镇,红星村\n2,河西乡,红星村\n3,河西乡,前进村\n合计,,3\n注：按行政区划,,\n',
  )
  await init('--from', '../list.csv', '--simple')
  const villages = readdirSync(join(folder, 'round/villages')).sort()
  expect(villages).toEqual(['前进村', '红星村（城关镇）', '红星村（河西乡）'])
  const text = readFileSync(join(folder, 'round/villages/红星村（河西乡）/village.yaml'), 'utf8')
  expect(text).toContain('\nname: "红星村"\n')
  expect((await init('--from', '../list.csv', '--simple')).out).toBe('')
})

test.each([
  ['甲村', '村'],
  ['东风社区', '社区'],
])('%s is set down as a %s', async (name, type) => {
  await init(name, '--town', '乙镇')
  const text = readFileSync(join(folder, `round/villages/${name}/village.yaml`), 'utf8')
  expect(text).toContain(`\ntype: "${type}"\n`)
})

test('all that is wrong with a list is said at once, with its rows, and nothing is made', async () => {
  writeFileSync(
    join(folder, 'list.csv'),
    '行政村名称,所属乡镇（街道）,巡察方式\nCON,甲镇,\n乙村,甲镇,随便巡\na/b,甲镇,\n',
  )
  const { code, err } = await init('--from', '../list.csv')
  expect(code).toBe(2)
  expect(err).toMatch(/list\.csv!2: “CON”[\s\S]*list\.csv!3: 巡察方式“随便巡”[\s\S]*list\.csv!4: “a\/b”/u)
  expect(readdirSync(join(folder, 'round'))).not.toContain('villages')
})

test.each([
  ['', '没有写文件夹名'],
  ['round/inner', '在另一轮'],
])('start %j makes nothing', async (named, said) => {
  const before = readdirSync(folder, { recursive: true }).length
  const terminal = recordedTerminal(folder)
  expect(await run(['start', named], terminal)).toBe(2)
  expect(terminal.said.err).toContain(said)
  expect(readdirSync(folder, { recursive: true }).length).toBe(before)
})

test('a village of which nobody named the town is told of, once', async () => {
  const { code, err } = await init('甲村', '丙村')
  expect([code, err]).toEqual([
    0,
    '没有写所属镇：在 villages/甲村/village.yaml 等 2 个文件的“town: null”处填上。\n',
  ])
  expect((await init('甲村')).err).not.toContain('所属镇')
  expect((await init('乙村', '--town', '城关镇')).err).toBe('')
})

test('start says what comes next, and takes days as people type them', async () => {
  const terminal = recordedTerminal(folder)
  expect(await run(['start', 'second', '--starts', '2026.3.2'], terminal)).toBe(0)
  expect(terminal.said.err).toContain('下一步：cd second')
  expect(readFileSync(join(folder, 'second/inspect.yaml'), 'utf8')).toContain('starts: "2026-03-02"')
  expect(await run(['start', 'third', '-q'], recordedTerminal(folder))).toBe(0)
})
