import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit, edit, git, inspect, TwoTeams } from './two-teams.fixture.ts'

const ISSUES = 'villages/溪口村/issues.yaml'
const LEADS = 'villages/溪口村/leads.yaml'
const root = fileURLToPath(new URL('../../../', import.meta.url))
let teams = new TwoTeams()
let one = ''
let other = ''
const stick = (name: string) => join(teams.folder, name)
const read = (round: string, file: string) => readFileSync(join(round, file), 'utf8')
const addLead = (round: string, id: string, more = '') => {
  edit(
    round,
    LEADS,
    (text) => `${text.trimEnd()}\n  - { id: ${id}, source: 现场, text: 新事${id}, status: 待查${more} }\n`,
  )
  commit(round, id)
}

async function expectShape(name: string, argv: string[]) {
  const schema = join(root, `schemas/output/${name}.schema.json`)
  const validate = addFormats
    .default(new Ajv({ allowUnionTypes: true }))
    .compile(JSON.parse(readFileSync(schema, 'utf8')))
  expect(validate(JSON.parse((await inspect(one, argv)).out)), JSON.stringify(validate.errors)).toBe(true)
}

beforeEach(() => {
  teams = new TwoTeams()
  one = teams.begin('罗立言')
  other = teams.clone(one, '沈玉琴')
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

test('packages go to and fro; twice does no harm, out of order names what is missing', async () => {
  addLead(other, 'DC-090')
  expect(await inspect(other, ['send', stick('1.bundle'), '--to', '罗立言'])).toMatchObject({
    code: 0,
    err: '',
  })
  addLead(other, 'DC-091')
  expect((await inspect(other, ['send', stick('2.bundle'), '--to', '罗立言'])).code).toBe(0)
  const early = await inspect(one, ['receive', stick('2.bundle')])
  expect(early).toMatchObject({
    code: 2,
    err: expect.stringMatching(/还缺前一个交接包.*[0-9a-f]{10}（DC-090）/u),
  })
  addLead(one, 'DC-090', ', note: 一队')
  const first = await inspect(one, ['receive', stick('1.bundle')])
  expect(first).toMatchObject({ code: 0, err: '已合并，没有要裁定的。\n' })
  expect(first.out).toMatch(
    /新到 1 次保存[\s\S]*待查问题清单：新增 1 条[\s\S]*溪口村 DC-090 两边都有，一边改编为 DC-090b/u,
  )
  expect((await inspect(one, ['receive', stick('2.bundle')])).code).toBe(0)
  const twice = await inspect(one, ['receive', stick('1.bundle')])
  expect(twice).toMatchObject({ code: 0, out: expect.stringContaining('没有新内容') })
  expect(read(one, LEADS)).toMatch(/DC-090,[\s\S]*DC-090b,/u)
  expect(read(one, LEADS)).toContain('DC-091')
  expect(git(one, 'status', '--short')).toBe('')
  await inspect(one, ['send', stick('3.bundle'), '--to', '沈玉琴'])
  expect(await inspect(other, ['receive', stick('3.bundle')])).toMatchObject({ code: 0 })
  expect(git(other, 'rev-parse', 'HEAD')).toBe(git(one, 'rev-parse', 'HEAD'))
  await inspect(one, ['send', stick('whole.bundle')])
  git(teams.folder, 'clone', '-q', stick('whole.bundle'), 'third')
  expect(read(join(teams.folder, 'third'), LEADS)).toBe(read(one, LEADS))
  expect(await inspect(one, ['send', stick('4.bundle'), '--to', '沈玉琴'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('已有全部内容'),
  })
  expect(existsSync(stick('4.bundle'))).toBe(false)
  const receipt = readFileSync(`${stick('1.bundle')}.txt`, 'utf8')
  expect(receipt).toMatch(
    /交出人：沈玉琴\r\n接收人：罗立言[\s\S]*校验值（SHA-256）：(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\r\n/u,
  )
  const page = strFromU8(
    unzipSync(readFileSync(`${stick('1.bundle')}.docx`))['word/document.xml'] ?? new Uint8Array(),
  )
  const words = page.replaceAll(/<[^>]*>/gu, '')
  expect(words).toMatch(/工作底稿交接回执.*交出人沈玉琴接收人罗立言.*接收人（签名）/u)
  expect(words).toContain(/SHA-256）：(.{39})/u.exec(receipt)?.[1])
})

test('what both changed waits for somebody, and neither saves nor hands on before', async () => {
  for (const [round, text] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    edit(round, ISSUES, (old) => old.replace(/feature: .*/u, `feature: 特征${text}`))
    commit(round, text)
  }
  await inspect(other, ['send', stick('1.bundle')])
  expect(await inspect(one, ['receive', stick('1.bundle')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('inspect resolve'),
  })
  expect(git(one, 'status', '--short')).toBe('')
  await expectShape('resolve', ['resolve', '--json', '--restricted'])
  expect(await inspect(one, ['send', stick('2.bundle')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('未裁定'),
  })
  edit(one, LEADS, (text) => `${text}# 注\n`)
  expect((await inspect(one, ['save', '--force'])).code).toBe(1)
  expect((await inspect(one, ['resolve', 'WT-001', '--take', 'theirs'])).code).toBe(0)
  expect(read(one, ISSUES)).toContain('特征乙')
  expect((await inspect(one, ['save', '-m', '裁定'])).code).toBe(0)
  await inspect(one, ['send', stick('2.bundle')])
  expect((await inspect(other, ['receive', stick('2.bundle')])).code).toBe(0)
  expect(read(other, ISSUES)).toBe(read(one, ISSUES))
})

test('a seal comes with its package, not before what it seals is in', async () => {
  await inspect(other, ['seal', '进驻', '--by', '沈玉琴', '--despite', '分头工作'])
  await inspect(other, ['send', stick('1.bundle')])
  await inspect(one, ['receive', stick('1.bundle'), '--dry-run'])
  expect(git(one, 'for-each-ref', 'refs/tags', 'refs/inspect')).toBe('')
  expect((await inspect(one, ['receive', stick('1.bundle')])).code).toBe(0)
  expect(git(one, 'tag')).toMatch(/^seal\/01-entry-[0-9a-f]{7}\n$/u)
  expect(git(one, 'show-ref', '--tags')).toBe(git(other, 'show-ref', '--tags'))
  expect(git(one, 'for-each-ref', 'refs/inspect')).toBe('')
})

test('a record that one took out and the other changed is put as what was changed, and settled either way', async () => {
  edit(one, ISSUES, (text) => text.replace(/ {2}- id: WT-002[\s\S]*?(?= {2}- id: WT-003)/u, ''))
  commit(one, '删')
  edit(other, ISSUES, (text) => text.replace('feature: 校舍低价', 'feature: 老校舍低价'))
  commit(other, '改')
  await inspect(other, ['send', stick('1.bundle')])
  expect((await inspect(one, ['receive', stick('1.bundle')])).code).toBe(1)
  const { out } = await inspect(one, ['resolve', '--list', '--restricted'])
  expect(out).toMatch(/本机　（删去）[\s\S]*对方　主要特征：校舍低价租给书记之弟 → 老校舍低价租给书记之弟\n/u)
  expect(read(one, ISSUES)).toContain('老校舍')
  expect(await inspect(one, ['resolve'], ['3', '1'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('1 或 2'),
  })
  expect(read(one, ISSUES)).not.toContain('老校舍')
})

test('merges made on both sides at once come to the same', async () => {
  addLead(one, 'DC-090', ', note: 一队')
  addLead(other, 'DC-090', ', note: 二队')
  await inspect(one, ['send', stick('a.bundle')])
  await inspect(other, ['send', stick('b.bundle')])
  await inspect(one, ['receive', stick('b.bundle')])
  await inspect(other, ['receive', stick('a.bundle')])
  addLead(other, 'DC-095')
  await inspect(other, ['send', stick('c.bundle')])
  await expectShape('receive', ['receive', stick('c.bundle'), '--dry-run', '--json'])
  await expectShape('log', ['log', '溪口', '--json'])
  await expectShape('diff', ['diff', 'HEAD~1', '--json'])
  expect(await inspect(one, ['receive', stick('c.bundle')])).toMatchObject({ code: 0 })
  const ids = [...read(one, LEADS).matchAll(/id: (DC-09\w+)/gu)].map(([, id]) => id)
  expect(ids).toEqual(['DC-090', 'DC-090b', 'DC-095'])
})

test('restricted papers go encrypted, for those who hold a key, and numbers are told apart across both', async () => {
  const identity = join(teams.folder, 'luo.age.txt')
  expect(await inspect(other, ['send', stick('0.bundle'), '--restricted'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('inspect keys make'),
  })
  expect((await inspect(one, ['keys', 'make', '罗立言', 'in.txt'])).code).toBe(2)
  expect((await inspect(one, ['keys', 'make', '罗立言', identity])).code).toBe(0)
  expect((await inspect(one, ['keys'])).out).toMatch(/罗立言 +接收 +2025-10-10 +— +age1/u)
  commit(one, '登记公钥')
  git(other, 'pull', '-q', one, 'main')
  const interview = (round: string, name: string) => {
    edit(round, 'restricted/villages/溪口村/interviews.yaml', (text) => {
      const at = text.indexOf('interviews:')
      const [first = ''] = text.slice(at).match(/ {2}- id: TH-001[\s\S]*?(?=\n {2}- id:)/u) ?? []
      return `${text.trimEnd()}\n${first.replace('TH-001', 'TH-090').replace(/place: .*/u, `place: ${name}`)}\n`
    })
    commit(join(round, 'restricted'), name)
    addLead(round, name === '甲处' ? 'DC-081' : 'DC-082', ', checked_by: [TH-090]')
  }
  interview(one, '甲处')
  interview(other, '乙处')
  const sent = await inspect(other, ['send', stick('1.bundle'), '--to', '罗立言', '--restricted'])
  expect(sent).toMatchObject({ code: 0, out: expect.stringContaining('1.bundle.restricted.age') })
  expect(readFileSync(stick('1.bundle.restricted.age'), 'latin1')).toMatch(/^age-encryption.org\/v1\n/u)
  expect((await inspect(one, ['receive', stick('1.bundle'), '--restricted'])).code).toBe(2)
  const got = await inspect(one, ['receive', stick('1.bundle'), '--restricted', '--identity', identity])
  expect(got).toMatchObject({ code: 0, out: expect.stringContaining('TH-090 两边都有') })
  const places = new Map(
    [
      ...read(one, 'restricted/villages/溪口村/interviews.yaml').matchAll(
        /id: (TH-090b?)\n[\s\S]*?place: (.处)/gu,
      ),
    ].map(([, id, place]) => [place, id]),
  )
  expect([...places.values()].sort()).toEqual(['TH-090', 'TH-090b'])
  expect(read(one, LEADS)).toMatch(new RegExp(`新事DC-081,.*checked_by: \\[${places.get('甲处')}\\]`, 'u'))
  expect(read(one, LEADS)).toMatch(new RegExp(`新事DC-082,.*checked_by: \\[${places.get('乙处')}\\]`, 'u'))
  for (const folder of [one, join(one, 'restricted')]) expect(git(folder, 'status', '--short')).toBe('')
})

test('a receive that was cut off between two files is finished at the next start, which says so', async () => {
  addLead(other, 'DC-090')
  mkdirSync(join(other, 'villages/溪口村/evidence'), { recursive: true })
  writeFileSync(join(other, 'villages/溪口村/evidence/ZZ-900.txt'), '甲')
  edit(other, ISSUES, (text) => text.replace(/feature: .*/u, 'feature: 新'))
  commit(other, '二队')
  await inspect(other, ['send', stick('1.bundle')])
  const from = git(one, 'rev-parse', 'HEAD').trim()
  await inspect(one, ['receive', stick('1.bundle')])
  const to = git(one, 'rev-parse', 'HEAD').trim()
  const issues = read(one, ISSUES)
  git(one, 'reset', '-q', '--hard', from)
  writeFileSync(join(one, ISSUES), issues)
  const steps = [{ folder: '', from, to }]
  const disputes = [{ id: '3fa2b1c0', file: ISSUES, text: '{}' }]
  writeFileSync(
    join(one, '.inspect/journal.json'),
    JSON.stringify({ pid: 2_147_483_646, command: 'receive', steps, disputes, meetings: '[]' }),
  )
  expect((await inspect(one, ['status'])).err).toMatch(/上一次 inspect receive 中断：接收已经完成/u)
  expect(git(one, 'rev-parse', 'HEAD').trim()).toBe(to)
  expect(git(one, 'status', '--short')).toBe('')
  expect(read(one, 'villages/溪口村/evidence/ZZ-900.txt')).toBe('甲')
  expect(existsSync(join(one, '.inspect/conflicts/3fa2b1c0.json'))).toBe(true)
})
