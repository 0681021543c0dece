import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layout } from '../../archives/archive-layout.ts'
import { readArchive } from '../../archives/archive-reading.ts'
import { type ArchiveVerdict, checkArchive } from '../../archives/check-archive.ts'
import { sha256 } from '../../disk/sha256.ts'
import { newPair } from '../../encryption/age.ts'
import { sshKeygen } from '../../git/ssh-keygen.fixture.ts'
import { readEntry, zipEntries } from '../../packages/zip-reader.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'
import { sessionFor } from '../../terminal/session.ts'
import { soundRound } from '../verify/sound-round.fixture.ts'
import { archiveAttacks } from './archive-attacks.fixture.ts'
import { type Files, packFiles, readFiles } from './archive-forging.fixture.ts'
import { printVerdict } from './archive-verdict.ts'

const DAY = '2025-10-30'
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
const zip = join(folder, '案卷.zip')
const python = spawnSync('python3', ['--version']).status === 0
const grouped = (code: string) => code.replaceAll(/.{5}(?=.)/gu, '$&-')
let round: SealedRound
let code: string
let made: Awaited<ReturnType<SealedRound['inspect']>>
let files: Files

describe.runIf(sshKeygen)('an archive, signed with keys', () => {
  beforeAll(async () => {
    const { sound, code: printed } = await soundRound()
    round = sound
    code = printed
    made = await round.inspect(DAY, 'archive', '--open-only', '-o', zip)
    files = readFiles(readFileSync(zip))
  }, 120_000)
  afterAll(() => {
    round.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  async function verdictOf(bytes: Uint8Array, knowsRsa = true): Promise<ArchiveVerdict> {
    const source = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) }
    const entries = (await zipEntries(source)) ?? []
    const content = await readArchive(
      entries.map((entry) => ({ path: entry.name, read: (take) => readEntry(source, entry, take) })),
      { knowsRsa, progress: () => {} },
    )
    return checkArchive(content)
  }

  function saidOf(verdict: ArchiveVerdict): string {
    const terminal = recordedTerminal(folder)
    printVerdict(
      sessionFor(terminal, {}, ({ zh }) => zh),
      verdict,
    )
    return terminal.said.err
  }

  function unpack(into: string): void {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(into, name)), { recursive: true })
      writeFileSync(join(into, name), bytes)
    }
  }

  test('an archive holds papers, documents, ledgers, history, signatures, verifier and instructions', async () => {
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('案卷校验码：') })
    const verdict = await verdictOf(readFileSync(zip))
    expect(saidOf(verdict)).toBe('')
    expect(verdict).toMatchObject({ sound: true, code })
    expect(made.out).toContain(verdict.archiveCode)
    for (const name of [
      layout.instructions,
      layout.verifier,
      layout.catalogue,
      `${layout.documents}溪口村/村巡察情况报告.docx`,
    ])
      expect([...files.keys()]).toContain(name)
    expect([...files.keys()].some((name) => /谈话|interviews|restricted/u.test(name))).toBe(false)
    expect(verdict.signatures.map(({ statement, state }) => [statement.id, statement.by, state])).toEqual([
      ['WT-002', '罗立言', 'valid'],
      ['WT-003', '罗立言', 'valid'],
    ])
    const instructions = new TextDecoder().decode(files.get(layout.instructions))
    expect(instructions).toContain(code)
    expect(instructions).toContain('  2025-09-20 沈玉琴 ')
  })

  test('what was saved after the seal is said to be unsealed', async () => {
    expect(made.err).toContain('封存以后的保存，没有封存：2025-09-20')
    expect((await verdictOf(readFileSync(zip))).list?.unsealed).toMatchObject([{ date: '2025-09-20' }])
  })

  test('the same round on the same day is the same archive, whatever git has packed', async () => {
    round.git('', 'gc', '-q')
    const again = join(folder, '再来.zip')
    expect(await round.inspect(DAY, 'archive', '--open-only', '-o', again)).toMatchObject({ code: 0 })
    expect(readFileSync(again).equals(readFileSync(zip))).toBe(true)
  })

  test('a folder is the same archive unpacked', async () => {
    const into = join(folder, '案卷')
    expect(await round.inspect(DAY, 'archive', '--open-only', '-o', into)).toMatchObject({ code: 0 })
    for (const [name, bytes] of files) expect(readFileSync(join(into, name)).equals(bytes), name).toBe(true)
    expect(await round.inspect(DAY, 'archive', '--open-only', '-o', into)).toMatchObject({ code: 2 })
  })

  test('git and ssh-keygen read history and signatures without this program', () => {
    const into = join(folder, '陌生人')
    unpack(into)
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: into, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    run('git', 'clone', '-q', layout.history, '历史副本')
    expect(run('git', '-C', '历史副本', 'show', round.tag)).toContain(code)
    const key = `gpg.ssh.allowedSignersFile=${join(into, '签名/allowed_signers')}`
    run('git', '-C', '历史副本', '-c', key, 'verify-tag', round.tag)
    expect(run('sh', '签名/verify.sh')).toContain('共 3 个签名，不成立 0 个')
    writeFileSync(join(into, '签名/records/0001.txt'), '{}')
    expect(() => run('sh', '签名/verify.sh')).toThrow()
  })

  test.runIf(python)(
    'the lines of Python in the instructions compute both codes, and name what differs',
    () => {
      const into = join(folder, '自己算')
      unpack(into)
      const text = new TextDecoder().decode(files.get(layout.instructions))
      const lines = text.split('\r\n')
      const from = lines.indexOf('import hashlib, json, os')
      const script = lines.slice(from, lines.indexOf('', from))
      const run = (changed: readonly string[]) =>
        execFileSync('python3', ['-c', changed.join('\n')], { cwd: into, encoding: 'utf8' }).trim()
      expect(grouped(run(script))).toBe(code)
      const whole = script.map((line) => line.replace(/^清单, 里 = .*$/u, `清单, 里 = '${layout.list}', ''`))
      expect(made.out).toContain(grouped(run(whole)))
      expect(made.out).toContain(sha256(files.get(layout.verifier) ?? new Uint8Array()))
      writeFileSync(join(into, '底稿/villages/溪口村/leads.yaml'), 'kind: leads\n')
      writeFileSync(join(into, '底稿/更多.yaml'), '')
      expect(run(script).split('\n').slice(0, 2)).toEqual([
        '不一致或缺少 底稿/villages/溪口村/leads.yaml',
        '多出 底稿/更多.yaml',
      ])
    },
  )

  describe('attacks on an archive', () => {
    test.each(archiveAttacks)('$what', async ({ change, says }) => {
      const changed: Files = new Map(files)
      change(changed)
      const verdict = await verdictOf(packFiles(changed), false)
      const said = saidOf(verdict)
      for (const one of says.filter((text) => !text.startsWith('案卷里的东西'))) expect(said).toContain(one)
      expect(verdict.sound && verdict.code === code).toBe(false)
    })
  })

  test('whatever is missing is said at once, and nothing is written', async () => {
    const other = new SealedRound()
    try {
      other.edit('inspect.yaml', (text) => text.replace(/^ {2}archive: .*\n/mu, ''))
      const { code, err } = await other.inspect(DAY, 'archive', '--open-only')
      expect(code).toBe(1)
      expect(err).toContain('没有封存')
      expect(err).toContain('inspect.yaml 还没有保存')
      expect(err).toContain('编不了档号')
      expect(existsSync(other.path('out'))).toBe(false)
    } finally {
      other.remove()
    }
  })

  test('a name of somebody who spoke in an old version of a paper keeps the history in', async () => {
    const other = new SealedRound()
    try {
      const spoke =
        /alias: 农户甲, name: ([^,]+)/u.exec(other.read('restricted/villages/溪口村/persons.yaml'))?.[1] ?? ''
      other.edit('villages/溪口村/leads.yaml', (text) => `${text}# 找${spoke}核实\n`)
      other.commit('', '改', '2025-09-10')
      other.edit('villages/溪口村/leads.yaml', (text) => text.replace(/# 找.*\n$/u, ''))
      other.commit('', '改回', '2025-09-11')
      expect(await other.inspect('2025-10-10', 'seal', '撤点', '--despite', '试验')).toMatchObject({
        code: 0,
      })
      const { code, err } = await other.inspect(DAY, 'archive', '--open-only')
      expect(code).toBe(2)
      expect(err).toContain('历史/')
      expect(err).toContain('--closed-history')
      expect(err).not.toContain(spoke)
      expect(existsSync(other.path('out'))).toBe(false)
      const { identity, recipient } = await newPair()
      writeFileSync(join(folder, '本人.txt'), identity)
      const closed = join(folder, '闭.zip')
      const made = ['archive', '-o', closed, '--for', recipient, '--closed-history']
      expect(await other.inspect(DAY, ...made)).toMatchObject({ code: 0 })
      expect([...readFiles(readFileSync(closed)).keys()]).not.toContain(layout.history)
      const open = ['archive', 'open', closed, '-o', join(folder, '闭')]
      expect((await other.inspect(DAY, ...open)).err).toContain('历史在受限部分里')
      expect(await other.inspect(DAY, ...open, '--identity', join(folder, '本人.txt'))).toMatchObject({
        code: 0,
      })
      expect(existsSync(join(folder, '闭/restricted/villages/溪口村/interviews.yaml'))).toBe(true)
    } finally {
      other.remove()
    }
  }, 120_000)
})
