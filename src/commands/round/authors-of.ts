import type { Authors } from '../../git/commit-variables.ts'
import { ownIdentity } from '../../git/identity.ts'
import { nameKey } from '../../papers/name-key.ts'
import type { Workspace } from '../../papers/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { personOfRound } from './person-of-round.ts'

/** Who saves: this machine's own, or one of the round whom `--as` names, with this machine's as the committer. */
export function authorsOf({ root, round }: Workspace, { as: said }: Options): Authors {
  const own = ownIdentity(root)
  if (typeof said !== 'string') {
    if (own === null) throw nobody()
    return { author: null, committer: null }
  }
  const person = personOfRound(round.data.people, said)
  if (own !== null && nameKey(own.name) === nameKey(person.name)) return { author: own, committer: null }
  const author = { name: person.name, email: `${nameKey(person.name)}@inspect.invalid` }
  return { author, committer: own === null ? author : null }
}

function nobody(): UsageError {
  return new UsageError(
    { zh: 'git 还不知道这台机器是谁在用', en: 'git has not been told who is at this machine' },
    {
      zh: '运行 git config --global user.name 姓名 和 git config --global user.email 邮箱；或用 --as 姓名 保存这一次。',
      en: 'Run git config --global user.name NAME and git config --global user.email ADDRESS, or save this once with --as NAME.',
    },
  )
}
