import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { ISSUES, VISITS } from './sound-round.fixture.ts'

describe('a branch that parted before a seal, merged after it', () => {
  let sealed: SealedRound
  let round: SealedRound

  beforeAll(async () => {
    sealed = new SealedRound()
    sealed.edit('villages/溪口村/leads.yaml', (text) => text.replace('priority: 重', 'priority: 急'))
    sealed.commit('', '调整轻重缓急', '2025-09-05')
    expect((await sealed.inspect('2025-09-15', 'seal', '撤点', '--despite', '试验')).code).toBe(0)
  }, 60_000)
  afterEach(() => round.remove())
  afterAll(() => {
    sealed.remove()
    rmSync(sealed.root, { recursive: true, force: true })
  })

  /** What is written on a branch from the first commit, merged so that both stand. */
  function merge(write: () => void, ...how: string[]) {
    round = sealed.copy()
    round.git('', 'checkout', '-q', '-b', 'side', round.history()[0]?.hash ?? '')
    write()
    round.commit('', '核对', '2025-09-04', '--allow-empty')
    round.git('', 'checkout', '-q', 'main')
    round.git('', 'merge', '-q', '--no-edit', ...how, 'side')
  }

  const verify = () => round.inspect('2025-09-25', 'verify')

  test('what it changes of sealed records is shown', async () => {
    merge(() => round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600')))
    const { code, out } = await verify()
    expect(out.replaceAll(/\n\s+/gu, '')).toMatch(
      /WT-002第1次封存以后改过：WT-002 \S+ 56000 → 5600（[^）]*合并时并入，改在封存以前分出的另一支里）/u,
    )
    expect(code).toBe(0)
  })

  test('what it deletes or exchanges is shown', async () => {
    merge(() => {
      rmSync(round.path(VISITS))
      round.edit('villages/溪口村/evidence/ZZ-002.pdf', () => '另一份')
    })
    const { out } = await verify()
    expect(out).toMatch(/提醒 verify\/sealed-changed \w+ villages\/溪口村\/visits.yaml\n/u)
    expect(out).toMatch(/提醒 verify\/sealed-changed \w+ villages\/溪口村\/evidence\/ZZ-002.pdf\n/u)
  })

  test('what it adds is nobody’s business', async () => {
    merge(() => round.edit('villages/溪口村/village.yaml', (text) => `${text}# 记\n`))
    expect((await verify()).out).not.toContain('verify/sealed-changed')
  })

  test('a merge that throws away what was sealed is found, the manifest with it', async () => {
    merge(() => {}, '--no-commit', '--no-ff')
    const [from, into] = ['main', 'side'].map((name) => round.git('', 'rev-parse', name).trim())
    const tree = round.git('', 'rev-parse', 'side^{tree}').trim()
    const made = round.git('', 'commit-tree', tree, '-p', into ?? '', '-p', from ?? '', '-m', '合并').trim()
    round.git('', 'reset', '-q', '--hard', made)
    const { code, out } = await verify()
    expect(out.replaceAll(/\n\s+/gu, '')).toMatch(/DC-001 轻重缓急 急 → 重（[^）]*合并时丢掉了封存的内容）/u)
    expect(out).toMatch(/verify\/seal-manifest \w+ seals\/01-withdrawal-\w+.json/u)
    expect(code).toBe(1)
  })

  test('a village that got another name stays sealed under it', async () => {
    round = sealed.copy()
    round.git('', 'mv', 'villages/溪口村', 'villages/新村')
    round.commit('', '改名', '2025-09-20', '-m', 'Reason: 村名改了')
    round.edit('villages/新村/issues.yaml', (text) => text.replace('amount: 56000', 'amount: 5600'))
    round.commit('', '格式', '2025-09-21')
    const { code, out } = await verify()
    const said = out.replaceAll(/\n\s+/gu, '')
    expect(said).toContain(
      '第1次封存以后改过：移到 villages/新村/issues.yaml（2025-09-20 沈玉琴，原因：村名改了）',
    )
    expect(said).toMatch(
      /villages\/新村\/issues.yaml WT-002第1次封存以后改过：WT-002 \S+ 56000 → 5600（2025-09-21 沈玉琴，没有写原因）/u,
    )
    expect(code).toBe(1)
  })

  test('another repository put into this one is told as what it is', async () => {
    round = sealed.copy()
    const head = round.git('', 'rev-parse', 'HEAD').trim()
    round.git('', 'update-index', '--add', '--cacheinfo', `160000,${head},villages/溪口村/evidence/x`)
    round.git('', 'commit', '-qm', '子库')
    const { code, out } = await verify()
    expect(out).toMatch(/错误 verify\/foreign-repository \w+ villages\/溪口村\/evidence\/x/u)
    expect(out).not.toContain('verify/object-missing')
    expect(code).toBe(1)
  })

  const issue = (text: string) =>
    `  - { id: WT-091, aspect: A, feature: ${text}, text: ${text}, level: 一般, sources: [], status: 草拟 }\n`

  test('a sealed record that a merge told apart from another is not called thrown away', async () => {
    const twice = new SealedRound()
    const first = twice.git('', 'rev-parse', 'HEAD').trim()
    twice.edit(ISSUES, (text) => `${text.trimEnd()}\n${issue('甲组发现的某一件事')}`)
    twice.commit('', '甲', '2025-09-05')
    expect((await twice.inspect('2025-09-15', 'seal', '撤点', '--despite', '试验')).code).toBe(0)
    round = twice
    const both = twice.read(ISSUES).replace(/(id: WT-091)(.*甲组)/u, '$1b$2')
    round.git('', 'checkout', '-q', '-b', 'side', first)
    round.edit(ISSUES, (text) => `${text.trimEnd()}\n${issue('乙组发现的另一件事')}`)
    round.commit('', '乙', '2025-09-04')
    round.git('', 'checkout', '-q', 'main')
    round.git('', 'merge', '-q', '--no-commit', '--no-ff', '-X', 'ours', 'side')
    writeFileSync(round.path(ISSUES), `${both.trimEnd()}\n${issue('乙组发现的另一件事')}`)
    round.git('', 'commit', '-qam', '合并')
    const { code, out } = await verify()
    expect(out.replaceAll(/\n\s+/gu, '')).toMatch(
      /提醒 verify\/sealed-changed \w+ villages\/溪口村\/issues.yaml WT-091第1次封存以后改过：WT-091 改编为 WT-091b（[^）]*编号重了，另编了号）/u,
    )
    expect(code).toBe(0)
  })

  test('what both sides wrote of one record is told where it was written, not of the merge', async () => {
    round = sealed.copy()
    round.git('', 'checkout', '-q', '-b', 'side')
    round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
    round.commit('', '甲', '2025-09-20', '-m', 'Reason: 复核')
    round.git('', 'checkout', '-q', 'main')
    round.edit(ISSUES, (text) => text.replace(/(id: WT-002[\s\S]*?level: )\S+/u, '$1一般'))
    round.commit('', '乙', '2025-09-20', '-m', 'Reason: 会议研究')
    const merged = round.read(ISSUES).replace('amount: 56000', 'amount: 5600')
    round.git('', 'merge', '-q', '--no-commit', '--no-ff', '-X', 'ours', 'side')
    writeFileSync(round.path(ISSUES), merged)
    round.git('', 'commit', '-qam', '合并')
    const { code, out } = await verify()
    expect(out).not.toContain('没有写原因')
    expect(out.match(/verify\/sealed-changed/gu)).toHaveLength(2)
    expect(code).toBe(0)
  })
})
