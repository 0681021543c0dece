import { keysOn, type Person } from '../../signatures/public-key.ts'
import { bodyOf, NAMESPACE } from '../../signatures/ssh-armour.ts'
import { signingKey } from '../../signatures/ssh-signature.ts'
import { type Statement, statementText } from '../../signatures/statement.ts'
import type { Session } from '../../terminal/terminal.ts'
import { otherKey, signText } from '../round/sign-text.ts'
import type { Options } from '../subcommand.ts'

/** The body of a person's signature under a statement, made by the key that the round knows as theirs on that day. */
export function signElectronically(
  session: Session,
  person: Person,
  statement: Statement,
  options: Options,
): string {
  const text = statementText(statement)
  const body = bodyOf(signText(session, person, statement.date, NAMESPACE, text, options))
  if (!isSignedBy(person, statement, body)) throw otherKey(person.name)
  return body
}

/** Whether a kept signature is the person's, by a key that was theirs on the day it bears. */
export function isSignedBy(person: Person, statement: Statement, body: string): boolean {
  const key = signingKey(body, NAMESPACE, statementText(statement))
  return key !== null && keysOn(person, statement.date).includes(key)
}
