import { type Person, personNamed } from '../../signatures/public-key.ts'
import { UsageError } from '../../usage-error.ts'

/** One of the round's people by name; a UsageError that names them all where it is nobody's. */
export function personOfRound(people: readonly Person[], said: string): Person {
  const person = personNamed(people, said)
  if (person) return person
  const names = people.map(({ name }) => name)
  throw new UsageError(
    { zh: `本轮人员里没有“${said}”`, en: `“${said}” is not of the round's people` },
    { zh: `本轮人员：${names.join('、')}`, en: `They are: ${names.join(', ')}` },
  )
}
