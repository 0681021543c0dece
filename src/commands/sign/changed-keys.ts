import { type DatedKey, keysOf, type Person, readPublicKey } from '../../signatures/public-key.ts'
import { recipientsOf } from '../../signatures/recipient-key.ts'
import { UsageError } from '../../usage-error.ts'
import type { PersonKeys } from './put-keys.ts'

export function withKey({ keys, recipients }: PersonKeys, key: string, day: string): PersonKeys {
  return key.startsWith('age1')
    ? { keys, recipients: added(recipients, key, day) }
    : { keys: added(keys, key, day), recipients }
}

/** One key is one person's: whoever holds it would sign, or read, as two. */
export function refuseOthers(people: readonly Person[], person: Person, key: string): string {
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

export function retired(
  name: string,
  { keys, recipients }: PersonKeys,
  day: string,
  starts: string,
): PersonKeys {
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
