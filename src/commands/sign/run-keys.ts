import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { dayOption } from '../round/day-option.ts'
import { openRound } from '../round/open-round.ts'
import { personOfRound } from '../round/person-of-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { retired, withKey } from './changed-keys.ts'
import { listKeys } from './list-keys.ts'
import { newKey } from './new-key.ts'
import { putKeys } from './put-keys.ts'

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
    const { people, starts } = openRound(session).round.data
    const person = personOfRound(people, name)
    const keys =
      what === 'retire'
        ? retired(person, day, starts)
        : withKey(person, await newKey(session, what, { root, people, person, file }, options), day)
    return putKeys(session, people.indexOf(person), keys, options)
  })
}

function unknownWord(what: string): UsageError {
  return new UsageError(
    { zh: `不知道“${what}”要做什么`, en: `“${what}” was not expected` },
    { zh: '可用：list、add、make、retire。', en: 'There are: list, add, make, retire.' },
  )
}
