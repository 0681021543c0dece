import type { Text } from '../../language.ts'
import { type Person, personNamed } from '../../signatures/public-key.ts'
import { UsageError } from '../../usage-error.ts'

/** Who of the round does something that bears a name. `does` says what: 封存, seals. */
export function personDoing(people: readonly Person[], wanted: string, does: Text): Person {
  const person = personNamed(people, wanted)
  if (person) return person
  throw new UsageError(
    {
      zh: wanted === '' ? `没有写谁${does.zh}` : `本轮人员里没有“${wanted}”`,
      en: wanted === '' ? `who ${does.en}?` : `“${wanted}” is not of the round's people`,
    },
    { zh: `用 --by 写${does.zh}人的姓名。`, en: 'Name the person with --by.' },
  )
}
