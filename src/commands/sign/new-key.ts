import { personKeys } from '../../signatures/person-keys.ts'
import { type Person, readPublicKey } from '../../signatures/public-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { readKey } from './read-key.ts'

export interface KeyWish {
  readonly root: string
  readonly people: readonly Person[]
  readonly person: Person
  /** of the public key to read, or where the secret half of a new one goes; '' where none was named */
  readonly file: string
}

/** The public key of `keys add`, or of the pair that `keys make` makes; nobody else's. */
export async function newKey(
  session: Session,
  what: 'add' | 'make',
  { root, people, person, file }: KeyWish,
  { dryRun }: Options,
): Promise<string> {
  if (what === 'add') return refuseOthers(people, person, readKey(session, file))
  if (dryRun === true) throw new UsageError({ zh: 'keys make 不能试做', en: 'keys make has no dry run' })
  const { makeIdentity } = await import('./make-identity.ts')
  return makeIdentity(session, root, person.name, file)
}

/** One key is one person's: whoever holds it would sign, or read, as two. */
function refuseOthers(people: readonly Person[], person: Person, key: string): string {
  const owner = people.find((one) => {
    const { keys, recipients } = personKeys(one)
    return (
      one !== person && [...keys, ...recipients].some((its) => (readPublicKey(its.key) ?? its.key) === key)
    )
  })
  if (!owner) return key
  throw new UsageError(
    { zh: `这把公钥已经是${owner.name}的`, en: `this key is entered as ${owner.name}'s` },
    {
      zh: '一把钥匙只能是一个人的：请本人另生成一把。',
      en: 'A key is one person’s alone: have the person make another.',
    },
  )
}
