import type { LoadedWorkspace } from '../../load/workspace.ts'
import { keysOn, type Person } from '../../signatures/public-key.ts'
import { bodyOf, TAG_NAMESPACE } from '../../signatures/ssh-armour.ts'
import { signingKey } from '../../signatures/ssh-signature.ts'
import type { Session } from '../../terminal/terminal.ts'
import { otherKey, signText } from '../round/sign-text.ts'
import type { Options } from '../subcommand.ts'

/** The text of a tag with its signature behind it, as git itself signs tags, where the round or the sealer wants one. */
export function signedTag(
  session: Session,
  { round }: LoadedWorkspace,
  person: Person,
  day: string,
  text: string,
  options: Options,
): string {
  if (round.data.signing !== 'ssh' && options.key === undefined) return text
  const armoured = signText(session, person, day, TAG_NAMESPACE, text, options)
  const key = signingKey(bodyOf(armoured), TAG_NAMESPACE, text)
  if (key === null || !keysOn(person, day).includes(key)) throw otherKey(person.name)
  return `${text}${armoured}`
}
