import type { Session } from '../../terminal/terminal.ts'

/** A result for programs: one JSON document on stdout. */
export function printJson(session: Session, document: unknown): void {
  session.out(`${JSON.stringify(document, null, 2)}\n`)
}
