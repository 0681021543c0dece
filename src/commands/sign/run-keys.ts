import { resolve } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import { readWhole } from '../../disk/read.ts'
import {
  type DatedKey,
  keysOf,
  type Person,
  personNamed,
  readPublicKey,
} from '../../signatures/public-key.ts'
import { readRecipient, recipientsOf } from '../../signatures/recipient-key.ts'
import { isDay } from '../../terminal/session.ts'
import { formatTable } from '../../terminal/table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { type PersonKeys, putKeys } from './put-keys.ts'

/** Lists the keys of the round, adds one to a person, or ends the days of a person's keys. */
export async function runKeys(
  session: Session,
  [what = 'list', name = '', file = '']: readonly string[],
  options: Options,
): Promise<number> {
  if (what === 'list') return listKeys(session, options)
  if (what !== 'add' && what !== 'retire' && what !== 'make') throw unknownWord(what)
  const day = dayOf(session, options)
  const root = roundFolder(session)
  return withLock(root, async () => {
    const { round } = openRound(session)
    const person = personOf(round.data.people, name)
    const old: PersonKeys = { keys: keysOf(person), recipients: recipientsOf(person) }
    const keys =
      what === 'retire'
        ? retired(person.name, old, day, round.data.starts)
        : withKey(
            old,
            refuseOthers(
              round.data.people,
              person,
              await newKey(session, root, what, person.name, file, options),
            ),
            day,
          )
    return putKeys(session, round.data.people.indexOf(person), keys, options)
  })
}

async function newKey(
  session: Session,
  root: string,
  what: 'add' | 'make',
  name: string,
  file: string,
  { dryRun }: Options,
): Promise<string> {
  if (what === 'add') return readKey(session, file)
  if (dryRun !== true) return (await import('./make-identity.ts')).makeIdentity(session, root, name, file)
  throw new UsageError({ zh: 'keys make 不能试做', en: 'keys make has no dry run' })
}

function withKey({ keys, recipients }: PersonKeys, key: string, day: string): PersonKeys {
  return key.startsWith('age1')
    ? { keys, recipients: added(recipients, key, day) }
    : { keys: added(keys, key, day), recipients }
}

/** One key is one person's: whoever holds it would sign, or read, as two. */
function refuseOthers(people: readonly Person[], person: Person, key: string): string {
  const owner = people.find(
    (one) => one !== person && [...keysOf(one), ...recipientsOf(one)].some((its) => bare(its.key) === key),
  )
  if (!owner) return key
  throw new UsageError(
    { zh: `这把公钥已经是${owner.name}的`, en: `this key is entered as ${owner.name}'s` },
    {
      zh: '一把钥匙只能是一个人的：请本人另生成一把。',
      en: 'A key is one person’s alone: have the person make another.',
    },
  )
}

function bare(key: string): string {
  return readPublicKey(key) ?? key
}

function added(keys: readonly DatedKey[], key: string, from: string): DatedKey[] {
  const there = keys.find((one) => bare(one.key) === key)
  if (!there) return [...keys, { key, from, to: null }]
  throw new UsageError(
    { zh: '这把公钥已经登记过', en: 'this key is entered already' },
    {
      zh: '停用过的公钥不再启用，请另生成一把。',
      en: 'A key that was retired is not used again: make another.',
    },
  )
}

function retired(name: string, { keys, recipients }: PersonKeys, day: string, starts: string): PersonKeys {
  const current = [...keys, ...recipients].filter(({ to }) => to === null)
  if (current.length === 0)
    throw new UsageError({ zh: `${name}没有在用的公钥`, en: `${name} has no key in use` })
  const late = current.find(({ from }) => from !== null && from > day)
  if (late)
    throw new UsageError({
      zh: `公钥 ${late.from} 才启用，不能在 ${day} 停用`,
      en: `the key begins on ${late.from} and cannot end on ${day}`,
    })
  const ended = (list: readonly DatedKey[]) =>
    list.map(({ key, from, to }) => ({ key, from: from ?? starts, to: to ?? day }))
  return { keys: ended(keys), recipients: ended(recipients) }
}

function personOf(people: readonly Person[], name: string): Person {
  const person = personNamed(people, name)
  if (person) return person
  throw new UsageError(
    { zh: `本轮人员里没有“${name}”`, en: `“${name}” is not of the round's people` },
    {
      zh: `本轮人员：${people.map((one) => one.name).join('、')}`,
      en: `They are: ${people.map((one) => one.name).join(', ')}`,
    },
  )
}

function readKey(session: Session, file: string): string {
  const bytes = file === '' ? null : (readWhole(resolve(session.cwd, file))?.bytes ?? null)
  if (!bytes)
    throw new UsageError(
      { zh: file === '' ? '没有写公钥文件' : `打不开“${file}”`, en: `cannot open “${file}”` },
      { zh: '例：inspect keys add 罗立言 罗立言.pub', en: 'As in inspect keys add 罗立言 luo.pub' },
    )
  const text = new TextDecoder().decode(bytes)
  const key = readPublicKey(text) ?? readRecipient(text)
  if (key) return key
  throw new UsageError(
    { zh: `“${file}”不是 SSH 公钥，也不是 age 公钥`, en: `“${file}” is no public key of SSH or age` },
    {
      zh: '登记 .pub 结尾的文件（ssh-ed25519 AAAA…），不要登记私钥。',
      en: 'Enter the file that ends in .pub (ssh-ed25519 AAAA…), never the private key.',
    },
  )
}

function dayOf(session: Session, { on }: Options): string {
  if (on === undefined) return session.today
  if (typeof on === 'string' && isDay(on)) return on
  throw new UsageError(
    { zh: `--on 的“${on}”不是真实的日期`, en: `--on “${on}” is not a real date` },
    { zh: '写成 2025-10-16 的样子。', en: 'Write it like 2025-10-16.' },
  )
}

function unknownWord(what: string): UsageError {
  return new UsageError(
    { zh: `不知道“${what}”要做什么`, en: `“${what}” was not expected` },
    { zh: '可用：list、add、make、retire。', en: 'There are: list, add, make, retire.' },
  )
}

function listKeys(session: Session, options: Options): number {
  const { round } = openRound(session)
  const rows = round.data.people.flatMap((person) => [
    ...keysOf(person).map((key) => ({ person: person.name, use: 'sign' as const, ...key })),
    ...recipientsOf(person).map((key) => ({ person: person.name, use: 'receive' as const, ...key })),
  ])
  if (options.json === true) session.out(`${JSON.stringify({ version: 1, keys: rows }, null, 2)}\n`)
  else if (rows.length === 0)
    session.out(`${session.say({ zh: '还没有登记公钥。', en: 'No keys are entered yet.' })}\n`)
  else session.out(tableOf(rows, session))
  return 0
}

function tableOf(
  rows: readonly (DatedKey & { person: string; use: 'sign' | 'receive' })[],
  session: Session,
): string {
  const columns = [
    { title: session.say({ zh: '姓名', en: 'person' }) },
    { title: session.say({ zh: '用途', en: 'use' }) },
    { title: session.say({ zh: '启用', en: 'from' }) },
    { title: session.say({ zh: '停用', en: 'to' }) },
    { title: session.say({ zh: '公钥', en: 'key' }) },
  ]
  return `${formatTable(
    columns,
    rows.map(({ person, use, from, to, key }) => [
      person,
      session.say(use === 'sign' ? { zh: '签名', en: 'sign' } : { zh: '接收', en: 'receive' }),
      from ?? '—',
      to ?? '—',
      key,
    ]),
  )}\n`
}
