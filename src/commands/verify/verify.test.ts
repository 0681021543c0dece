import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sshKeygen } from '../../git/ssh-keygen.fixture.ts'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { attacksOnHistory } from './attacks.fixture.ts'
import { attacksOnSeals } from './seal-attacks.fixture.ts'
import { ISSUES, keys, LEADS, soundRound } from './sound-round.fixture.ts'

const config = process.env.XDG_CONFIG_HOME
let sound: SealedRound
let code = ''
let round: SealedRound

describe.runIf(sshKeygen)('the trail, signed with keys', () => {
  beforeAll(async () => {
    process.env.XDG_CONFIG_HOME = keys
    const made = await soundRound()
    sound = made.sound
    code = made.code
  }, 60_000)
  afterEach(() => round.remove())
  afterAll(() => {
    sound.remove()
    rmSync(keys, { recursive: true })
    if (config === undefined) delete process.env.XDG_CONFIG_HOME
    else process.env.XDG_CONFIG_HOME = config
  })

  async function verify(...argv: string[]) {
    const { code, out, err } = await round.inspect('2025-09-25', 'verify', ...argv)
    const found = [...out.matchAll(/^(?:错误|提醒|提示) (verify\/[a-z-]+)/gmu)].map(([, name]) => name)
    return { code, found, out, err }
  }

  test('a sound round is sound; what was corrected is shown with old, new and why, what follows the seal is unproven', async () => {
    round = sound.copy()
    const { code: exit, found, out } = await verify('--root', code)
    expect(out.replaceAll(/\n\s+/gu, '')).toContain(
      'DC-001 轻重缓急 急 → 重（2025-09-20 沈玉琴，原因：复核后恢复）',
    )
    expect(found).toEqual(['verify/sealed-changed', 'verify/unproven', 'verify/root-matches'])
    expect(exit).toBe(0)
    const json = (await round.inspect('2025-09-25', 'verify', '--json')).out
    const schema = JSON.parse(
      readFileSync(new URL('../../../schemas/output/verify.schema.json', import.meta.url), 'utf8'),
    )
    const validate = addFormats.default(new Ajv({ allowUnionTypes: true })).compile(schema)
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true)
    expect((await verify('--since', 'seal')).found).toEqual(['verify/sealed-changed', 'verify/unproven'])
  })

  test.each([...attacksOnHistory, ...attacksOnSeals])(
    '$what, and it is found',
    async ({ attack, finds, says }) => {
      round = sound.copy()
      await attack(round, code)
      const { code: exit, found, out } = await verify()
      expect(found, out).toEqual(expect.arrayContaining([...finds]))
      expect(out).toMatch(says)
      expect(exit).toBe(1)
    },
  )

  test('a moved tag is found', async () => {
    round = sound.copy()
    const text = round.git('', 'cat-file', 'tag', round.tag)
    const head = round.git('', 'rev-parse', 'HEAD').trim()
    const moved = join(keys, 'moved')
    writeFileSync(moved, text.replace(/^object .*/u, `object ${head}`))
    const object = round.git('', 'hash-object', '-t', 'tag', '-w', moved).trim()
    round.git('', 'update-ref', `refs/tags/${round.tag}`, object)
    const { found, code } = await verify()
    expect({ found, code }).toMatchObject({
      code: 1,
      found: expect.arrayContaining(['verify/seal-tag-moved', 'verify/signature']),
    })
  })

  test('the code on paper: mistyped, unknown and a consistent forgery are three things', async () => {
    round = sound.copy()
    const mistyped = await verify(
      '--root',
      code.replace(/^./u, (letter) => (letter === '7' ? '8' : '7')),
    )
    expect(mistyped).toMatchObject({ code: 2, err: expect.stringContaining('抄错了字') })
    round.remove()
    // Another round of the same name, sealed on the same day by the same person, every part of which agrees.
    round = new SealedRound()
    round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
    round.commit('', '改', '2025-09-02')
    await round.inspect('2025-09-15', 'seal', '撤点')
    expect(await verify()).toMatchObject({ code: 0, found: [] })
    const forged = await verify('--root', code)
    expect(forged).toMatchObject({ code: 1, found: ['verify/root-forged'] })
    const line = (number: number) => `档案校验码：${code}（第${number}次封存，2025年9月15日，撤点）`
    expect(await verify('--root', line(1))).toMatchObject({ found: ['verify/root-forged'] })
    const unknown = await verify('--root', line(3))
    expect(unknown).toMatchObject({ code: 1, found: ['verify/root-unknown'] })
  })

  test('what git keeps is looked at itself, and what lies in the cache convinces nobody who changed it', async () => {
    round = sound.copy()
    expect((await verify()).code).toBe(0)
    const kept = readFileSync(round.path('.inspect/cache/verified.json'), 'utf8')
    const blob = round.git('', 'rev-parse', `HEAD:${ISSUES}`).trim()
    const object = round.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`)
    const other = round.git('', 'rev-parse', `HEAD:${LEADS}`).trim()
    rmSync(object, { force: true })
    writeFileSync(object, readFileSync(round.path(`.git/objects/${other.slice(0, 2)}/${other.slice(2)}`)))
    expect(await verify()).toMatchObject({
      code: 1,
      found: expect.arrayContaining(['verify/object-damaged']),
    })
    const body = kept
      .slice(kept.indexOf('\n') + 1)
      .replace(/"object [^"]*"/u, `"object ${blob.slice(0, 2)}/${blob.slice(2)} 1"`)
    for (const forged of [kept.replace('true', '1234'), `${'0'.repeat(64)}\n${body}`, '', 'x\ny']) {
      mkdirSync(round.path('.inspect/cache'), { recursive: true })
      writeFileSync(round.path('.inspect/cache/verified.json'), forged)
      expect((await verify()).found).toContain('verify/object-damaged')
    }
  })

  test('of restricted papers changed after a seal the number is told, no word of them', async () => {
    round = sound.copy()
    const file = 'restricted/villages/溪口村/interviews.yaml'
    round.edit(file, (text) => text.replace(/place: \S+/u, 'place: 某处'))
    round.commit('restricted', '改', '2025-09-21')
    const { found, out, code: exit } = await verify()
    expect(out).toMatch(/interviews.yaml TH-\d+\n {2}第1次封存以后改过，没有写原因/u)
    expect(out).not.toContain('某处')
    expect({ found, exit }).toMatchObject({
      exit: 1,
      found: expect.arrayContaining(['verify/sealed-changed']),
    })
  })

  test('a village that got another name is to be signed anew, and nobody is accused', async () => {
    round = sound.copy()
    round.git('', 'mv', 'villages/溪口村', 'villages/新村')
    round.commit('', '改名', '2025-09-22', '-m', 'Reason: 村名改了')
    const { found, out, code: exit } = await verify()
    expect(out.replaceAll(/\n\s+/gu, '')).toContain(
      '经办人罗立言的电子签名是村名还是“溪口村”时签的，那时成立',
    )
    expect(found).not.toContain('verify/signature')
    expect(exit).toBe(0)
  })

  test('a key that no seal knew signs for no day before it', async () => {
    round = sound.copy()
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(round.root, '../late')])
    await round.inspect(
      '2025-09-22',
      'keys',
      'add',
      '范晓棠',
      join(round.root, '../late.pub'),
      '--on',
      '2025-09-01',
    )
    const sign = [
      'sign',
      '溪口村',
      'WT-001',
      '--as',
      'drafted',
      '--by',
      '范晓棠',
      '--key',
      join(round.root, '../late'),
    ]
    expect((await round.inspect('2025-09-11', ...sign)).code).toBe(0)
    round.commit('', '补签', '2025-09-22', '-m', 'Reason: 补签')
    const { found, out } = await verify()
    expect(found).toContain('verify/key-antedated')
    expect(out.replaceAll(/\n\s+/gu, '')).toContain(
      '写的日期是 2025-09-11，所用公钥 2025-09-22 才登记，第1次封存（2025-09-15）时还没有',
    )
    const later = sign.map((word) => (word === 'WT-001' ? 'WT-004' : word))
    expect((await round.inspect('2025-09-23', ...later)).code).toBe(0)
    expect((await verify()).found.filter((name) => name === 'verify/key-antedated')).toHaveLength(1)
  })

  test('git replace does not show another history here, and is found', async () => {
    round = sound.copy()
    const [first, second] = round.history()
    round.git('', 'replace', second?.hash ?? '', first?.hash ?? '')
    expect(await verify()).toMatchObject({ code: 1, found: expect.arrayContaining(['verify/replaced']) })
  })
})
