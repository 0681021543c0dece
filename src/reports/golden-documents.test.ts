import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleRound } from '../example-round.fixture.ts'

const { path, read, inspect } = exampleRound()

/** A village that has everything. */
const village = '石桥村'

test.each([
  ['round-plan', null, 'internal'],
  ['village-profile', village, 'internal'],
  ['village-checklist', village, 'internal'],
  ['interview-outline', village, 'internal'],
  ['problem-paper', village, 'internal'],
  ['visit-records', village, 'internal'],
  ['review-records', '东圩村', 'internal'],
  ['slip', village, 'internal'],
  ['slip', village, 'served'],
  ['feedback-village', village, 'served'],
  ['feedback-town', null, 'served'],
  ['feedback-secretary', null, 'served'],
  ['notice-uninspected', null, 'served'],
] as const)(
  '%s of %s in its %s edition reads as it should',
  async (name, of, edition) => {
    const argv = ['report', name, ...(of === null ? [] : [of]), '--edition', edition, '--restricted']
    const { code, out, err } = await inspect(...argv, '--format', 'md')
    expect([code, err]).toEqual([0, ''])
    for (const path of out.trim().split('\n')) {
      const text = read(path)
      expect(text).not.toMatch(/undefined|null|NaN|\{\{|\{%/u)
      const golden = path.replace(/^(?:restricted\/)?out\//u, '').replaceAll('/', '-')
      await expect(text).toMatchFileSnapshot(`golden/${golden}`)
    }
  },
  60_000,
)

async function write(...argv: string[]) {
  const said = await inspect('report', ...argv, '--format', 'md', '--force')
  return { ...said, paths: said.out.trim().split('\n') }
}

test('what tells who spoke is written only where --restricted is said, and apart', async () => {
  const refused = await write('interview-outline', village)
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('--restricted')
  const { code, paths } = await write('interview-outline', 'problem-list', village, '--restricted')
  expect([code, paths.sort()]).toEqual([
    0,
    [`out/${village}/问题清单.md`, `restricted/out/${village}/谈话提纲.md`],
  ])
})

test('the open edition of the visits names groups, no alias, day or villagers’ group', async () => {
  const own = await write('visit-records', village, '--restricted')
  expect(own.paths).toEqual([`restricted/out/${village}/走访记录.md`])
  const { code, paths } = await write('visit-records', village)
  expect([code, paths]).toEqual([0, [`out/${village}/走访记录.md`]])
  const text = read(`out/${village}/走访记录.md`)
  expect(text).not.toMatch(/[农户员表][甲乙丙丁戊己庚辛壬癸]|一组 |8月\d+日 /u)
  await expect(text).toMatchFileSnapshot(`golden/${village}-走访记录（不写代称）.md`)
})

test('the notice to villages not yet inspected tells of no village', async () => {
  const { paths } = await write('notice-uninspected')
  const text = read(paths[0] ?? '')
  for (const name of readdirSync(path('villages'))) {
    expect(text).not.toContain(name.replace(/村$/u, ''))
  }
})

test('what the inspected receive names nobody answerable and no record of speech', async () => {
  const names = ['feedback-village', 'feedback-town', 'slip']
  const { paths } = await write(...names, '--edition', 'served')
  for (const path of paths.filter((one) => one.includes('反馈意见'))) {
    // Words of the problem itself may name who holds an account; nobody is named as answerable.
    expect(read(path)).not.toMatch(/责任人员|直接责任|主要领导责任/u)
  }
  for (const path of paths) {
    expect(read(path)).not.toMatch(/(?:TH|ZF|XF|DC|XS)-\d/u)
  }
})
