import { rmSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readFast } from '../../source/read-fast.ts'

const { path, restore, read: paper, original, put, inspect } = exampleRound()
beforeEach(restore)

/** What lies in incoming/, the paper it came into, and the records that came from it. */
const files = [
  {
    file: 'incoming/竹坞村走访登记表.xlsx',
    into: 'villages/竹坞村/visits.yaml',
    without: (text: string) => text.slice(0, text.indexOf('  - id: ZF-017\n')),
  },
  {
    file: 'incoming/枫林村合同台账.xlsx',
    into: 'villages/枫林村/assets.yaml',
    without: (text: string) => text.replace(/^contracts:\n(?: .*\n)+/mu, 'contracts: []\n'),
  },
  {
    file: 'incoming/新桥村扫码问卷.csv',
    into: 'villages/新桥村/survey.yaml',
    without: (text: string) => text.replaceAll(/^ {2}- \{ ballot: .*occasion: 扫码.*\n/gmu, ''),
  },
]

test.each(files)(
  '$file gives back exactly the records that came from it',
  async ({ file, into, without }) => {
    const cut = without(original(into))
    expect(cut.length).toBeLessThan(original(into).length)
    put(into, cut)
    expect(await inspect('import', file)).toMatchObject({ code: 0, out: `${into}\n` })
    expect(readFast(paper(into))?.value).toEqual(readFast(original(into))?.value)
    const again = await inspect('import', file)
    expect(again).toMatchObject({ code: 0, out: '' })
  },
)

test.each(files)('$file holds nothing that the example does not', async ({ file, into }) => {
  expect(await inspect('import', file)).toMatchObject({ code: 0, out: '' })
  expect(paper(into)).toBe(original(into))
})

test('what of those who answered lies in an export is said to be there still', async () => {
  const { err } = await inspect('import', 'incoming/新桥村扫码问卷.csv')
  expect(err).toContain('incoming/新桥村扫码问卷.csv: 原件里仍有答卷人的IP地址、来源等，核对无误后请删除')
  expect((await inspect('import', 'incoming/枫林村合同台账.xlsx')).err).toContain('核对无误后可以删除')
  const dry = await inspect('import', 'incoming/新桥村扫码问卷.csv', '--dry-run')
  expect(dry.err).not.toContain('删除')
})

test('a second typing of a third of the sheets is a sample: its two slips are named, what it lacks is not', async () => {
  const said = await inspect('import', 'incoming/石桥村问卷二次录入.csv', '--second')
  expect(said.code).toBe(1)
  expect(said.out.trim().split('\n')).toEqual([
    expect.stringMatching(/^石桥村 票号 9 Q05：第一次 B，第二次 D /u),
    expect.stringMatching(/^石桥村 票号 17 群体：第一次 村民代表，第二次 党员 /u),
  ])
  expect(said.err).toContain('另有 58 份没有对照')
})

test('what lies in incoming/ is no paper and no evidence', async () => {
  const all = await inspect('check', '--format', 'json')
  rmSync(path('incoming'), { recursive: true })
  expect(await inspect('check', '--format', 'json')).toEqual(all)
})
