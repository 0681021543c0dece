import { type DatedKey, keysOf, type Person } from './public-key.ts'
import { recipientsOf } from './recipient-key.ts'

/** What a person signs with and what is encrypted for them. */
export interface PersonKeys {
  readonly keys: readonly DatedKey[]
  readonly recipients: readonly DatedKey[]
}

export function personKeys(person: Person): PersonKeys {
  return { keys: keysOf(person), recipients: recipientsOf(person) }
}
