import { expect, test } from 'vitest'
import { decryptWith, encryptFor, newPair } from './age.ts'

test('those it is for can open it, nobody else can, and a byte that changed is noticed', async () => {
  const [one, other, stranger] = [await newPair(), await newPair(), await newPair()]
  const bytes = new TextEncoder().encode('谈话记录')
  const sealed = await encryptFor([one.recipient, other.recipient], bytes)
  for (const { identity } of [one, other]) expect(await decryptWith([identity], sealed)).toEqual(bytes)
  expect(await decryptWith([stranger.identity], sealed)).toBeNull()
  expect(await decryptWith([stranger.identity, one.identity], sealed)).toEqual(bytes)
  const changed = sealed.slice()
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(await decryptWith([one.identity], changed)).toBeNull()
  expect(await decryptWith(['AGE-SECRET-KEY-1X'], sealed)).toBeNull()
})
