import { type PersonKeys, personKeys } from '../../signatures/person-keys.ts'
import { type DatedKey, type Person, readPublicKey } from '../../signatures/public-key.ts'
import { UsageError } from '../../usage-error.ts'

/** A person's keys with one more, in use from a day. */
export function withKey(person: Person, key: string, day: string): PersonKeys {
  const { keys, recipients } = personKeys(person)
  return key.startsWith('age1')
    ? { keys, recipients: added(recipients, key, day) }
    : { keys: added(keys, key, day), recipients }
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

/** A person's keys, the last day of those in use being `day`; one without a first day began with the round. */
export function retired(person: Person, day: string, starts: string): PersonKeys {
  const { keys, recipients } = personKeys(person)
  const current = [...keys, ...recipients].filter(({ to }) => to === null)
  if (current.length === 0)
    throw new UsageError({ zh: `${person.name}没有在用的公钥`, en: `${person.name} has no key in use` })
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
