import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SealedRound } from '../../seals/sealed-round.fixture.ts'

export const LEADS = 'villages/溪口村/leads.yaml'
export const VISITS = 'villages/溪口村/visits.yaml'
export const ISSUES = 'villages/溪口村/issues.yaml'
export const keys: string = mkdtempSync(join(tmpdir(), 'keys-'))

const SIGNED = /^ {4}sign:\n(?: {6}(?:drafted|reviewed|approved):.*\n)+/gmu

/** Four saves, two signatures, a seal signed by key, and a correction with its reason; and the code of the seal. */
export async function soundRound(): Promise<{ readonly sound: SealedRound; readonly code: string }> {
  const sound = new SealedRound()
  sound.edit('inspect.yaml', (text) => text.replace('signing: ink', 'signing: ssh'))
  sound.edit(ISSUES, (text) => text.replaceAll(SIGNED, ''))
  for (const name of ['沈玉琴', '罗立言']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(keys, name)])
    await told(sound.inspect('2025-09-01', 'keys', 'add', name, join(keys, `${name}.pub`)))
  }
  sound.commit('', '登记公钥', '2025-09-02')
  sound.edit(LEADS, (text) => text.replace('priority: 重', 'priority: 急'))
  sound.commit('', '调整轻重缓急', '2025-09-05')
  sound.edit(VISITS, (text) => text.replace(/date: \d{4}-\d\d-\d\d/u, 'date: 2025-09-03'))
  sound.commit('', '更正走访日期', '2025-09-08')
  const drafted = ['--as', 'drafted', '--by', '罗立言', '--key', join(keys, '罗立言')]
  await told(sound.inspect('2025-09-10', 'sign', '溪口村', 'WT-002', 'WT-003', ...drafted))
  sound.commit('', '签名', '2025-09-10')
  const seal = ['seal', '撤点', '--key', join(keys, '沈玉琴'), '--despite', '试验']
  const code =
    /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/u.exec(await told(sound.inspect('2025-09-15', ...seal)))?.[0] ?? ''
  sound.edit(LEADS, (text) => text.replace('priority: 急', 'priority: 重'))
  await told(sound.inspect('2025-09-20', 'save', '-m', '复核后恢复', '--force'))
  return { sound, code }
}

async function told(run: ReturnType<SealedRound['inspect']>): Promise<string> {
  const { code, out, err } = await run
  if (code !== 0) throw new Error(err)
  return out
}
