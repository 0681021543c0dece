import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sshKeygen } from '../../git/ssh-keygen.fixture.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'

let round: SealedRound

beforeEach(() => {
  round = new SealedRound()
})
afterEach(() => round.remove())

const CODE = /档案校验码：((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})（第(\d)次封存，2025年10月10日，撤点）/u

test('a seal is a manifest in a commit of its own and a tag with its code, in both histories', async () => {
  const head = round.git('', 'rev-parse', 'HEAD').trim()
  const { code, out } = await round.inspect('2025-10-10', 'seal', '撤点')
  expect(code).toBe(0)
  const [, rootCode = ''] = CODE.exec(out) ?? []
  for (const folder of ['', 'restricted']) {
    expect(round.git(folder, 'status', '--porcelain')).toBe('')
    expect(round.git(folder, 'tag', '-l', '-n9', round.tag)).toContain(rootCode)
    expect(round.git(folder, 'rev-parse', `${round.tag}^{commit}`)).toBe(
      round.git(folder, 'rev-parse', 'HEAD'),
    )
    expect(round.git(folder, 'show', '--name-only', '--format=', 'HEAD').trim()).toBe(round.manifest)
  }
  const manifest = JSON.parse(round.read(round.manifest))
  expect(manifest).toMatchObject({
    seal: 1,
    stage: 'withdrawal',
    by: '沈玉琴',
    commit: head,
    commits: 1,
    previous: null,
  })
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
    round.git('', 'ls-tree', '-r', '--name-only', '-z', head).split('\0').filter(Boolean),
  )
  expect(manifest.counts['villages/溪口村']['issues/issues']).toBeGreaterThan(3)
  expect(await round.inspect('2025-10-12', 'seal', 'report')).toMatchObject({ code: 0 })
  const second = JSON.parse(round.read(`seals/${round.sealNamed('02')}.json`))
  expect(second.previous).toMatch(/^[0-9a-f]{64}$/u)
  expect(round.git('', 'cat-file', 'tag', round.tag)).toContain(`Root: ${second.previous}`)
})

test('of the restricted papers the manifest says nothing that can be guessed', async () => {
  await round.inspect('2025-10-10', 'seal', '撤点')
  const text = round.read(round.manifest)
  const { restricted } = JSON.parse(text)
  const own = JSON.parse(round.read(`restricted/${round.manifest}`))
  expect(restricted).toMatchObject({ files: own.files.length, records: { 'interviews/interviews': 11 } })
  expect(restricted.commit).toBe(round.git('restricted', 'rev-parse', 'HEAD').trim())
  expect(text).not.toContain(own.salt)
  expect(text).not.toContain('restricted/villages')
  for (const { sha256 } of own.files) expect(text).not.toContain(sha256)
  const digest = createHash('sha256')
    .update(round.read(`restricted/${round.manifest}`))
    .digest('hex')
  expect(restricted.manifest).toBe(digest)
  expect(round.git('', 'ls-files', '--', 'restricted')).toBe('')
})

test('what is not saved or wrong is not sealed, unless for a reason that is kept', async () => {
  round.edit('villages/溪口村/issues.yaml', (text) => text.replace('YD-002', 'YD-999'))
  const unsaved = await round.inspect('2025-10-10', 'seal', '撤点')
  expect(unsaved).toMatchObject({ code: 1, out: '' })
  expect(unsaved.err).toContain('villages/溪口村/issues.yaml\n以上 1 个文件还没有保存')
  round.commit('', '改', '2025-10-09')
  expect(await round.inspect('2025-10-10', 'seal', '撤点')).toMatchObject({ code: 1, out: '' })
  const despite = await round.inspect('2025-10-10', 'seal', '撤点', '--despite', ' 待补\n查阅记录 ')
  expect(despite).toMatchObject({ code: 0 })
  expect(JSON.parse(round.read(round.manifest)).despite.reason).toBe('待补 查阅记录')
  expect(await round.inspect('2025-10-09', 'seal', '报告')).toMatchObject({ code: 2 })
})

test('who seals is of the round; nothing is sealed under another stage, or without saying who', async () => {
  expect((await round.inspect('2025-10-10', 'seal', '收工')).err).toContain(
    '进驻、撤点、报告、反馈、整改、归档',
  )
  expect((await round.inspect('2025-10-10', 'seal', '撤点', '--by', '王五')).err).toContain(
    '本轮人员里没有“王五”',
  )
  round.git('', 'config', 'user.name', '外人')
  expect((await round.inspect('2025-10-10', 'seal', '撤点')).err).toContain('“外人”')
  expect(round.git('', 'tag')).toBe('')
})

test('without the restricted papers the seal says that they were not there', async () => {
  rmSync(round.path('restricted'), { recursive: true })
  const { code, err } = await round.inspect('2025-10-10', 'seal', '撤点', '--despite', '受限资料在另一台机器')
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('受限资料不在这里') })
  expect(JSON.parse(round.read(round.manifest)).restricted).toBeNull()
})

test.runIf(sshKeygen)(
  'where the round wants keys the tag is signed as git signs, by a key of the sealer on that day',
  async () => {
    const home = `${round.root}-keys`
    mkdirSync(home)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', `${home}/shen`])
    round.edit('inspect.yaml', (text) => text.replace('signing: ink', 'signing: ssh'))
    await round.inspect('2025-09-01', 'keys', 'add', '沈玉琴', `${home}/shen.pub`)
    round.commit('', '登记公钥', '2025-09-02')
    const { code } = await round.inspect('2025-10-10', 'seal', '撤点', '--key', `${home}/shen`)
    expect(code).toBe(0)
    const key = execFileSync('cat', [`${home}/shen.pub`], { encoding: 'utf8' })
    writeFileSync(`${home}/allowed`, `shen ${key}`)
    for (const folder of ['', 'restricted']) {
      const settings = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${home}/allowed`]
      const verified = spawnSync('git', [...settings, 'verify-tag', round.tag], {
        cwd: round.path(folder),
      })
      expect(verified.status, String(verified.stderr)).toBe(0)
    }
  },
)

test('every document made afterwards bears the code at its end, status and save tell it', async () => {
  const say = async (...argv: string[]) => (await round.inspect('2025-10-11', ...argv)).out
  await round.inspect('2025-10-11', 'report', 'problem-list', '--format', 'md')
  expect(round.read('out/溪口村/问题清单.md')).not.toContain('档案校验码')
  expect(JSON.parse(await say('status', '--json'))).not.toHaveProperty('seal')
  const [line = '', rootCode] = CODE.exec((await round.inspect('2025-10-10', 'seal', '撤点')).out) ?? []
  for (const format of ['md', 'docx'])
    await round.inspect('2025-10-11', 'report', 'problem-list', '--format', format)
  expect(round.read('out/溪口村/问题清单.md')).toContain(`\n\n${line}\n\n<!--`)
  const document = unzipSync(readFileSync(round.path('out/溪口村/问题清单.docx')))['word/document.xml']
  // A frame at the foot of the page, which Word finds by the paragraph behind it: the last.
  const [, behind = ''] = new TextDecoder().decode(document).split(line)
  expect(behind.match(/<w:p[ >]/gu)).toHaveLength(1)
  round.edit('villages/溪口村/leads.yaml', (text) => text.replace(/priority: \S+/u, 'priority: 一般'))
  expect((await round.inspect('2025-10-11', 'save', '-m', '更正')).err).toContain(rootCode)
  expect(await say('status')).toContain(`档案校验码 ${rootCode}；以后保存过 1 次`)
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/output/status.schema.json', import.meta.url), 'utf8'),
  )
  const validate = addFormats.default(new Ajv({ allowUnionTypes: true })).compile(schema)
  expect(validate(JSON.parse(await say('status', '--json'))), JSON.stringify(validate.errors)).toBe(true)
})
