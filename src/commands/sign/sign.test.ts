import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { sshKeygen } from '../../git/ssh-keygen.fixture.ts'

const { root: round, path, restore, edit, inspect } = exampleRound({ day: '2025-09-20', only: '溪口村' })

beforeEach(() => {
  restore()
  edit('villages/溪口村/issues.yaml', (text) => {
    const at = text.indexOf('    sign:\n')
    return text.slice(0, at) + text.slice(text.indexOf('  - id: WT-002'))
  })
})

async function sign(as: string, ...more: string[]) {
  return inspect('sign', '溪口村', 'WT-001', '--as', as, ...more)
}

const INK = ['--paper', 'ZZ-020#p1']

async function stale() {
  return (await inspect('check', '--only', 'issues/stale-signature')).out
}

test('three sign in order, each by office, and what changes afterwards is an error', async () => {
  expect((await sign('reviewed', ...INK)).err).toContain('经办人还没有签名')
  expect(await sign('drafted', '--by', '罗立言', ...INK)).toMatchObject({ code: 0 })
  expect((await sign('reviewed', '--by', '罗立言', ...INK)).err).toContain('罗立言是经办人')
  expect((await sign('reviewed', '--by', '范晓棠', ...INK)).err).toContain('由副组长沈玉琴复核')
  expect((await sign('approved', ...INK)).err).toContain('复核人还没有签名')
  expect(await sign('reviewed', ...INK)).toMatchObject({ code: 0 })
  expect((await sign('approved', '--by', '沈玉琴', ...INK)).err).toContain('沈玉琴是复核人')
  expect(await sign('approved', ...INK)).toMatchObject({ code: 0 })
  expect((await sign('approved', ...INK)).err).toContain('不必再签')
  expect(await stale()).toBe('')

  edit('villages/溪口村/issues.yaml', (text) => text.replace('amount: 54000', 'amount: 54001'))
  expect(await stale()).toContain('经办人罗立言、复核人沈玉琴、审签人郑怀远')
  expect((await sign('approved', ...INK)).err).toContain('须先由其重新签名')
  expect((await sign('drafted', '--by', '罗立言', ...INK)).err).toContain('复核人、审签人的旧签名作废')
  expect(await stale()).toBe('')
})

test('what a cited record says is signed as well, restricted ones included', async () => {
  await sign('drafted', '--by', '罗立言', ...INK)
  const file = 'restricted/villages/溪口村/interviews.yaml'
  edit(file, (text) => `${text}\n# 已核对\n`)
  expect(await stale()).toBe('')
  edit(file, (text) => text.replace(/(id: TH-003[\s\S]*?place: )[^,\n]+/u, '$1另一处'))
  expect(await stale()).toContain('所引受限记录有改动')
  rmSync(path('restricted'), { recursive: true })
  expect(await stale()).toBe('')
})

test('ink needs a scan that is in the evidence; the leader does not draft', async () => {
  expect(await sign('drafted', '--by', '罗立言')).toMatchObject({ code: 2 })
  expect((await sign('drafted', '--by', '罗立言', '--paper', 'ZZ-999')).err).toContain('没有“ZZ-999”')
  expect((await sign('drafted', '--by', '郑怀远', ...INK)).err).toContain('郑怀远是组长')
  expect((await sign('drafted', '--by', '梁守正', ...INK)).err).toContain('不是第一巡察组的人员')
  expect((await inspect('sign', '溪口村', '--as', 'drafted')).code).toBe(2)
})

test('check shows what became of what was signed, old and new', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { cwd: round })
  await sign('drafted', '--by', '罗立言', ...INK)
  git('init', '-q')
  git('add', 'villages')
  git('commit', '-qm', '起始')
  edit('villages/溪口村/issues.yaml', (text) => text.replace('amount: 54000', 'amount: 54001'))
  edit('villages/溪口村/issues.yaml', (text) => text.replace('text: 农贸市场', 'text: 县农贸市场'))
  const { err } = await inspect('check', '--only', 'issues/stale-signature')
  expect(err).toContain('WT-001 涉及金额（元）：54000 → 54001')
  expect(err).toContain('WT-001 问题表现：■ → ■')
})

test.runIf(sshKeygen)(
  'with SSH a signature holds only by a key that was the person’s on the day',
  async () => {
    const key = path('luo')
    const other = path('fan')
    for (const file of [key, other]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
    edit('inspect.yaml', (text) => text.replace('signing: ink', 'signing: ssh'))
    expect((await sign('drafted', '--by', '罗立言', '--key', key)).err).toContain('没有在用的公钥')
    expect((await inspect('keys', 'add', '罗立言', `${key}.pub`, '--on', '2025-09-01')).code).toBe(0)
    expect((await inspect('keys', 'add', '沈玉琴', `${other}.pub`, '--on', '2025-09-01')).code).toBe(0)
    expect((await sign('drafted', '--by', '罗立言', '--key', other)).err).toContain('不是一对')
    expect(await sign('drafted', '--by', '罗立言', '--key', key)).toMatchObject({ code: 0 })
    expect(await sign('reviewed', '--key', other)).toMatchObject({ code: 0 })

    edit('villages/溪口村/issues.yaml', (text) =>
      text.replace('drafted: { by: 罗立言', 'drafted: { by: 范晓棠'),
    )
    expect((await sign('approved')).err).toContain('电子签名不成立')
  },
)

test.runIf(sshKeygen)(
  'keys are listed with their days and retired, never entered twice, nor for two people',
  async () => {
    const key = path('luo')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
    await inspect('keys', 'add', '罗立言', `${key}.pub`, '--on', '2025-09-01')
    expect((await inspect('keys', 'add', '罗立言', key)).err).toContain('不是 SSH 公钥')
    expect((await inspect('keys', 'add', '罗立言', `${key}.pub`)).code).toBe(2)
    expect((await inspect('keys', 'add', '沈玉琴', `${key}.pub`)).err).toContain('已经是罗立言的')
    expect((await inspect('keys', 'retire', '罗立言', '--on', '2025-08-30')).code).toBe(2)
    expect((await inspect('keys', 'retire', '罗立言', '--on', '2025-10-01')).code).toBe(0)
    const { keys } = JSON.parse((await inspect('keys', '--json')).out)
    expect(keys.filter(({ person }: { person: string }) => person === '罗立言')).toMatchObject([
      { from: '2025-09-01', to: '2025-10-01' },
    ])
  },
)
