import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleRound } from '../example-round.fixture.ts'

const { path, read, inspect } = exampleRound()

async function write(...argv: string[]) {
  const said = await inspect('report', ...argv, '--format', 'md')
  return { ...said, paths: said.out.trim().split('\n') }
}

async function expectGolden(paths: readonly string[]) {
  for (const path of paths) {
    const text = read(path)
    expect(text).not.toMatch(/undefined|null|NaN|，。|、。|（）|。。/u)
    const name = path.replace(/^(?:restricted\/)?out\//u, '').replaceAll('/', '-')
    await expect(text).toMatchFileSnapshot(`golden/${name}`)
  }
}

test.each(['internal', 'served'])(
  'what is handed out reads as it should: %s',
  async (edition) => {
    const perVillage = await write('rectification-village', '石桥村', '枫林村', '--edition', edition)
    const names = ['rectification-town', 'suggestion-letter', 'leader-letter', 'task-letter']
    const letters = await write(...names, '--edition', edition)
    const special = await write(
      'special-report',
      '--topic',
      '租金拖欠',
      '--aspect',
      'A',
      '--edition',
      edition,
    )
    expect([perVillage.code, letters.code, special.code]).toEqual([0, 0, 0])
    expect(special.paths).toHaveLength(2)
    await expectGolden([...perVillage.paths, ...letters.paths, ...special.paths])
  },
  60_000,
)

test('what the team keeps reads as it should', async () => {
  const names = ['clue-transfer', 'interview-records', 'petition-records', 'review-records']
  const { code, paths } = await write(...names, '石桥村', '--restricted')
  expect(code).toBe(0)
  const restricted = paths.filter((path) => path.startsWith('restricted/out/'))
  expect(restricted.map((path) => path.split('/').at(-1))).toEqual([
    '问题线索移交单XS-001.md',
    '谈话记录.md',
    '信访登记.md',
  ])
  const catalogue = await write('file-catalogue')
  expect(catalogue.code).toBe(0)
  await expectGolden([...paths, ...catalogue.paths])
}, 60_000)

test('a special report has a name of the checklist', async () => {
  const { code, err } = await write('special-report', '--topic', 'T99')
  expect([code, err.includes('T01')]).toEqual([2, true])
})

test('the public notice is made only once it is approved', async () => {
  expect((await write('public-notice', '石桥村')).code).toBe(2)
  const { code, paths } = await write('public-notice', '石桥村', '--approved-by', '县委巡察办')
  expect(code).toBe(0)
  await expectGolden(paths)
}, 60_000)

test('the public notice names nobody and says how often it did not', async () => {
  const file = path('villages/石桥村/rectification.yaml')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace('与债权人对账', '岳成林、滕 志强与债权人对账'))
  const { paths } = await write('public-notice', '石桥村', '--approved-by', '县委巡察办', '-o', 'notice.md')
  const text = read(paths[0] ?? '')
  writeFileSync(file, before)
  expect(text).toContain('某某、某某与债权人对账')
  expect(text).toContain('个人姓名2处')
  expect(text).not.toMatch(/岳成林|滕\s?志强/u)
}, 60_000)
