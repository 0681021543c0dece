import { withLock } from '../../disk/lock.ts'
import { keysOf, type Person, personNamed } from '../../signatures/public-key.ts'
import { recipientsOf } from '../../signatures/recipient-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { dayOption } from '../round/day-option.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { refuseOthers, retired, withKey } from './changed-keys.ts'
import { listKeys } from './list-keys.ts'
import { type PersonKeys, putKeys } from './put-keys.ts'
import { readKey } from './read-key.ts'

/** Lists the keys of the round, adds one to a person, or ends the days of a person's keys. */
export async function runKeys(
  session: Session,
  [what = 'list', name = '', file = '']: readonly string[],
  options: Options,
): Promise<number> {
  if (what === 'list') return listKeys(session, options)
  if (what !== 'add' && what !== 'retire' && what !== 'make') throw unknownWord(what)
  const day = dayOption('--on', options.on) ?? session.today
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

function unknownWord(what: string): UsageError {
  return new UsageError(
    { zh: `不知道“${what}”要做什么`, en: `“${what}” was not expected` },
    { zh: '可用：list、add、make、retire。', en: 'There are: list, add, make, retire.' },
  )
}
