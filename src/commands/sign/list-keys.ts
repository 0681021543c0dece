import { type DatedKey, keysOf } from '../../signatures/public-key.ts'
import { recipientsOf } from '../../signatures/recipient-key.ts'
import { formatTable } from '../../terminal/table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

export function listKeys(session: Session, options: Options): number {
  const { round } = openRound(session)
  const rows = round.data.people.flatMap((person) => [
    ...keysOf(person).map((key) => ({ person: person.name, use: 'sign' as const, ...key })),
    ...recipientsOf(person).map((key) => ({ person: person.name, use: 'receive' as const, ...key })),
  ])
  if (options.json === true) printJson(session, { version: 1, keys: rows })
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
